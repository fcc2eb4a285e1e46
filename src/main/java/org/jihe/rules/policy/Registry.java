package org.jihe.rules.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.Blanks;
import org.jihe.domain.Citation;
import org.jihe.domain.Declaration;
import org.jihe.domain.Verification;
import org.jihe.rules.analysis.KeyedRows;
import org.jihe.rules.analysis.KeyedWords;
import org.jihe.rules.cell.Column;
import org.jihe.rules.sheet.RuleRow;

/** 立项依据登记: the documents registered, found by what may be cited of them, however many. */
public final class Registry extends PolicyTable {
  private static final TableKind KIND =
      TableKind.of(
              "legal-basis.xlsx",
              "立项依据登记",
              "核验过的文件：文号、标题、有效期、替代者。没有登记的文件一律视为未经核验。",
              Column.text("文号", "发文字号，没有的留空"),
              Column.text("标题", "不带书名号的标题"),
              Column.words("别名", "简称或常见写法"),
              Column.choice("层级", "文件的层级", Organs.LEVELS).mandatory(),
              Column.text("制定机关", "谁制定"),
              Column.date("公布", "公布日期"),
              Column.date("施行", "施行日期"),
              Column.date("失效", "从哪天起失效"),
              Column.text("替代者", "由哪件文件替代"),
              Column.year("期间起", "规划期第一年"),
              Column.year("期间止", "规划期最后一年"),
              Column.date("核验日", "最近一次核验的日期"))
          .askedBy("basis-superseded", "basis-period", "basis-unverified")
          .remarks("层级", "公布", "核验日")
          .compared(
              KeyedRows.every("文号"),
              KeyedRows.every("标题"),
              new KeyedWords("别名", List.of(), List.of("标题")));

  private final Map<String, List<Document>> byName = new HashMap<>();

  Registry(List<RuleRow> rows) {
    super(KIND, rows);
    for (Document document : each(Document::of)) {
      add(document.number(), document);
      add(document.title(), document);
      document.aliases().forEach(alias -> add(alias, document));
    }
  }

  private void add(String name, Document document) {
    if (!name.isEmpty()) {
      byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(document);
    }
  }

  /**
   * A document registered.
   *
   * @param id the row's 编号
   * @param number 发文字号; may be empty
   * @param title without title marks; may be empty
   * @param aliases other ways to write the title
   * @param level its level
   * @param effective from which day it is in force; before all days when that is not known
   * @param repealed from which day it no longer is; after all days when none is known
   * @param successor by what it was replaced; may be empty
   * @param periodFrom first year of the plan's period; 0 when it is none
   * @param periodTo last year of the plan's period; 0 when it is none
   * @param verification whether the row was checked against the document
   */
  public record Document(
      String id,
      String number,
      String title,
      List<String> aliases,
      String level,
      LocalDate effective,
      LocalDate repealed,
      String successor,
      int periodFrom,
      int periodTo,
      Verification verification) {
    static Document of(RuleRow row) {
      return new Document(
          row.id(),
          Blanks.remove(row.text("文号")),
          Blanks.remove(row.text("标题")),
          row.words("别名"),
          row.text("层级"),
          row.date("施行").orElse(LocalDate.MIN),
          row.date("失效").orElse(LocalDate.MAX),
          row.text("替代者"),
          row.has("期间起") ? row.year("期间起") : 0,
          row.has("期间止") ? row.year("期间止") : 0,
          row.verification());
    }

    /** Whether somebody has compared the row with the document. */
    public boolean verified() {
      return verification == Verification.VERIFIED;
    }

    /** The plan's period, such as {@code 2021—2025年}. */
    public String periodText() {
      return (periodFrom > 0 ? periodFrom : "") + "—" + (periodTo > 0 ? periodTo : "") + "年";
    }

    /**
     * Whether the citation is of this document: by number, or by title where it has none that could
     * be the document's.
     */
    boolean isCited(Citation citation) {
      boolean numbered =
          !citation.number().isEmpty()
              && citation.numberForm() != Citation.NumberForm.ORDER_AS_DOCUMENT;
      if (numbered && !number.isEmpty()) {
        return citation.number().equals(number);
      }
      return matches(citation.title()) || matches(citation.subject());
    }

    private boolean matches(String cited) {
      return !cited.isEmpty() && (cited.equals(title) || aliases.contains(cited));
    }

    /** The day of its repeal, such as {@code 2024-01-01}. */
    public String repealedText() {
      return repealed.toString();
    }

    /** The day from which it is in force. */
    public String effectiveText() {
      return effective.toString();
    }

    /** What to cite instead. */
    public String successorText() {
      return successor.isEmpty() ? "现行有效的文件" : successor;
    }
  }

  /**
   * Documents cited that the registry does not hold as verified.
   *
   * @param count of citations
   * @param documents what they are called, each once, in the order of the form; those that are
   *     registered and await verification say so
   */
  public record Unverified(int count, List<String> documents) {
    public boolean isEmpty() {
      return count == 0;
    }

    /** Their names as a list in words. */
    public String text() {
      return String.join("、", documents);
    }
  }

  /** The documents that a citation is of. */
  public List<Document> documents(Citation citation) {
    Set<Document> named = new LinkedHashSet<>();
    named.addAll(byName.getOrDefault(citation.number(), List.of()));
    named.addAll(byName.getOrDefault(citation.title(), List.of()));
    named.addAll(byName.getOrDefault(citation.subject(), List.of()));
    return named.stream().filter(document -> document.isCited(citation)).toList();
  }

  /**
   * The citations of documents not verified.
   *
   * @param citations of the form's 立项依据, in any order
   */
  public Unverified unverified(Declaration form, List<?> citations) {
    String cited = form.legalBasis().raw();
    List<Citation> unverified =
        citations.stream()
            .map(Citation.class::cast)
            .sorted(
                Comparator.<Citation>comparingInt(c -> cited.indexOf(c.place().quote()))
                    .thenComparing(Citation::name))
            .filter(citation -> documents(citation).stream().noneMatch(Document::verified))
            .toList();
    return new Unverified(
        unverified.size(),
        unverified.stream()
            .map(citation -> citation.name() + (documents(citation).isEmpty() ? "" : "（待核）"))
            .distinct()
            .toList());
  }

  /** How an order that is cited like a document should be cited: as registered, or in its form. */
  public String orderNumber(Citation citation) {
    return documents(citation).stream()
        .map(Document::number)
        .filter(number -> !number.isEmpty())
        .findFirst()
        .orElse("（制定机关全称）令第" + citation.sequence() + "号");
  }

  @Override
  String sentence(RuleRow row) {
    return Phrases.filled(
        (row.has("标题") ? "《{标题}》[（{文号}）]" : "{文号}")
            + "已登记，层级为{层级}[，由{制定机关}制定][，{公布}公布][，{施行}起施行][，{失效}起失效][，由{替代者}替代]"
            + "[，规划期自{期间起}年][至{期间止}年][，也写作{=别名}][，{核验日}核验]",
        row);
  }

  @Override
  void lint(RuleRow row, RowLint lint) {
    lint.inOrder(row, "公布", "施行");
    lint.inOrder(row, "施行", "失效");
    lint.notAbove(row, "期间起", "期间止");
  }

  @Override
  List<Object> answers(Asked asked) {
    return asked.ofCitations(this::documents);
  }
}
