package org.jihe.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.drl.DrlFence;
import org.jihe.rules.drl.DrlFile;

/** A file of DRL as an officer may write it, and what the fence says of it after a change. */
final class SampleDrl {
  static final String TEXT =
      """
      // 指标：样例
      package rules.jihe;

      import org.jihe.domain.Breach;
      import org.jihe.domain.Declaration;
      import org.jihe.domain.GoalItem;
      import org.jihe.domain.Indicator;
      import org.jihe.domain.NumberingGap;
      import org.jihe.domain.Place;
      import org.jihe.rules.policy.Parameters;
      import org.jihe.rules.policy.RulesInForce;

      rule "an indicator weighs too much"
      when
        $form : Declaration( !indicators().isEmpty() )
        $rules : RulesInForce()
        $most : Parameters.Parameter( share() > 0 ) from $rules.parameters().named("雷同比例")
        $indicator : Indicator( weight().readable(), weight().number() > 90 )
        not GoalItem( number() == 7 )
      then
        insert(Breach.of("weight-cap", $indicator.weight().place()).by($most.id())
            .with("指标名称", $indicator.name().text()).with("实际", "九十"));
      end

      rule "a list that does not count on"
      when
        $gap : NumberingGap( expected() == 7 )
      then
        insert(Breach.of("list-numbering", $gap.place()));
      end
      """;

  /** What the fence made of a file. */
  record Admission(Optional<DrlFile> file, List<Defect> defects) {}

  private SampleDrl() {}

  static Admission admit(String text) {
    return admit("rules/drl/own.drl", text.getBytes(StandardCharsets.UTF_8));
  }

  static Admission admit(String name, byte[] bytes) {
    List<Defect> defects = new ArrayList<>();
    Optional<DrlFile> file =
        new DrlFence(FactTypes.NAMED, FactTypes.SINGLE).admit(name, bytes, defects);
    return new Admission(file, defects);
  }

  static String with(String old, String changed) {
    if (!TEXT.contains(old)) {
      throw new IllegalArgumentException("not in the sample: " + old);
    }
    return TEXT.replace(old, changed);
  }

  /** The line, from 1, on which some words of the sample stand. */
  static Position lineOf(String words) {
    String before = TEXT.substring(0, TEXT.indexOf(words));
    return new Position.Line(1 + (int) before.chars().filter(c -> c == '\n').count());
  }
}
