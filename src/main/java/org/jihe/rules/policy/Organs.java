package org.jihe.rules.policy;

import java.util.List;
import java.util.Optional;
import org.jihe.domain.Citation;
import org.jihe.rules.analysis.KeyedWords;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 发文机关: what issuing organs' codes tell of documents. */
public final class Organs extends PolicyTable {
  static final List<String> LEVELS =
      List.of(
          "法律",
          "行政法规",
          "地方性法规",
          "部门规章",
          "地方政府规章",
          "党内文件",
          "国务院规范性文件",
          "部门规范性文件",
          "市级规范性文件",
          "区级规范性文件",
          "单位内部文件",
          "未登记机关文件",
          "资金下达文件",
          "会议纪要");

  private static final String OTHERS = "其他";
  private static final TableKind KIND =
      TableKind.of(
              "legal-basis.xlsx",
              "发文机关",
              "由发文机关代字判断文件层级，以及该层级的文件几年后应核实是否仍有效。",
              Column.words("代字", "发文机关代字，以此开头").mandatory(),
              Column.choice("层级", "文件的层级", LEVELS).mandatory(),
              Column.number("陈旧年限", "超过几年应核实").mandatory())
          .says("发文机关代字以{代字}开头的文件，层级为{层级}，超过{陈旧年限}年应核实是否仍有效[，级别为{级别}]")
          .askedBy("basis-stale")
          .compared(new KeyedWords("代字", List.of(), List.of("层级", "陈旧年限")));

  private final List<Organ> organs = each(Organ::of);

  Organs(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /**
   * What the codes of some organs tell of a document.
   *
   * @param id the row's 编号
   * @param codes the codes begin with one of these
   * @param level the document's level
   * @param staleAfter after how many years it should be looked up whether it is still in force
   */
  public record Organ(String id, List<String> codes, String level, int staleAfter) {
    static Organ of(RuleRow row) {
      return new Organ(
          row.id(), row.words("代字"), row.text("层级"), row.number("陈旧年限").intValueExact());
    }

    /** Whether the row is for organs that no other row knows. */
    public boolean forOthers() {
      return codes.contains(OTHERS);
    }

    /** The length of the code that fits the citation's organ, 0 when none does. */
    private int fit(Citation citation) {
      int longest = 0;
      for (String code : codes) {
        if (code.length() > longest && citation.organ().startsWith(code)) {
          longest = code.length();
        }
      }
      return longest;
    }
  }

  /**
   * What the citation's organ tells of it: the row with the longest code that fits, or that for
   * others.
   */
  public List<Organ> of(Citation citation) {
    Optional<Organ> best = Optional.empty();
    int longest = 0;
    for (Organ organ : organs) {
      int fit = organ.fit(citation);
      if (fit > longest) {
        longest = fit;
        best = Optional.of(organ);
      }
    }
    return best.map(List::of).orElseGet(() -> RowSearch.first(organs, Organ::forOthers));
  }

  @Override
  void lint(RuleRow row, RowLint lint) {
    lint.whole(row, "陈旧年限");
  }

  @Override
  List<Object> answers(Asked asked) {
    return asked.ofCitations(this::of);
  }
}
