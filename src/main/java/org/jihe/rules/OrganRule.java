package org.jihe.rules;

import java.util.List;
import java.util.Optional;
import org.jihe.domain.Citation;
import org.jihe.rules.sheet.RuleRow;

/**
 * What an issuing organ's code tells of a document (发文机关).
 *
 * @param id the row's 编号
 * @param codes the codes begin with one of these
 * @param level the document's level
 * @param staleAfter after how many years it should be looked up whether it is still in force
 */
public record OrganRule(String id, List<String> codes, String level, int staleAfter) {
  private static final String OTHERS = "其他";
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

  public OrganRule {
    codes = List.copyOf(codes);
  }

  static OrganRule of(RuleRow row) {
    return new OrganRule(
        row.id(), row.words("代字"), row.text("层级"), row.number("陈旧年限").intValueExact());
  }

  /** Of these rows the first with the longest code that fits, or else that for others. */
  static List<OrganRule> of(Citation citation, List<OrganRule> organs) {
    Optional<OrganRule> best = Optional.empty();
    int longest = 0;
    for (OrganRule organ : organs) {
      int fit = organ.fit(citation);
      if (fit > longest) {
        longest = fit;
        best = Optional.of(organ);
      }
    }
    return best.or(() -> organs.stream().filter(OrganRule::isForOthers).findFirst()).stream()
        .toList();
  }

  /** Whether the row is for organs that no other row knows. */
  boolean isForOthers() {
    return codes.contains(OTHERS);
  }

  /** The length of the code that fits the citation's organ, 0 when none does. */
  int fit(Citation citation) {
    int longest = 0;
    for (String code : codes) {
      if (code.length() > longest && citation.organ().startsWith(code)) {
        longest = code.length();
      }
    }
    return longest;
  }

  /** Whether the cited document is older, in the year {@code year}, than its level may be. */
  public boolean stale(Citation citation, int year) {
    return citation.year() > 0 && year - citation.year() > staleAfter;
  }
}
