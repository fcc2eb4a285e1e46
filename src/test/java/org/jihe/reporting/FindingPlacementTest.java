package org.jihe.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jihe.domain.Declaration;
import org.jihe.domain.Field;
import org.jihe.domain.Finding;
import org.jihe.domain.Place;
import org.jihe.domain.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingPlacementTest {
  private static final Declaration FORM =
      new SampleForm(1, 1)
          .indicator("甲", "50", "%", "≥", "92")
          .indicator("乙", "40", "%", "≥", "92")
          .build();

  @ParameterizedTest
  @CsvSource({
    "/overview, /overview",
    "/indicators, /indicators",
    "/indicators/1/target, /indicators/1",
    "/indicators/7/target, /indicators",
    "/budget, /budget/total",
    "/nonsense, ''",
    "'', ''",
  })
  void a_finding_stands_beside_the_innermost_row_that_holds_its_field(String field, String row) {
    FindingPlacement margin = FindingPlacement.of(FORM, List.of(finding(field)));
    assertThat(margin.beside(row)).hasSize(1);
  }

  @Test
  void numbers_run_down_the_form_whatever_the_order_of_findings() {
    FindingPlacement margin =
        FindingPlacement.of(
            FORM,
            Stream.of("/indicators/0", "", "/annualGoal")
                .map(FindingPlacementTest::finding)
                .toList());
    assertThat(margin.whole().get(0).number()).isEqualTo(1);
    assertThat(margin.beside("/annualGoal").get(0).number()).isEqualTo(2);
    assertThat(margin.beside("/indicators/0").get(0).number()).isEqualTo(3);
  }

  @Test
  void every_field_has_its_row() {
    Set<Field> rows = EnumSet.noneOf(Field.class);
    rows.addAll(FindingPlacement.ABOVE);
    rows.addAll(FindingPlacement.BELOW);
    assertThat(rows).containsExactlyInAnyOrderElementsOf(Arrays.asList(Field.values()));
  }

  private static Finding finding(String field) {
    return new SampleFinding("c", Severity.ERROR, Place.nowhere(field, "")).build();
  }
}
