package org.jihe.chinese;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jihe.domain.Comparator;

/**
 * What stands before the number of a target: words (完成率), a comparator, an approximation, a sign of
 * currency: {@code 合格率不低于约}.
 *
 * @param plain whether it is nothing but these
 * @param comparator UNKNOWN when none is written
 * @param firm whether the comparator is one wherever it stands
 * @param from where the comparator begins in the compact text
 * @param to where it ends
 * @param lead the words before all this
 * @param percent whether it ends in 百分之
 */
record TargetFront(
    boolean plain,
    Comparator comparator,
    boolean firm,
    int from,
    int to,
    String lead,
    boolean percent) {
  private static final String[] FILLERS = {
    "人民币", "大约", "约", "近", "¥", "￥", "$", "为", ":", "共", "X", "x"
  };
  private static final String[] PERCENT = {"百分之"};

  /** Words of a change against another year: the number is then no level that is aimed at. */
  private static final Pattern CHANGE =
      Pattern.compile(
          ".*(?:增长|增加|增速|增幅|提高|提升|上升|上涨|下降|降低|减少|降幅|缩短|压减|压缩|翻番|上年|上一年|去年|往年|历年|前年|同期|同比|环比).*");

  private static final Pattern LEAD = Pattern.compile("[\\p{L}():、“”·]{0,20}");

  /** 第3名, 前10名 and 每月1次 are no numbers of things; nor is 不发生1起. */
  private static final Pattern OTHER =
      Pattern.compile(".*(?:第|前|每(?:[年月周日天]|季度|学期|半年).*|[不未无没](?:发生|出现)?|没有|或|且)");

  /** Words between 控制在 and the amount: 预算总额. */
  private static final Pattern MONEY =
      Pattern.compile("\\p{IsHan}{0,6}(?:预算|总额|投入|成本|批复|概算|资金|金额|费用|限额|标准|数|价)");

  /** Reads {@code text} up to where its number begins. */
  static TargetFront of(String text, int number) {
    return new Reading(text, number).read();
  }

  static boolean isChange(String text) {
    return CHANGE.matcher(text).matches();
  }

  /** Whether nothing stands before the number but comparator and approximation. */
  boolean bare() {
    return lead.isEmpty();
  }

  /** Strips from the number towards the beginning. */
  private static final class Reading {
    private final String text;
    private int end;
    private boolean plain = true;
    private Optional<Comparison.Spelling> spelling = Optional.empty();
    private int from;
    private int to;
    private boolean percent;

    Reading(String text, int number) {
      this.text = text;
      this.end = number;
    }

    TargetFront read() {
      while (end > 0 && (skip(FILLERS) || percent() || comparator())) {
        // Each step has moved the end.
      }
      leading();
      String lead = text.substring(0, Math.max(0, end));
      plain &= LEAD.matcher(lead).matches() && !isChange(lead) && !OTHER.matcher(lead).matches();
      return new TargetFront(
          plain,
          spelling.map(Comparison.Spelling::comparator).orElse(Comparator.UNKNOWN),
          spelling.filter(Comparison.Spelling::firm).isPresent(),
          from,
          to,
          lead,
          percent);
    }

    private boolean skip(String[] words) {
      for (String word : words) {
        if (text.startsWith(word, end - word.length())) {
          end -= word.length();
          return true;
        }
      }
      return false;
    }

    private boolean percent() {
      boolean found = skip(PERCENT);
      percent |= found;
      return found;
    }

    private boolean comparator() {
      Optional<Comparison.Spelling> found = Comparison.atEnd(text.substring(0, end));
      found.ifPresent(one -> take(one, end - one.words().length()));
      return found.isPresent();
    }

    /** 控制在预算总额96万元以内: the comparator may stand first, and words behind it. */
    private void leading() {
      Optional<Comparison.Spelling> first =
          spelling.isPresent() ? Optional.empty() : Comparison.beforeNumber(text, 0);
      if (first.isEmpty() || first.get().words().length() > end) {
        return;
      }
      int length = first.get().words().length();
      if (first.get().comparator().isUpperBound()
          && MONEY.matcher(text.substring(length, end)).matches()) {
        take(first.get(), 0);
      }
    }

    private void take(Comparison.Spelling found, int at) {
      boolean stronger = spelling.isEmpty() || (found.firm() && !spelling.get().firm());
      boolean opposed =
          spelling.isPresent()
              && found.firm()
              && spelling.get().firm()
              && found.comparator() != spelling.get().comparator();
      plain &= !opposed;
      if (stronger) {
        spelling = Optional.of(found);
        from = at;
        to = at + found.words().length();
      }
      end = at;
    }
  }
}
