package org.jihe.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Position;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the rows of a Word document (WordprocessingML, transitional or strict) as a reader sees
 * them: with content controls and insertions, without tracked deletions.
 */
public final class WordReader {
  /** Elements that merely wrap what they hold. */
  private static final Set<String> WRAPPERS =
      Set.of(
          "sdt",
          "sdtContent",
          "ins",
          "moveTo",
          "customXml",
          "smartTag",
          "AlternateContent",
          "Choice");

  private static final int DEEPEST = 20;

  private final Defects defects;
  private final int mostCells;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Position, Element> elements = new HashMap<>();
  private int tables;
  private int paragraphs;
  private int cells;

  public WordReader(Limits limits, Defects defects) {
    this.mostCells = limits.cells();
    this.defects = defects;
  }

  /** The rows of the main document part {@code xml}. */
  public List<Row> rows(byte[] xml) {
    try {
      rows(Xml.parse(xml));
    } catch (IOException e) {
      defects.add("文件损坏：Word 正文无法解析", "请用 Word 或 WPS 打开后另存为 .docx，再交一次");
    }
    return rows;
  }

  /** The same for a main document part that is parsed already. */
  public void rows(Document document) {
    for (Element body : children(document.getDocumentElement())) {
      if (is(body, "body")) {
        readBlocks(body, 0);
      }
    }
    if (cells > mostCells) {
      defects.add("表格超过" + mostCells + "个单元格，其余没有读取", "请只交申报表本身");
    }
  }

  /** The cell or paragraph at a position of what was read; empty when there is none. */
  public Optional<Element> element(Position position) {
    return Optional.ofNullable(elements.get(position));
  }

  /** The paragraphs of a cell, or the paragraph itself. */
  public static List<Element> paragraphs(Element place) {
    return is(place, "p") ? List.of(place) : wrapped(place, "p");
  }

  private void readBlocks(Element parent, int depth) {
    for (Element block : children(parent)) {
      if (is(block, "p")) {
        readParagraph(block, depth);
      } else if (is(block, "tbl")) {
        readTable(block, depth);
      } else if (WRAPPERS.contains(block.getLocalName())) {
        readBlocks(block, depth);
      }
    }
  }

  private void readParagraph(Element paragraph, int depth) {
    WordText text = WordText.of(List.of(paragraph));
    Position position = new Position.Paragraph(++paragraphs);
    elements.put(position, paragraph);
    rows.add(Row.paragraph(Cell.single(text.text(), position, 1)));
    readBoxes(text, depth);
  }

  /** Text boxes come after the paragraph or the row that anchors them. */
  private void readBoxes(WordText text, int depth) {
    if (depth < DEEPEST) {
      text.boxes().forEach(box -> readBlocks(box, depth + 1));
    }
  }

  private void readTable(Element table, int depth) {
    int number = ++tables;
    int row = 0;
    for (Element tr : wrapped(table, "tr")) {
      row++;
      if (cells <= mostCells && !marked(tr, "trPr", "del")) {
        readRow(tr, number, row, depth);
      }
    }
  }

  private void readRow(Element tr, int table, int row, int depth) {
    List<Cell> read = new ArrayList<>();
    List<WordText> texts = new ArrayList<>();
    int column = 1 + number(tr, "trPr", "gridBefore", 0);
    int count = 0;
    for (Element tc : wrapped(tr, "tc")) {
      int span = Math.max(1, number(tc, "tcPr", "gridSpan", 1));
      Position position = new Position.TableCell(table, row, ++count);
      if (!marked(tc, "tcPr", "cellDel")) {
        WordText text = WordText.of(wrapped(tc, "p"));
        boolean continued = continues(tc, "vMerge") || continues(tc, "hMerge");
        read.add(new Cell(text.text(), position, column, span, continued));
        elements.put(position, tc);
        texts.add(text);
      }
      column += span;
      cells++;
    }
    if (!read.isEmpty()) {
      rows.add(new Row(table, read, true));
    }
    texts.forEach(text -> readBoxes(text, depth));
    readNested(tr, depth);
  }

  /** A table inside a cell comes after the row that holds it. */
  private void readNested(Element tr, int depth) {
    for (Element tc : wrapped(tr, "tc")) {
      for (Element nested : wrapped(tc, "tbl")) {
        if (depth < DEEPEST) {
          readTable(nested, depth + 1);
        } else {
          defects.add("表格嵌套超过" + DEEPEST + "层，其余没有读取", "请把表格拆开后再交");
        }
      }
    }
  }

  /** The children of this name, whatever wraps them. */
  private static List<Element> wrapped(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(parent)) {
      if (is(child, name)) {
        found.add(child);
      } else if (WRAPPERS.contains(child.getLocalName())) {
        found.addAll(wrapped(child, name));
      }
    }
    return found;
  }

  private static boolean marked(Element of, String properties, String mark) {
    return children(of).stream()
        .filter(child -> is(child, properties))
        .flatMap(child -> children(child).stream())
        .anyMatch(child -> is(child, mark));
  }

  private static boolean continues(Element tc, String merge) {
    return children(tc).stream()
        .filter(child -> is(child, "tcPr"))
        .flatMap(child -> children(child).stream())
        .anyMatch(child -> is(child, merge) && !value(child).equals("restart"));
  }

  private static int number(Element of, String properties, String name, int otherwise) {
    return children(of).stream()
        .filter(child -> is(child, properties))
        .flatMap(child -> children(child).stream())
        .filter(child -> is(child, name))
        .map(WordReader::value)
        .filter(value -> value.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .findFirst()
        .orElse(otherwise);
  }

  private static String value(Element element) {
    return element.getAttributeNS(element.getNamespaceURI(), "val");
  }

  public static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  public static List<Element> children(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
