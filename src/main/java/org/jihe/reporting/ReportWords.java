package org.jihe.reporting;

import java.util.ArrayList;
import java.util.List;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.Defect;
import org.jihe.domain.LegalBasis;
import org.jihe.domain.Note;
import org.jihe.domain.Position;
import org.jihe.domain.RuleReference;
import org.jihe.domain.Source;
import org.jihe.domain.Verdict;
import org.jihe.domain.Verification;

/** How positions, norms, rules and defects are put into words for officers. */
public final class ReportWords {
  private ReportWords() {}

  /** A defect on one line: {@code 文件名:位置: 说明（建议）}. */
  public static String line(Defect defect) {
    String where = position(defect.position());
    String hint = defect.hint().isEmpty() ? "" : "（" + defect.hint() + "）";
    String place = where.isEmpty() ? "" : where + ":";
    return Visible.oneLine(defect.file() + ":" + place + " " + defect.message() + hint);
  }

  /** A note on one line: {@code 文件名:位置: 说明（读作……）}. */
  public static String line(Note note) {
    String where = position(note.position());
    String reading = note.reading().isEmpty() ? "" : "（读作" + note.reading() + "）";
    String place = where.isEmpty() ? "" : where + ":";
    return Visible.oneLine(note.file() + ":" + place + " " + note.message() + reading);
  }

  /** Of a check that found something elsewhere, that it did; else nothing. */
  static String partly(CouldNotRun check) {
    return check.partly() ? "（其余已检查）" : "";
  }

  /** Such as {@code 第12行}; empty for what is nowhere in the file. */
  static String position(Position position) {
    if (position instanceof Position.Line at) {
      return "第" + at.line() + "行";
    }
    if (position instanceof Position.TableCell at) {
      return "表" + at.table() + "第" + at.row() + "行第" + at.column() + "格";
    }
    if (position instanceof Position.Paragraph at) {
      return "第" + at.paragraph() + "段";
    }
    if (position instanceof Position.SheetCell at) {
      return at.sheet() + "!" + at.cell();
    }
    return position instanceof Position.Pointer at ? at.pointer() : "";
  }

  /** Such as {@code 《预算法》第三十七条第二款（待核）}. */
  static String basis(LegalBasis basis) {
    StringBuilder words = new StringBuilder();
    if (!basis.title().isEmpty()) {
      words.append('《').append(basis.title()).append('》');
    }
    if (!basis.documentNumber().isEmpty()) {
      boolean named = words.length() > 0;
      words.append(named ? "（" : "").append(basis.documentNumber()).append(named ? "）" : "");
    }
    words.append(basis.article());
    if (basis.verification() == Verification.PENDING) {
      words.append('（').append(basis.verification().label()).append('）');
    }
    return words.toString();
  }

  /** The norms, one after the other. */
  static String bases(List<LegalBasis> bases) {
    return String.join("；", bases.stream().map(ReportWords::basis).toList());
  }

  /** Such as {@code WT-002 · rules/weights.xlsx · 权重!D5}. */
  static String rule(RuleReference rule) {
    List<String> parts = new ArrayList<>(List.of(rule.id()));
    if (!rule.file().isEmpty()) {
      parts.add(rule.file());
    }
    String cells = cells(rule);
    if (!cells.isEmpty()) {
      parts.add(cells);
    }
    return String.join(" · ", parts);
  }

  /** Such as {@code rules/weights.xlsx 权重!D5、E5}. */
  static String place(RuleReference rule) {
    return rule.file() + " " + cells(rule);
  }

  private static String cells(RuleReference rule) {
    String sheet = rule.sheet().isEmpty() ? "" : rule.sheet() + "!";
    if (!rule.cells().isEmpty()) {
      return sheet + String.join("、", rule.cells().values());
    }
    return rule.row() < 1 ? rule.sheet() : sheet + "第" + rule.row() + "行";
  }

  static String kind(Source.Kind kind) {
    return switch (kind) {
      case DOCX, DOC -> "Word（" + kind.label() + "）";
      case XLSX, XLS -> "Excel（" + kind.label() + "）";
      case TEXT -> "文本（text）";
      case JSON -> "JSON";
      case UNKNOWN -> "未能识别的格式";
    };
  }

  /** The verdict as programs name it. */
  static String code(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "pass";
      case REVIEW -> "review";
      case RETURN -> "return";
    };
  }

  /** The beginning of a rulebook's version: enough to tell two apart at a glance. */
  static String shortVersion(String version) {
    return version.length() <= 12 ? version : version.substring(0, 12);
  }
}
