package org.jihe.reporting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Field;

/** A form as it was filed, as a tree of JSON: what stands in every place it has. */
final class FormTree {
  private FormTree() {}

  static ObjectNode of(Declaration declaration) {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    if (!declaration.layout().isEmpty()) {
      form.put("layout", declaration.layout());
    }
    fields(form.putArray("fields"), declaration, FindingPlacement.ABOVE);
    ArrayNode grids = form.putArray("grids");
    HtmlGrid.of(declaration).stream()
        .filter(grid -> !grid.rows().isEmpty())
        .forEach(grid -> add(grids.addObject(), grid));
    fields(form.putArray("below"), declaration, FindingPlacement.BELOW);
    return form;
  }

  private static void fields(ArrayNode to, Declaration declaration, List<Field> fields) {
    for (Field field : fields) {
      Entry entry = declaration.entry(field);
      if (entry.onForm()) {
        ObjectNode node = to.addObject().put("name", field.label());
        String printed = entry.place().label();
        node.put("label", printed.isEmpty() ? field.label() : printed);
        add(node, field.pointer(), entry);
      }
    }
  }

  private static void add(ObjectNode node, HtmlGrid grid) {
    node.put("title", grid.title()).put("field", grid.pointer());
    ArrayNode headers = node.putArray("headers");
    grid.headers().stream().skip(1).forEach(header -> headers.add(header.words()));
    ArrayNode rows = node.putArray("rows");
    for (HtmlGrid.Row row : grid.rows()) {
      ObjectNode line = rows.addObject().put("number", row.number()).put("field", row.pointer());
      ArrayNode cells = line.putArray("cells");
      row.cells().forEach(cell -> add(cells.addObject(), cell.place().field(), cell));
    }
  }

  private static void add(ObjectNode node, String field, Entry entry) {
    node.put("field", field);
    node.put("presence", entry.presence().name().toLowerCase(Locale.ROOT));
    node.put("text", entry.raw());
    String at = ReportWords.position(entry.place().position());
    if (!at.isEmpty()) {
      node.put("at", at);
    }
  }
}
