package org.jihe.rules;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.jihe.domain.Conclusion;
import org.jihe.rules.drl.DrlFile;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

/** DRL fired as Drools itself fires it: what firing it here is held to. */
final class DroolsSession {
  private final KieBase base;

  DroolsSession(List<DrlFile> drl, String name) {
    KieServices services = KieServices.Factory.get();
    ReleaseId id = services.newReleaseId("org.jihe.test", name, "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    for (DrlFile file : drl) {
      String path = file.name().substring(file.name().lastIndexOf('/') + 1);
      byte[] bytes = escaped(file.text()).getBytes(StandardCharsets.US_ASCII);
      files.write(
          "src/main/resources/rules/jihe/" + path,
          services.getResources().newByteArrayResource(bytes, "UTF-8"));
    }
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    this.base = services.newKieContainer(id).getKieBase();
    services.getRepository().removeKieModule(id);
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(c -> c < 128 ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c))
        .collect(Collectors.joining());
  }

  /** What the rules insert, in no particular order. */
  List<Conclusion> fire(Collection<?> facts) {
    KieSession session = base.newKieSession();
    try {
      facts.forEach(session::insert);
      session.fireAllRules();
      return session.getObjects(Conclusion.class::isInstance).stream()
          .map(Conclusion.class::cast)
          .toList();
    } finally {
      session.dispose();
    }
  }
}
