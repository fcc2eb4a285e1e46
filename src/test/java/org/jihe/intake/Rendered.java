package org.jihe.intake;

import java.util.stream.Collectors;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Expenditure;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.Filing;
import org.jihe.domain.Indicator;

/** Everything that was read of a filing, places aside, as lines to be reviewed. */
final class Rendered {
  private Rendered() {}

  static String of(Filing filing) {
    return filing.declarations().stream().map(Rendered::of).collect(Collectors.joining("\n"));
  }

  private static String of(Declaration form) {
    StringBuilder text = new StringBuilder("版式 " + form.layout() + "\n");
    for (Field field : Field.values()) {
      if (field.kind() == Field.Kind.NUMBER) {
        line(text, field.label(), form.figure(field));
      } else if (form.entry(field).onForm()) {
        text.append(field.label()).append(' ').append(shown(form.entry(field))).append('\n');
      }
    }
    form.funding().forEach(f -> line(text, "资金来源 " + shown(f.source()), f.amount()));
    form.expenditures().forEach(e -> text.append("支出 ").append(of(e)).append('\n'));
    form.indicators().forEach(i -> text.append("指标 ").append(of(i)).append('\n'));
    return text.toString();
  }

  private static void line(StringBuilder text, String label, Figure figure) {
    if (figure.entry().onForm()) {
      text.append(label).append(' ').append(shown(figure)).append('\n');
    }
  }

  private static String of(Expenditure line) {
    return String.join(
        "|",
        shown(line.name()),
        shown(line.quantity()),
        shown(line.measure()),
        shown(line.unitPrice()),
        shown(line.amount()),
        shown(line.previousAmount()));
  }

  private static String of(Indicator indicator) {
    return String.join(
        "|",
        shown(indicator.level1()),
        shown(indicator.level2()),
        shown(indicator.name()),
        shown(indicator.weight()),
        indicator.comparator().glyph(),
        shown(indicator.target()),
        shown(indicator.measure()),
        shown(indicator.previousTarget()));
  }

  private static String shown(Figure figure) {
    return figure.readable() ? figure.text() : shown(figure.entry());
  }

  private static String shown(Entry entry) {
    return switch (entry.presence()) {
      case ABSENT -> "-";
      case BLANK -> "空";
      case STATED -> entry.text().replace('\n', '⏎');
      case UNREADABLE -> "“" + entry.text() + "”";
      case UNKNOWN -> "？";
    };
  }
}
