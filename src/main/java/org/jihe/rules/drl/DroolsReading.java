package org.jihe.rules.drl;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;

/**
 * The second wall: Drools' own parser must see the rules that the fence saw, and nothing besides.
 */
final class DroolsReading {
  private static final String HINT = "规则的写法见 docs/drl.md";

  private final DrlFile file;

  DroolsReading(DrlFile file) {
    this.file = file;
  }

  /**
   * @throws Refused when it sees anything else
   */
  void check() {
    PackageDescr seen = parse();
    boolean rulesOnly =
        seen.getName().equals(DrlFence.PACKAGE)
            && seen.getUnit() == null
            && List.<Collection<?>>of(
                    seen.getFunctionImports(),
                    seen.getAccumulateImports(),
                    seen.getAttributes(),
                    seen.getGlobals(),
                    seen.getFunctions(),
                    seen.getTypeDeclarations(),
                    seen.getEnumDeclarations(),
                    seen.getEntryPointDeclarations(),
                    seen.getWindowDeclarations())
                .stream()
                .allMatch(Collection::isEmpty);
    require(rulesOnly, 1);
    require(
        seen.getRules().stream()
            .map(RuleDescr::getName)
            .toList()
            .equals(file.rules().stream().map(DrlRule::name).toList()),
        1);
    seen.getRules().forEach(DroolsReading::check);
  }

  private PackageDescr parse() {
    DrlParser parser = new DrlParser();
    try {
      PackageDescr seen = parser.parse(false, file.text());
      for (DroolsError error : parser.getErrors()) {
        int line = error.getLines().length > 0 ? error.getLines()[0] : 1;
        throw new Refused(Math.max(line, 1), "规则无法读出：" + firstLine(error.getMessage()), HINT);
      }
      return seen;
    } catch (DroolsParserException e) {
      throw new Refused(1, "规则无法读出", HINT);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static void check(RuleDescr rule) {
    Map<?, ?> named = rule.getNamedConsequences();
    require(
        rule.isRule()
            && !rule.isQuery()
            && rule.getAttributes().isEmpty()
            && rule.getAnnotationNames().isEmpty()
            && rule.getParentName() == null
            && named.isEmpty(),
        rule.getLine());
    check(rule.getLhs());
  }

  private static void check(BaseDescr seen) {
    if (seen instanceof AnnotatedBaseDescr annotated) {
      require(annotated.getAnnotationNames().isEmpty(), seen.getLine());
    }
    if (seen instanceof PatternDescr pattern) {
      check(pattern);
    } else if (seen instanceof AndDescr
        || seen instanceof OrDescr
        || seen instanceof NotDescr
        || seen instanceof ExistsDescr) {
      for (Object part : ((ConditionalElementDescr) seen).getDescrs()) {
        check((BaseDescr) part);
      }
    } else {
      require(false, seen.getLine());
    }
  }

  private static void check(PatternDescr pattern) {
    require(
        pattern.getBehaviors().isEmpty() && !pattern.isQuery() && !pattern.isUnification(),
        pattern.getLine());
    for (BaseDescr constraint : pattern.getDescrs()) {
      require(constraint instanceof ExprConstraintDescr, pattern.getLine());
    }
    if (pattern.getSource() instanceof AccumulateDescr accumulate) {
      require(
          accumulate.isExternalFunction()
              && accumulate.getInitCode() == null
              && accumulate.getActionCode() == null
              && accumulate.getReverseCode() == null
              && accumulate.getResultCode() == null,
          pattern.getLine());
      check(accumulate.getInput());
    } else if (pattern.getSource() != null) {
      require(pattern.getSource() instanceof FromDescr, pattern.getLine());
    }
  }

  private static void require(boolean allowed, int line) {
    if (!allowed) {
      throw new Refused(Math.max(line, 1), "此处有规则里不能有的写法", HINT);
    }
  }
}
