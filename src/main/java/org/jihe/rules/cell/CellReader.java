package org.jihe.rules.cell;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.chinese.ChineseNumerals;
import org.jihe.chinese.Widths;
import org.jihe.domain.Blanks;

/** Reads a cell's text by its column's type. */
public final class CellReader {
  private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");
  private static final Pattern YEAR = Pattern.compile("(19[89]\\d|20\\d\\d)年?度?");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-|年|/|\\.)(\\d{1,2})(?:-|月|/|\\.)(\\d{1,2})日?");
  private static final Pattern LINES = Pattern.compile("[、\\s]*\n[、\\s]*");
  private static final String ANY_DASHES = "-－—–";
  private static final List<String> FLAGS = List.of("是", "否");

  private CellReader() {}

  /**
   * Reads a cell.
   *
   * @param text without blanks at its ends, not empty
   * @return empty when the cell says that anything will do
   */
  public static Optional<CellValue> read(Column column, String text) throws UnreadableCell {
    refuseControls(text);
    if (column.type().isTest()) {
      boolean any = text.length() == 1 && ANY_DASHES.contains(text);
      return any ? Optional.empty() : Optional.of(new CellValue.Test(test(column, text)));
    }
    return Optional.of(value(column, text));
  }

  private static CellTest test(Column column, String text) throws UnreadableCell {
    return switch (column.type()) {
      case NUMBER_TEST -> NumberTestParser.parse(text, false);
      case MONEY_TEST -> NumberTestParser.parse(text, true);
      case CHOICE_TEST -> new ChoiceParser(column.choices()).test(text);
      default -> TextTestParser.parse(text);
    };
  }

  private static CellValue value(Column column, String text) throws UnreadableCell {
    return switch (column.type()) {
      case IDENTIFIER -> identifier(text);
      case WORDS -> words(text);
      case NUMBER -> number(text);
      case YEAR -> year(text);
      case DATE -> date(text);
      case FLAG -> flag(text);
      case CHOICE -> new CellValue.Plain(new ChoiceParser(column.choices()).one(text));
      case CHOICES -> choices(column, text);
      case PATTERN -> new CellValue.Regex(TextTestParser.compile(text, 0));
      case TEMPLATE -> template(text);
      case CITATIONS -> {
        var norms = CitationParser.parse(text);
        yield new CellValue.Norms(CitationParser.written(norms), norms);
      }
      default -> new CellValue.Plain(text);
    };
  }

  private static void refuseControls(String text) throws UnreadableCell {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t') {
        throw new UnreadableCell(
            i,
            "含有看不见的控制符",
            text.codePoints()
                .filter(p -> !Character.isISOControl(p))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
      }
    }
  }

  private static CellValue identifier(String text) throws UnreadableCell {
    String narrow = Widths.half(text).replace('—', '-').replace('–', '-');
    if (!IDENTIFIER.matcher(narrow).matches()) {
      String kept = narrow.replaceAll("[^\\p{L}\\p{N}._-]+", "").replaceFirst("^[._-]+", "");
      throw new UnreadableCell(-1, "不是代码", kept);
    }
    return new CellValue.Plain(narrow);
  }

  private static CellValue words(String text) throws UnreadableCell {
    Cursor cursor = new Cursor(LINES.matcher(text).replaceAll("、"));
    List<String> words = WordList.read(cursor, "", "");
    return new CellValue.Words(WordList.written(words), words);
  }

  private static CellValue choices(Column column, String text) throws UnreadableCell {
    List<String> chosen = new ChoiceParser(column.choices()).some(text);
    return new CellValue.Words(String.join("、", chosen), chosen);
  }

  private static CellValue number(String text) throws UnreadableCell {
    Cursor cursor = new Cursor(Widths.half(text));
    Optional<Amount> amount = Amount.read(cursor, text);
    cursor.skipBlanks();
    if (amount.isEmpty() || !cursor.atEnd() || amount.get().isMoney()) {
      OptionalLong spelled = ChineseNumerals.read(text);
      throw new UnreadableCell(
          -1,
          "不是数",
          spelled.isPresent() ? "" + spelled.getAsLong() : NumberProposal.of(text, false));
    }
    return new CellValue.Numeral(amount.get().text(), amount.get().value());
  }

  private static CellValue year(String text) throws UnreadableCell {
    Matcher year = YEAR.matcher(Widths.half(text));
    if (!year.matches()) {
      Matcher found = YEAR.matcher(Widths.half(text));
      Matcher two = Pattern.compile("\\d\\d年?").matcher(Widths.half(text));
      String proposal =
          found.find() ? found.group(1) : two.matches() ? "20" + two.group().substring(0, 2) : "";
      throw new UnreadableCell(-1, "不是四位年份", proposal);
    }
    return new CellValue.Numeral(year.group(1), new BigDecimal(year.group(1)));
  }

  private static CellValue date(String text) throws UnreadableCell {
    Matcher date = DATE.matcher(Widths.half(Blanks.remove(text)));
    if (!date.matches()) {
      throw new UnreadableCell(-1, "不是日期", "");
    }
    try {
      return new CellValue.Date(
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3))));
    } catch (DateTimeException e) {
      throw new UnreadableCell(-1, "没有这一天", "");
    }
  }

  private static CellValue flag(String text) throws UnreadableCell {
    if (!FLAGS.contains(text)) {
      String lower = Widths.half(text).toLowerCase(java.util.Locale.ROOT);
      boolean yes = List.of("y", "yes", "true", "1", "√", "✓", "对", "启用", "有").contains(lower);
      boolean no = List.of("n", "no", "false", "0", "×", "x", "✗", "不", "停用", "无").contains(lower);
      throw new UnreadableCell(-1, "不是“是”或“否”", yes ? "是" : no ? "否" : "");
    }
    return new CellValue.Flag(text.equals("是"));
  }

  private static CellValue template(String text) throws UnreadableCell {
    String narrow = text.replace('｛', '{').replace('｝', '}');
    if (!narrow.equals(text)) {
      throw new UnreadableCell(-1, "花括号是全角的", Template.isWellFormed(narrow) ? narrow : "");
    }
    if (!Template.isWellFormed(text)) {
      throw new UnreadableCell(-1, "花括号不成对，或中间没有名称", "");
    }
    return new CellValue.Plain(text);
  }
}
