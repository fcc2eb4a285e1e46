package org.jihe.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jihe.reporting.ReportFormat;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** What may be typed as the value of an option; anything else is answered in Chinese. */
final class OptionValues {
  private static final int FIRST_YEAR = 1995;
  private static final int LAST_YEAR = 2099;

  private OptionValues() {}

  /** Has a command, and all below it, read values so. */
  static void readBy(CommandLine command) {
    command.registerConverter(Path.class, OptionValues::file);
    command.registerConverter(Year.class, OptionValues::year);
    choice(command, ReportFormat.class);
    choice(command, LintFormat.class);
    choice(command, ListingFormat.class);
    choice(command, TestFormat.class);
    choice(command, DiffFormat.class);
    choice(command, MeasureFormat.class);
    choice(command, FailOn.class);
    choice(command, Colour.class);
    choice(command, HelpLanguage.class);
  }

  private static <E extends Enum<E>> void choice(CommandLine command, Class<E> type) {
    command.registerConverter(type, value -> choice(value, type.getEnumConstants()));
  }

  private static <E extends Enum<E>> E choice(String value, E[] choices) {
    return Arrays.stream(choices)
        .filter(choice -> choice.name().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("“" + value + "”不可用，可用 " + names(choices)));
  }

  private static String names(Enum<?>[] choices) {
    return Arrays.stream(choices)
        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("、"));
  }

  private static Path file(String value) {
    try {
      return Path.of(value);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("“" + value + "”不能用作文件名");
    }
  }

  private static Year year(String value) {
    int year = value.matches("[0-9]{4}") ? Integer.parseInt(value) : 0;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new TypeConversionException(
          "“" + value + "”不是年度，请写 " + FIRST_YEAR + "～" + LAST_YEAR + " 之间的四位数字");
    }
    return Year.of(year);
  }

  /** A year that may have been given. */
  static OptionalInt number(Optional<Year> year) {
    return year.map(Year::getValue).map(OptionalInt::of).orElse(OptionalInt.empty());
  }
}
