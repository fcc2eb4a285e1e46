package org.jihe.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jihe.reporting.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What may be typed as the value of an option; anything else is answered in Chinese. */
final class OptionValues {
  private OptionValues() {}

  static final class Format implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String value) {
      return choice(value, ReportFormat.values());
    }
  }

  static final class Lint implements ITypeConverter<LintFormat> {
    @Override
    public LintFormat convert(String value) {
      return choice(value, LintFormat.values());
    }
  }

  static final class Listing implements ITypeConverter<ListingFormat> {
    @Override
    public ListingFormat convert(String value) {
      return choice(value, ListingFormat.values());
    }
  }

  static final class Test implements ITypeConverter<TestFormat> {
    @Override
    public TestFormat convert(String value) {
      return choice(value, TestFormat.values());
    }
  }

  static final class Diff implements ITypeConverter<DiffFormat> {
    @Override
    public DiffFormat convert(String value) {
      return choice(value, DiffFormat.values());
    }
  }

  static final class Measure implements ITypeConverter<MeasureFormat> {
    @Override
    public MeasureFormat convert(String value) {
      return choice(value, MeasureFormat.values());
    }
  }

  static final class Level implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      return choice(value, FailOn.values());
    }
  }

  static final class When implements ITypeConverter<Colour> {
    @Override
    public Colour convert(String value) {
      return choice(value, Colour.values());
    }
  }

  static final class Language implements ITypeConverter<HelpLanguage> {
    @Override
    public HelpLanguage convert(String value) {
      return choice(value, HelpLanguage.values());
    }
  }

  static final class File implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      try {
        return Path.of(value);
      } catch (InvalidPathException e) {
        throw new TypeConversionException("“" + value + "”不能用作文件名");
      }
    }
  }

  static final class Year implements ITypeConverter<Integer> {
    private static final int FIRST = 1995;
    private static final int LAST = 2099;

    @Override
    public Integer convert(String value) {
      int year = value.matches("[0-9]{4}") ? Integer.parseInt(value) : 0;
      if (year < FIRST || year > LAST) {
        throw new TypeConversionException(
            "“" + value + "”不是年度，请写 " + FIRST + "～" + LAST + " 之间的四位数字");
      }
      return year;
    }
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
}
