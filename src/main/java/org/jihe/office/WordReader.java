package org.jihe.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jihe.domain.Position;
import org.jihe.domain.Source;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads the rows of a Word document (WordprocessingML, transitional or strict) as Word shows it:
 * with content controls, insertions and text boxes, without tracked deletions, hidden and struck
 * text, prompts and the codes of fields. What is there and is not read is a defect.
 */
public final class WordReader {
  /** Tables, boxes and documents one inside the other. */
  static final int DEEPEST = 20;

  private static final int MOST_CHUNKS = 20;

  private final Limits limits;
  private final Defects defects;
  private final Predicate<String> labels;
  private final Map<Position, Element> elements = new HashMap<>();
  private WordStory story = WordStory.alone();
  private int tables;
  private int paragraphs;
  private int cells;
  private int chunks;

  /** A reader that knows no labels. */
  public WordReader(Limits limits, Defects defects) {
    this(limits, defects, text -> false);
  }

  /**
   * A reader of Word documents.
   *
   * @param labels whether a text is a label of a form, or begins with one; a table inside a cell
   *     that holds labels is read as a table, any other is text of the cell
   */
  public WordReader(Limits limits, Defects defects, Predicate<String> labels) {
    this.limits = limits;
    this.defects = defects;
    this.labels = labels;
  }

  /** The rows of the main document part {@code xml}, without any other part. */
  public List<Row> rows(byte[] xml) {
    List<Row> rows = new ArrayList<>();
    try {
      rows = rows(WordParts.tree(xml), WordParts.none(), WordFeatures.of(xml));
    } catch (IOException e) {
      sayBroken();
    }
    return rows;
  }

  /** The rows of the document in a package. */
  public List<Row> rows(ZipParts parts, String main) {
    List<Row> rows = new ArrayList<>();
    byte[] xml = parts.part(main).orElse(new byte[0]);
    if (WordParts.isTooLarge(xml)) {
      defects.add("文件的段落或表格过多，没有读取", "请只交申报表本身");
      return rows;
    }
    try {
      rows = rows(WordParts.tree(xml), WordParts.of(parts, main), WordFeatures.of(xml));
    } catch (IOException e) {
      sayBroken();
    }
    return rows;
  }

  private void sayBroken() {
    defects.add("文件损坏：Word 正文无法解析", "请用 Word 或 WPS 打开后另存为 .docx，再交一次");
  }

  /** The same for a main document part that is parsed already. */
  List<Row> rows(Document document, WordParts parts, WordFeatures features) {
    List<Row> rows = new ArrayList<>();
    readStory(document, new WordStory(parts, features), 0, rows);
    if (cells > limits.cells()) {
      defects.add("表格超过" + limits.cells() + "个单元格，其余没有读取", "请只交申报表本身");
    }
    return rows;
  }

  private void readStory(Document document, WordStory read, int depth, List<Row> into) {
    WordStory before = story;
    story = read;
    WordXml.child(document.getDocumentElement(), "body")
        .ifPresent(
            body -> {
              for (WordSection section : WordSection.of(body)) {
                into.addAll(read.above(section, labels));
                readBlocks(section.blocks(), depth, into);
                into.addAll(read.below(section, labels));
              }
            });
    story = before;
  }

  /** The cell or paragraph at a position of what was read; empty when there is none. */
  public Optional<Element> element(Position position) {
    return Optional.ofNullable(elements.get(position));
  }

  /** The paragraphs of a cell, or the paragraph itself. */
  public static List<Element> paragraphs(Element place) {
    return WordXml.is(place, "p")
        ? List.of(place)
        : WordXml.content(place).stream().filter(e -> WordXml.is(e, "p")).toList();
  }

  /**
   * Reads what stands one below the other.
   *
   * @param depth how many tables, boxes and documents it is inside
   */
  void readBlocks(List<Element> blocks, int depth, List<Row> into) {
    List<Element> joined = new ArrayList<>();
    for (Element block : blocks) {
      if (WordXml.is(block, "p")) {
        joined.add(block);
        if (!story.goesOn(block)) {
          readParagraph(joined, depth, into);
          joined = new ArrayList<>();
        }
      } else if (WordXml.is(block, "tbl")) {
        into.addAll(new DocxTable(this, depth).rows(block));
      } else if (WordXml.is(block, "altChunk")) {
        readChunk(block, depth, into);
      }
    }
    if (!joined.isEmpty()) {
      readParagraph(joined, depth, into);
    }
  }

  private void readParagraph(List<Element> joined, int depth, List<Row> into) {
    Position position = new Position.Paragraph(paragraphs + 1);
    paragraphs += joined.size();
    elements.put(position, joined.get(0));
    WordText text = story.text(joined);
    if (!text.text().isEmpty()) {
      into.add(Row.paragraph(Cell.single(text.text(), position, 1)));
    }
    omissions().say(text, position, false);
    text.boxes().forEach(box -> readBox(box, depth, into));
  }

  /** Reads a text box; those inside one another without end are said. */
  void readBox(Element box, int depth, List<Row> into) {
    if (depth < DEEPEST) {
      readBlocks(WordXml.content(box), depth + 1, into);
    } else {
      sayTooDeep();
    }
  }

  void sayTooDeep() {
    defects.add("表格嵌套超过" + DEEPEST + "层，其余没有读取", "请把表格拆开后再交");
  }

  /** Another document that Word shows in this place. */
  void readChunk(Element chunk, int depth, List<Row> into) {
    Optional<byte[]> content = story.related(WordXml.relation(chunk));
    try {
      if (content.isPresent() && depth < DEEPEST && ++chunks <= MOST_CHUNKS) {
        ZipParts parts = ZipParts.of(content.get(), limits);
        OfficePackage office = OfficePackage.of(parts);
        if (office.kind() == Source.Kind.DOCX) {
          Document document = WordParts.tree(parts.part(office.main()).orElse(new byte[0]));
          WordParts related = WordParts.of(parts, office.main());
          readStory(document, new WordStory(related, WordFeatures.ALL), depth + 1, into);
          return;
        }
      }
    } catch (PackageRefused | IOException e) {
      // It is none that can be read, which is said below.
    }
    defects.add(
        new Position.Paragraph(Math.max(1, paragraphs)),
        "第" + Math.max(1, paragraphs) + "段之后并入的文档内容没有读取",
        "请用 Word 打开后另存为 .docx（并入的内容即成为正文），再交一次");
  }

  WordText text(List<Element> paragraphs) {
    return story.text(paragraphs);
  }

  private WordOmissions omissions() {
    return new WordOmissions(defects, story::note, labels);
  }

  RowAssembly assembly() {
    return new RowAssembly(labels, omissions());
  }

  int nextTable() {
    return ++tables;
  }

  /** Whether there is room for a further cell. */
  boolean takesCells() {
    return cells <= limits.cells();
  }

  void register(Position position, Element cell) {
    cells++;
    elements.put(position, cell);
  }
}
