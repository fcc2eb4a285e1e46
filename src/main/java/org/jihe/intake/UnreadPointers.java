package org.jihe.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Expenditure;
import org.jihe.domain.Field;
import org.jihe.domain.FormPart;
import org.jihe.domain.Funding;
import org.jihe.domain.Indicator;
import org.jihe.domain.Place;
import org.jihe.domain.Position;
import org.jihe.domain.Unread;
import org.jihe.office.Defects;

/**
 * What of a declaration in JSON may stand in places that were not read: under {@code unread}, the
 * pointers of those fields ({@code /overview}, {@code /indicators/2/target}), of one indicator as a
 * whole, or of a list that may go on ({@code /indicators}).
 */
final class UnreadPointers {
  private static final String KEY = "unread";
  private static final Map<String, FormPart> PARTS = parts();

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<Unread> unread = new ArrayList<>();

  private UnreadPointers() {}

  private static Map<String, FormPart> parts() {
    Map<String, FormPart> parts = new HashMap<>();
    for (Field field : Field.values()) {
      parts.put(field.pointer(), FormPart.valueOf(field.name()));
    }
    parts.put("/indicators", FormPart.INDICATORS);
    parts.put("/expenditures", FormPart.EXPENDITURES);
    parts.put("/funding", FormPart.FUNDING);
    IndicatorKeys.ALL.forEach((column, key) -> parts.put("/indicators/#/" + key, column));
    parts.put("/expenditures/#/name", FormPart.EXPENDITURE_NAME);
    parts.put("/expenditures/#/quantity", FormPart.EXPENDITURE_QUANTITY);
    parts.put("/expenditures/#/measure", FormPart.EXPENDITURE_MEASURE);
    parts.put("/expenditures/#/unitPrice", FormPart.EXPENDITURE_PRICE);
    parts.put("/expenditures/#/amount", FormPart.EXPENDITURE_AMOUNT);
    parts.put("/expenditures/#/previousAmount", FormPart.EXPENDITURE_PREVIOUS);
    parts.put("/funding/#/source", FormPart.FUNDING);
    parts.put("/funding/#/amount", FormPart.FUNDING);
    return Map.copyOf(parts);
  }

  /** Those of a declaration; one that names no field of it is a defect. */
  static UnreadPointers of(JsonObject declaration, Defects defects) {
    UnreadPointers found = new UnreadPointers();
    List<Json> items = declaration.items(KEY);
    for (int i = 0; i < items.size(); i++) {
      Position at = new Position.Pointer(declaration.pointer(KEY) + "/" + i);
      String pointer = items.get(i).written();
      if (!found.add(pointer, at)) {
        defects.add(
            at,
            Defects.where(at) + "：没有这样的栏目" + Defects.quote(pointer),
            "请写没有读出的栏目，如 /overview、/indicators、/indicators/2/target");
      }
    }
    return found;
  }

  private boolean add(String pointer, Position at) {
    String general = pointer.replaceFirst("^(/[a-z]+/)[0-9]{1,6}(?=/|$)", "$1#");
    boolean whole = general.equals("/indicators/#");
    FormPart part = PARTS.get(general);
    if (part == null && !whole) {
      return false;
    }
    boolean ofIndicator = general.startsWith("/indicators/#");
    String owner = ofIndicator ? pointer.replaceFirst("^(/indicators/[0-9]+).*", "$1") : "";
    String label = part == null ? FormPart.INDICATORS.label() : part.label();
    boolean ofLine = general.contains("#") && !ofIndicator;
    places.put(pointer, new Place(pointer, label, at, ""));
    if (!ofLine) {
      Set<FormPart> held = whole ? IndicatorKeys.ALL.keySet() : Set.of(part);
      unread.add(new Unread(new Place(owner, label, at, ""), held));
    }
    return true;
  }

  /** The entry that was read, or, where none was and it is listed here, one that is unknown. */
  Entry or(Entry read) {
    String pointer = read.place().field();
    Place place = places.get(pointer);
    if (place == null && pointer.startsWith("/indicators/")) {
      place = places.get(pointer.substring(0, pointer.lastIndexOf('/')));
    }
    return place == null || !read.missing()
        ? read
        : Entry.unknown(new Place(pointer, read.place().label(), place.position(), place.quote()));
  }

  List<Unread> list() {
    return List.copyOf(unread);
  }

  /** The pointers under which a declaration is written, in its order. */
  static List<String> of(Declaration declaration) {
    List<String> pointers = new ArrayList<>();
    for (Field field : Field.values()) {
      add(declaration.entry(field), field.pointer(), pointers);
    }
    addList(declaration, FormPart.INDICATORS, "/indicators", pointers);
    for (Indicator indicator : declaration.indicators()) {
      IndicatorKeys.ALL.forEach(
          (column, key) ->
              add(
                  IndicatorKeys.entry(indicator, column),
                  IndicatorKeys.pointer(indicator.number(), column),
                  pointers));
    }
    addList(declaration, FormPart.EXPENDITURES, "/expenditures", pointers);
    declaration.expenditures().forEach(line -> add(line, pointers));
    addList(declaration, FormPart.FUNDING, "/funding", pointers);
    declaration.funding().forEach(source -> add(source, pointers));
    return pointers;
  }

  private static void addList(
      Declaration declaration, FormPart list, String pointer, List<String> pointers) {
    if (declaration.mayHoldUnread(list)) {
      pointers.add(pointer);
    }
  }

  private static void add(Expenditure line, List<String> pointers) {
    String at = Expenditure.pointer(line.number());
    add(line.name(), at + "/name", pointers);
    add(line.quantity().entry(), at + "/quantity", pointers);
    add(line.measure(), at + "/measure", pointers);
    add(line.unitPrice().entry(), at + "/unitPrice", pointers);
    add(line.amount().entry(), at + "/amount", pointers);
    add(line.previousAmount().entry(), at + "/previousAmount", pointers);
  }

  private static void add(Funding source, List<String> pointers) {
    String at = Funding.pointer(source.number());
    add(source.source(), at + "/source", pointers);
    add(source.amount().entry(), at + "/amount", pointers);
  }

  private static void add(Entry entry, String pointer, List<String> pointers) {
    if (entry.unknown()) {
      pointers.add(pointer);
    }
  }
}
