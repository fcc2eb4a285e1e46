package org.jihe.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ways in which a form reaches us as text. */
enum PastedWay {
  EXCEL(form -> excel(form, true)),
  EXCEL_WITHOUT_TAILS(form -> excel(form, false)),
  WORD(form -> word(form, "\n", false, true)),
  WORD_WITHOUT_TAILS(form -> word(form, "\n", false, false)),
  WORD_WITHOUT_MERGED_CELLS(form -> word(form, "\n", true, true)),
  WORD_WITH_SOFT_BREAKS(form -> word(form, "\u000B", false, true)),
  WORD_WITH_LINE_SEPARATORS(form -> word(form, "\u2028", false, true)),
  WORD_ON_AN_OLD_MAC(form -> word(form, "\n", false, true).replace("\n", "\r")),
  WORD_IN_AN_ANSWERED_MAIL(form -> word(form, "\n", false, true).replaceAll("(?m)^", "> ")),
  WORD_WITH_A_LETTER_AROUND(
      form -> "各位同事：\n现报上绩效目标，请审核。\n\n" + word(form, "\n", false, true) + "\n"),
  WORD_OVER_TWO_PAGES(PastedWay::overTwoPages),
  TABS_AS_FOUR_BLANKS(form -> word(form, "\n", false, false).replace("\t", "    ")),
  EXTRACTED(PastedWay::extracted),
  MARKDOWN(PastedWay::markdown),
  BARS(form -> word(form, "\n", false, false).replace("\t", " | ")),
  GRID(PastedWay::grid),
  COMMAS(form -> commas(form, ",")),
  SEMICOLONS(form -> commas(form, ";")),
  GB18030(form -> commas(form, ",")),
  PRINTED_PAGE(PastedWay::printed),
  A_LINE_A_CELL(PastedWay::listed);

  @SuppressWarnings("ImmutableEnumChecker") // the functions keep nothing
  private final Function<PastedForm, String> writer;

  PastedWay(Function<PastedForm, String> writer) {
    this.writer = writer;
  }

  byte[] write(PastedForm form) {
    Charset charset = this == GB18030 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    return writer.apply(form).getBytes(charset);
  }

  private static String shown(String cell) {
    return cell.equals(PastedForm.MERGED) ? "" : cell;
  }

  private static String lines(PastedForm form, Function<List<String>, String> row) {
    return form.rows().stream().map(row).collect(Collectors.joining("\n")) + "\n";
  }

  private static List<String> filled(PastedForm form, List<String> row) {
    List<String> cells = new ArrayList<>(row.stream().map(PastedWay::shown).toList());
    while (cells.size() < form.width()) {
      cells.add("");
    }
    return cells;
  }

  private static String excel(PastedForm form, boolean tails) {
    return lines(
            form,
            row -> {
              List<String> cells = filled(form, row);
              String line =
                  cells.stream()
                      .map(c -> c.contains("\n") ? "\"" + c + "\"" : c)
                      .collect(Collectors.joining("\t"));
              return tails ? line : line.replaceAll("\t+$", "");
            })
        .replace("\n", "\r\n");
  }

  private static String word(PastedForm form, String lineBreak, boolean dropped, boolean tails) {
    return lines(
        form,
        row -> {
          String line =
              row.stream()
                  .filter(cell -> !dropped || !cell.equals(PastedForm.MERGED))
                  .map(cell -> shown(cell).replace("\n", lineBreak))
                  .collect(Collectors.joining("\t"));
          return tails ? line : line.replaceAll("\t+$", "");
        });
  }

  /** With the number of the page, and title and heads printed again in the middle of the table. */
  private static String overTwoPages(PastedForm form) {
    List<List<String>> rows = new ArrayList<>(form.rows());
    int middle = form.head() + 3;
    rows.add(middle, form.rows().get(form.head()));
    rows.add(middle, form.rows().get(0));
    PastedForm first = new PastedForm(rows.subList(0, middle), form.head());
    PastedForm second = new PastedForm(rows.subList(middle, rows.size()), 1);
    return word(first, "\n", false, true)
        + "— 1 —\n\f"
        + word(second, "\n", false, true)
        + "— 2 —\n";
  }

  private static String extracted(PastedForm form) {
    return lines(
        form,
        row -> row.stream().map(cell -> "\t" + shown(cell) + "\n").collect(Collectors.joining()));
  }

  private static String markdown(PastedForm form) {
    String text =
        lines(
            form,
            row ->
                filled(form, row).stream()
                    .map(cell -> cell.replace("\n", "<br>"))
                    .collect(Collectors.joining(" | ", "| ", " |")));
    String ruler = "|" + "---|".repeat(form.width());
    return text.replaceFirst("\n", "\n" + ruler + "\n");
  }

  private static String grid(PastedForm form) {
    String ruler = "+" + "------+".repeat(form.width());
    return ruler + "\n" + lines(form, row -> stacked(filled(form, row)) + ruler);
  }

  private static String stacked(List<String> cells) {
    int height = cells.stream().mapToInt(cell -> cell.split("\n").length).max().orElse(1);
    return IntStream.range(0, height)
        .mapToObj(
            i ->
                cells.stream()
                    .map(cell -> cell.split("\n"))
                    .map(pieces -> i < pieces.length ? pieces[i] : "")
                    .collect(Collectors.joining(" | ", "| ", " |\n")))
        .collect(Collectors.joining());
  }

  private static String commas(PastedForm form, String mark) {
    return lines(
        form,
        row ->
            filled(form, row).stream()
                .map(cell -> cell.contains("\n") ? "\"" + cell + "\"" : cell)
                .collect(Collectors.joining(mark)));
  }

  /** As a program prints a page: columns below one another, and lines inside cells likewise. */
  private static String printed(PastedForm form) {
    return lines(
        form,
        row -> {
          StringBuilder page = new StringBuilder();
          for (String line : stacked(row.stream().map(PastedWay::shown).toList()).split("\n", -1)) {
            for (String cell : line.replaceAll("^\\| | \\|$", "").split(" \\| ", -1)) {
              page.append(cell).append(" ".repeat(Math.max(2, 29 - 2 * cell.length())));
            }
            page.append('\n');
          }
          return page.toString().replaceAll("(?m) +$", "").stripTrailing();
        });
  }

  private static String listed(PastedForm form) {
    return form.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> !shown(cell).isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
