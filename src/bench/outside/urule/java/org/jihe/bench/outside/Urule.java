package org.jihe.bench.outside;

import com.bstek.urule.Utils;
import com.bstek.urule.builder.KnowledgeBuilder;
import com.bstek.urule.builder.ResourceBase;
import com.bstek.urule.model.rule.RuleInfo;
import com.bstek.urule.runtime.KnowledgePackage;
import com.bstek.urule.runtime.KnowledgeSession;
import com.bstek.urule.runtime.KnowledgeSessionFactory;
import com.bstek.urule.runtime.service.KnowledgePackageService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.support.GenericXmlApplicationContext;

/**
 * A decision table of URule. One session answers all, which is the faster way: an indicator is
 * inserted and judged alone, as a rule fires once only however many facts meet it.
 */
final class Urule {
  private final KnowledgeSession session;

  /** Starts what URule wants of Spring: its own beans, from its own jar. */
  static KnowledgeBuilder builder() {
    GenericXmlApplicationContext context = new GenericXmlApplicationContext();
    context.load("classpath:urule-core-context.xml");
    // Asked for before every build, used by flows only.
    KnowledgePackageService none =
        name -> {
          throw new IllegalStateException(name);
        };
    context.getBeanFactory().registerSingleton(KnowledgePackageService.BEAN_ID, none);
    context.refresh();
    new Utils().setDebug(false);
    return (KnowledgeBuilder) context.getBean(KnowledgeBuilder.BEAN_ID);
  }

  Urule(KnowledgeBuilder builder, String table) throws IOException {
    ResourceBase resources = builder.newResourceBase();
    resources.addResource(table, null);
    KnowledgePackage rules = builder.buildKnowledgeBase(resources).getKnowledgePackage();
    session = KnowledgeSessionFactory.newKnowledgeSession(rules);
  }

  /** The rows that hold, from 0, in the order in which they fired. */
  List<Integer> ask(Asked asked) {
    session.insert(asked);
    List<Integer> rows = new ArrayList<>();
    for (RuleInfo rule : session.fireRules().getFiredRules()) {
      rows.add(Integer.valueOf(rule.getName().substring(1)));
    }
    return rows;
  }
}
