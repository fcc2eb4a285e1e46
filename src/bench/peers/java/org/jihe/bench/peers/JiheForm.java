package org.jihe.bench.peers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Comparator;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.domain.Position;

/** The forms as Jihe's readers hand them out. */
final class JiheForm {
  private JiheForm() {}

  static Declaration of(Form form) {
    Question any = form.questions().get(0);
    List<Indicator> indicators = new ArrayList<>();
    form.questions().forEach(question -> indicators.add(indicator(question)));
    return new Declaration(
        1,
        "",
        Map.of(
            Field.PREPARED_BY, entry(Field.PREPARED_BY, any.getPreparer()),
            Field.COMPETENT_DEPARTMENT, entry(Field.COMPETENT_DEPARTMENT, any.getDepartment()),
            Field.PROJECT_NAME, entry(Field.PROJECT_NAME, any.getProject()),
            Field.OVERVIEW, entry(Field.OVERVIEW, any.getOverview())),
        Map.of(
            Field.BUDGET_YEAR, figure(entry(Field.BUDGET_YEAR, "2024")),
            Field.BUDGET_TOTAL, figure(entry(Field.BUDGET_TOTAL, "" + any.getBudget()))),
        AmountUnit.YUAN,
        indicators,
        List.of(),
        List.of());
  }

  private static Indicator indicator(Question question) {
    String at = Indicator.pointer(question.getNumber());
    return new Indicator(
        question.getNumber(),
        entry(at + "/name", "指标名称", question.getName()),
        entry(at + "/level1", "一级指标", question.getLevel1()),
        entry(at + "/level2", "二级指标", question.getLevel2()),
        figure(entry(at + "/weight", "指标权重", "" + question.getWeight())),
        entry(at + "/measure", "计量单位", question.getMeasure()),
        entry(at + "/comparator", "指标性质", question.getComparator()),
        comparator(question.getComparator()),
        figure(entry(at + "/target", "指标值", "" + question.getTarget())),
        Entry.absent(at + "/previousTarget", "上年指标值"));
  }

  private static Comparator comparator(String glyph) {
    for (Comparator comparator : Comparator.values()) {
      if (comparator.glyph().equals(glyph)) {
        return comparator;
      }
    }
    throw new IllegalArgumentException(glyph);
  }

  private static Entry entry(Field field, String text) {
    return entry(field.pointer(), field.label(), text);
  }

  private static Entry entry(String pointer, String label, String text) {
    return Entry.of(text, new Place(pointer, label, new Position.Pointer(pointer), ""));
  }

  private static Figure figure(Entry entry) {
    return Figure.of(entry, new BigDecimal(entry.text()));
  }
}
