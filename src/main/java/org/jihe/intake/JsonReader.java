package org.jihe.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jihe.chinese.UnitWords;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Expenditure;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.FormPart;
import org.jihe.domain.Funding;
import org.jihe.domain.Indicator;
import org.jihe.domain.Position;
import org.jihe.office.Defects;
import org.jihe.office.Limits;

/**
 * Reads declarations from JSON: a filing, a bare declaration, or an array of them. The contract is
 * {@code filing.schema.json} beside this class.
 */
final class JsonReader {
  private static final String BUDGET = "budget";
  private static final Set<String> EXPENDITURE =
      Set.of("name", "quantity", "measure", "unitPrice", "amount", "previousAmount");

  private final Layouts layouts;
  private final Limits limits;
  private final Defects defects;

  JsonReader(Layouts layouts, Limits limits, Defects defects) {
    this.layouts = layouts;
    this.limits = limits;
    this.defects = defects;
  }

  List<Declaration> read(String text) {
    Optional<Json> root = new JsonText(limits, defects).parse(text);
    if (root.isEmpty()) {
      return List.of();
    }
    if (root.get() instanceof Json.Arr array) {
      return declarations(array.items(), "");
    } else if (root.get() instanceof Json.Obj object) {
      boolean filing = object.members().stream().anyMatch(m -> m.key().equals("declarations"));
      return filing ? filing(object) : declarations(List.of(object), "", false);
    }
    return List.of();
  }

  private List<Declaration> filing(Json.Obj object) {
    JsonObject filing = new JsonObject(object, "", Set.of("declarations"), defects);
    return declarations(filing.items("declarations"), "/declarations");
  }

  private List<Declaration> declarations(List<Json> items, String pointer) {
    return declarations(items, pointer, true);
  }

  private List<Declaration> declarations(List<Json> items, String pointer, boolean listed) {
    List<Declaration> declarations = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String at = listed ? pointer + "/" + i : pointer;
      asObject(items.get(i), at)
          .map(object -> begin(object, at, keys(listed), declarations.size() + 1))
          .filter(object -> !isEmpty(object, at))
          .map(object -> declaration(declarations.size() + 1, object))
          .ifPresent(declarations::add);
      defects.inForm(0);
    }
    if (items.isEmpty()) {
      defects.add(new Position.Pointer(pointer), "文件中没有一张申报表", "declarations 至少要有一张");
    }
    return declarations;
  }

  /** From here on what cannot be read belongs to the form, if there is one. */
  private JsonObject begin(Json.Obj object, String pointer, Set<String> keys, int index) {
    boolean readable = object.members().stream().anyMatch(m -> keys.contains(m.key()));
    defects.inForm(readable ? index : 0);
    return new JsonObject(object, pointer, keys, defects);
  }

  private boolean isEmpty(JsonObject object, String pointer) {
    if (object.isEmpty()) {
      String at = Defects.where(new Position.Pointer(pointer));
      defects.add(new Position.Pointer(pointer), at + " 的申报表没有一个可读的字段", "请填写申报表的字段");
    }
    return object.isEmpty();
  }

  private Optional<Json.Obj> asObject(Json item, String pointer) {
    if (item instanceof Json.Obj object) {
      return Optional.of(object);
    }
    defects.add(
        new Position.Pointer(pointer),
        Defects.where(new Position.Pointer(pointer)) + " 应为对象，此处是" + item.kind(),
        "请改为对象");
    return Optional.empty();
  }

  /** Keys of a declaration; a bare one is told that it might have been meant as a filing. */
  private static Set<String> keys(boolean listed) {
    Set<String> keys = new TreeSet<>(Set.of("indicators", "expenditures", "funding", "unread"));
    for (Field field : Field.values()) {
      keys.add(field.pointer().split("/", -1)[1]);
    }
    if (!listed) {
      keys.add("declarations");
    }
    return keys;
  }

  private Declaration declaration(int index, JsonObject object) {
    Map<Field, Entry> written = new EnumMap<>(Field.class);
    Optional<JsonObject> budget =
        object
            .object(BUDGET)
            .map(o -> new JsonObject(o, object.pointer(BUDGET), budget(), defects));
    for (Field field : Field.values()) {
      String[] path = field.pointer().split("/", -1);
      if (path.length == 2) {
        written.put(field, entry(object, path[1], field));
      } else {
        budget.ifPresent(b -> written.put(field, entry(b, path[2], field)));
      }
    }
    UnreadPointers unread = UnreadPointers.of(object, defects);
    for (Field field : Field.values()) {
      written.put(field, unread.or(written.getOrDefault(field, absent(field))));
    }
    AmountUnit unit = unit(written);
    return assemble(index, object, written, unread, unit);
  }

  private static Set<String> budget() {
    Set<String> keys = new TreeSet<>();
    for (Field field : Field.values()) {
      if (field.pointer().startsWith("/" + BUDGET + "/")) {
        keys.add(field.pointer().substring(BUDGET.length() + 2));
      }
    }
    return keys;
  }

  private static Entry entry(JsonObject object, String key, Field field) {
    return field.kind() == Field.Kind.NUMBER
        ? object.number(key, field.pointer(), field.label())
        : object.text(key, field.pointer(), field.label());
  }

  private static AmountUnit unit(Map<Field, Entry> written) {
    Entry stated = written.getOrDefault(Field.AMOUNT_UNIT, absent(Field.AMOUNT_UNIT));
    AmountUnit unit = UnitWords.read(stated.raw());
    if (stated.stated() && unit == AmountUnit.UNDECLARED) {
      written.put(Field.AMOUNT_UNIT, stated.unreadable());
    }
    return unit;
  }

  private static Entry absent(Field field) {
    return Entry.absent(field.pointer(), field.label());
  }

  private Declaration assemble(
      int index,
      JsonObject object,
      Map<Field, Entry> written,
      UnreadPointers unread,
      AmountUnit unit) {
    Map<Field, Entry> entries = new EnumMap<>(Field.class);
    Map<Field, Figure> figures = new EnumMap<>(Field.class);
    written.forEach(
        (field, entry) -> {
          if (field.kind() == Field.Kind.TEXT) {
            entries.put(field, entry);
          } else if (Amounts.FIELDS.contains(field)) {
            figures.put(field, amount(entry, unit));
          } else {
            figures.put(field, Amounts.year(entry));
          }
        });
    List<Indicator> indicators =
        items(
            object,
            "indicators",
            Set.copyOf(IndicatorKeys.ALL.values()),
            (n, o) -> indicator(n, o, unread));
    List<Expenditure> expenditures =
        items(object, "expenditures", EXPENDITURE, (n, o) -> expenditure(n, o, unread, unit));
    Set<FormPart> parts = Layouts.parts(entries, figures, indicators);
    if (!expenditures.isEmpty()) {
      parts.add(FormPart.EXPENDITURES);
    }
    return new Declaration(
        index,
        layouts.of(parts),
        entries,
        figures,
        unit,
        indicators,
        expenditures,
        items(object, "funding", Set.of("source", "amount"), (n, o) -> funding(n, o, unread, unit)),
        unread.list());
  }

  private <T> List<T> items(
      JsonObject owner, String key, Set<String> keys, BiFunction<Integer, JsonObject, T> read) {
    List<T> found = new ArrayList<>();
    List<Json> items = owner.items(key);
    for (int i = 0; i < items.size(); i++) {
      String at = owner.pointer(key) + "/" + i;
      asObject(items.get(i), at)
          .map(object -> new JsonObject(object, at, keys, defects))
          .map(object -> read.apply(found.size() + 1, object))
          .ifPresent(found::add);
    }
    return found;
  }

  private Figure amount(Entry entry, AmountUnit unit) {
    return Amounts.figure(entry, unit, AmountUnit.UNDECLARED, defects);
  }

  private Indicator indicator(int number, JsonObject object, UnreadPointers unread) {
    Map<FormPart, Entry> written = new EnumMap<>(FormPart.class);
    IndicatorKeys.ALL.forEach(
        (column, key) -> {
          String field = IndicatorKeys.pointer(number, column);
          boolean numeric =
              column == FormPart.INDICATOR_WEIGHT
                  || column == FormPart.INDICATOR_TARGET
                  || column == FormPart.INDICATOR_PREVIOUS_TARGET;
          Entry entry =
              unread.or(
                  numeric
                      ? object.number(key, field, column.label())
                      : object.text(key, field, column.label()));
          if (entry.onForm()) {
            written.put(column, entry);
          }
        });
    return new IndicatorDraft(number, written).finish(defects);
  }

  private Expenditure expenditure(
      int number, JsonObject object, UnreadPointers unread, AmountUnit unit) {
    String at = Expenditure.pointer(number);
    return new Expenditure(
        number,
        unread.or(object.text("name", at + "/name", "支出名称")),
        Amounts.number(unread.or(object.number("quantity", at + "/quantity", "数量"))),
        unread.or(object.text("measure", at + "/measure", "计量单位")),
        amount(unread.or(object.number("unitPrice", at + "/unitPrice", "单价")), unit),
        amount(unread.or(object.number("amount", at + "/amount", "金额")), unit),
        amount(unread.or(object.number("previousAmount", at + "/previousAmount", "上年金额")), unit));
  }

  private Funding funding(int number, JsonObject object, UnreadPointers unread, AmountUnit unit) {
    String at = Funding.pointer(number);
    return new Funding(
        number,
        unread.or(object.text("source", at + "/source", "资金来源")),
        amount(unread.or(object.number("amount", at + "/amount", "金额")), unit));
  }
}
