package org.jihe.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jihe.chinese.UnitWords;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Blanks;
import org.jihe.domain.Declaration;
import org.jihe.domain.Defect;
import org.jihe.domain.FormPart;
import org.jihe.domain.Position;
import org.jihe.office.Cell;
import org.jihe.office.Defects;
import org.jihe.office.Row;

/**
 * Puts what is found into the form that it belongs to: knows where one ends and the next begins.
 */
final class FormAssembly {
  /** How the defect of a file begins in which nothing is a form. */
  static final String NO_FORM = "文件中没有绩效目标申报表";

  /** Parts of which a second one, after the indicators, belongs to the next form. */
  private static final Set<FormPart> OPENING =
      Set.of(
          FormPart.PROJECT,
          FormPart.PROJECT_CODE,
          FormPart.PROJECT_NAME,
          FormPart.PREPARED_BY,
          FormPart.AMOUNT_UNIT,
          FormPart.BUDGET_TOTAL);

  /** Parts that a covering letter has too: above a form they are not the form's. */
  private static final Set<FormPart> LETTER = Set.of(FormPart.CONTACT, FormPart.FILED_ON);

  /** What makes a form, by the names under which its absence is told. */
  private static final SortedMap<String, Set<FormPart>> CORE =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Map.of(
                  "项目名称", Set.of(FormPart.PROJECT, FormPart.PROJECT_NAME),
                  "预算", Set.of(FormPart.BUDGET_TOTAL),
                  "绩效指标", Set.of(FormPart.INDICATOR_NAME))));

  private final Layouts layouts;
  private final Defects defects;
  private final Set<Position> unreadCells = new HashSet<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private final List<Position> scraps = new ArrayList<>();
  private final Set<String> labelsFound = new LinkedHashSet<>();
  private static final Pattern MONEY =
      Pattern.compile(".*(?:预算|资金|经费|金额)(?:情况|申请)?(?:[(（][^()（）]*[)）])?");

  private final Set<FormPart> partsFound = EnumSet.noneOf(FormPart.class);
  private FormDraft draft;

  /**
   * The first part of the file that could not be read before any form was: it may be any form's.
   */
  private final Optional<Defect> lostOfFile;

  /** How many defects there were when the form began. */
  private int begun;

  FormAssembly(Layouts layouts, Defects defects) {
    this.layouts = layouts;
    this.defects = defects;
    this.draft = new FormDraft(defects);
    this.begun = defects.count();
    this.lostOfFile =
        defects.list().stream()
            .filter(defect -> !isCell(defect.position())) // such a cell is told by itself
            .findFirst();
  }

  private static boolean isCell(Position position) {
    return position instanceof Position.TableCell || position instanceof Position.SheetCell;
  }

  /** The form that is being read. */
  FormDraft draft() {
    return draft;
  }

  /** Remembers labels, so that a file without a form can be told what it has. */
  void note(Collection<String> labels, Collection<FormPart> parts) {
    labelsFound.addAll(labels);
    partsFound.addAll(parts);
  }

  /** A title begins a form; whether it ended another. */
  boolean begin(Match title, Cell cell) {
    labelsFound.add(title.printed());
    boolean another = draft.titled() ? !draft.seen().isEmpty() : !draft.prelude();
    if (another) {
      close();
    }
    draft.title(title, cell);
    return another;
  }

  /** Takes the values of one row; whether one of them ended a form. */
  boolean take(List<FieldValue> values, boolean aligned) {
    boolean another = false;
    for (FieldValue value : values) {
      another |= take(value);
    }
    draft.funding().read(values, aligned);
    return another;
  }

  private boolean take(FieldValue value) {
    Match label = choose(value.labels(), value.raw());
    note(Set.of(label.printed()), Set.of(label.part()));
    if (!label.certain()) {
      Notes.readAs(defects, label, value.label());
    }
    if (!isField(label.part())) {
      takeOther(label, value);
      return false;
    }
    boolean another = begunAnew(label, value.raw());
    if (another) {
      close();
    }
    boolean outside = !draft.titled() && draft.prelude();
    if (!outside || !LETTER.contains(label.part())) {
      draft.put(label, value.label(), value.raw(), value.position());
    }
    return another;
  }

  private void takeOther(Match label, FieldValue value) {
    draft.putUnit(label, value.label().position());
    if (label.part() == FormPart.FUNDING || label.part() == FormPart.INDICATORS) {
      draft.at(value.label().position());
    }
    if (label.part() == FormPart.FUNDING) {
      draft.see(label.part());
    }
    if (label.part() == FormPart.SECTION && !Blanks.isBlank(value.raw())) {
      takeHeading(label, value);
    }
    if (label.part() == FormPart.LONG_TERM) {
      draft.goalOfAll(label, value.raw(), value.position());
    }
  }

  /** The heading of the funds may bear what they come to: 项目资金 | 100, 一、预算资金：250. */
  private void takeHeading(Match heading, FieldValue value) {
    boolean money = MONEY.matcher(heading.printed()).matches();
    if (!money || !AmountPhrase.isAmount(value.raw())) {
      draft.unread().cells(List.of(Cell.single(value.raw(), value.position(), 1)), false);
    } else if (draft.has(FormPart.BUDGET_TOTAL)) {
      draft.funding().add(value);
    } else {
      Match total = heading.meaning(FormPart.BUDGET_TOTAL);
      Notes.readAs(defects, total, value.label());
      draft.put(total, value.label(), value.raw(), value.position());
    }
  }

  private boolean begunAnew(Match label, String raw) {
    if (!draft.has(label.part())) {
      return false;
    }
    if (draft.has(FormPart.INDICATORS) && OPENING.contains(label.part())) {
      return true;
    }
    return !draft.titled() && HeaderRow.isProject(label.part()) && draft.otherProject(label, raw);
  }

  /** 单位 may mean the unit of amounts or the institution: its value tells which. */
  static Match choose(List<Match> labels, String raw) {
    boolean amounts = UnitWords.read(raw) != AmountUnit.UNDECLARED;
    return labels.stream()
        .filter(match -> (match.part() == FormPart.AMOUNT_UNIT) == amounts)
        .findFirst()
        .orElse(labels.get(0));
  }

  /** Whether the part is a field of the form, with one value. */
  static boolean isField(FormPart part) {
    return part != FormPart.TITLE && part.compareTo(FormPart.FILED_ON) <= 0;
  }

  /** Notes the cells that were found and not read: what stands in them is unknown. */
  void unreadCells(List<Row> rows) {
    for (Row row : rows) {
      row.cells().stream().filter(Cell::unread).map(Cell::position).forEach(unreadCells::add);
    }
  }

  /** Ends this form, and begins the next. */
  void close() {
    draft.unread().sayPastedIndicators();
    if (draft.isForm()) {
      lostOfFile.ifPresent(draft::mayStandIn);
      int index = declarations.size() + 1;
      declarations.add(draft.finish(index, layouts, unreadCells));
      defects.belongTo(index, begun);
    } else if (draft.titled() || (draft.states() && (!draft.prelude() || !isRepetition()))) {
      scraps.add(draft.first());
    }
    draft = new FormDraft(defects);
    begun = defects.count();
  }

  /** Takes forms that were read side by side, in place of the one whose head they share. */
  void closeAll(List<FormDraft> drafts) {
    draft.unread().sayPastedIndicators();
    begun = defects.count(); // what was lost before may be any one's
    for (FormDraft one : drafts) {
      draft = one;
      close();
    }
  }

  /** The foot of a form may state again who prepared it. */
  private boolean isRepetition() {
    return draft.empty()
        || declarations.isEmpty()
        || draft.repeats(declarations.get(declarations.size() - 1));
  }

  /** The forms, in their order. */
  List<Declaration> finish() {
    close();
    if (declarations.isEmpty()) {
      sayNoForm();
    } else {
      scraps.forEach(this::sayScrap);
    }
    return List.copyOf(declarations);
  }

  private void sayNoForm() {
    String found = labelsFound.isEmpty() ? "一个已知的栏目也没有" : "只有" + String.join("、", labelsFound);
    List<String> missing = new ArrayList<>();
    CORE.forEach(
        (name, parts) -> {
          if (parts.stream().noneMatch(partsFound::contains)) {
            missing.add(name);
          }
        });
    String wanted = missing.isEmpty() ? "" : "，没有" + String.join("、", missing);
    defects.add(NO_FORM + "：" + found + wanted, "请确认交的是绩效目标申报表；如栏目名称是新的，请在规则库的标签表中登记");
  }

  private void sayScrap(Position position) {
    defects.add(position, Defects.where(position) + "起只有表题或零星栏目，不成一张申报表", "请检查文件是否完整，补齐后再交");
  }
}
