package org.jihe.rules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jihe.domain.Declaration;
import org.jihe.domain.RuleNote;
import org.jihe.rules.analysis.KeyedRows;
import org.jihe.rules.analysis.KeyedWords;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.TableSchema;

/** 行政区划: codes and names of districts, which tell whose rules judge a form. */
public final class Districts extends PolicyTable {
  private static final TableKind KIND =
      TableKind.of(
              "project-codes.xlsx",
              "行政区划",
              "行政区划代码与名称，用于核对代码前六位，并确定适用哪个地区的规则。",
              Column.identifier("代码", "六位行政区划代码").mandatory(),
              Column.text("名称", "全称，例如 重庆市沙坪坝区").mandatory(),
              Column.words("简称", "单位名称中的写法，例如 沙坪坝区").mandatory())
          .says("行政区划代码{代码}是{名称}，单位名称中写作{简称}")
          .askedBy("code-district")
          // A district may keep its name under a new code; two districts with one name are
          // confused.
          .compared(
              KeyedRows.every("代码"),
              rows ->
                  new KeyedWords("简称", List.of(), List.of("名称"))
                      .notes(rows).stream()
                          .filter(note -> note.kind() == RuleNote.Kind.CONFLICT)
                          .toList());

  private final List<District> districts = each(District::of);
  private final Map<String, List<District>> byCode =
      districts.stream().collect(Collectors.groupingBy(District::code));

  Districts(List<RuleRow> rows) {
    super(KIND, rows);
  }

  /** All districts, those that are not enabled or not in force too. */
  public static Districts all(TableRows rows) {
    return new Districts(rows.of(KIND.schema()));
  }

  /**
   * An administrative district.
   *
   * @param id the row's 编号
   * @param code six digits
   * @param name in full, such as 重庆市沙坪坝区
   * @param shortNames as names of bodies write it
   */
  public record District(String id, String code, String name, List<String> shortNames) {
    static District of(RuleRow row) {
      return new District(row.id(), row.text("代码"), row.text("名称"), row.words("简称"));
    }

    /** Whether a body's name names this district. */
    public boolean namedIn(String body) {
      return RowSearch.holdsAny(body, shortNames);
    }
  }

  /** The districts with that code. */
  public List<District> withCode(String code) {
    return byCode.getOrDefault(code, List.of());
  }

  /** The districts that a body's name names. */
  public List<District> namedIn(String body) {
    return RowSearch.all(districts, district -> district.namedIn(body));
  }

  /**
   * The region whose rules judge a form: the full name of the district in its project code, or of
   * the one that the preparing body's name names; empty when neither tells.
   */
  public String region(Declaration form) {
    String code = ProjectCodes.code(form);
    List<District> coded = RowSearch.first(districts, district -> code.startsWith(district.code()));
    String body = form.preparedBy().text();
    return (coded.isEmpty() ? RowSearch.first(districts, d -> d.namedIn(body)) : coded)
        .stream().map(District::name).collect(Collectors.joining());
  }

  /** The full name of the district that somebody calls so; none when nobody does. */
  public List<String> called(String name) {
    return RowSearch.first(districts, d -> d.name().equals(name) || d.namedIn(name)).stream()
        .map(District::name)
        .toList();
  }

  /** Finds a row of any table that is for a region of which no district bears the name. */
  static void lintRegion(RuleRow row, RowLint lint) {
    List<String> names = all(lint.all()).names();
    if (names.stream().noneMatch(name -> name.contains(row.region()))) {
      lint.unknown(row, TableSchema.REGION, KIND.schema().sheet(), names);
    }
  }

  /** All names of districts. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    districts.forEach(district -> names.add(district.name()));
    districts.forEach(district -> names.addAll(district.shortNames()));
    return names;
  }

  @Override
  List<Object> answers(Asked asked) {
    List<Object> answers = new ArrayList<>();
    answers.add(namedIn(asked.form().preparedBy().text()));
    asked
        .rules()
        .projectCodes()
        .rule()
        .forEach(rule -> answers.add(withCode(rule.district(asked.form()))));
    return answers;
  }
}
