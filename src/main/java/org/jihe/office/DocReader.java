package org.jihe.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jihe.domain.Blanks;
import org.jihe.domain.Position;

/**
 * Reads the rows of a Word 97–2003 document (.doc) as Word shows it: with text boxes and what form
 * fields are set to, without tracked deletions, hidden and struck text. A damaged one, of which
 * text belongs to no paragraph or no row of a table any more, is said to be damaged.
 */
public final class DocReader {
  private static final String DAMAGED = "请用 Word 或 WPS 打开核对后另存为 .docx，再交一次";

  private final Limits limits;
  private final Defects defects;
  private final Predicate<String> labels;
  private final List<Row> rows = new ArrayList<>();
  private int tables;
  private int paragraphs;
  private int cells;
  private boolean torn;

  /**
   * A reader of documents.
   *
   * @param labels whether a text is a label of a form, or begins with one
   */
  public DocReader(Limits limits, Defects defects, Predicate<String> labels) {
    this.limits = limits;
    this.defects = defects;
    this.labels = labels;
  }

  /** The rows of a document; none when it cannot be read at all. */
  public List<Row> rows(byte[] content) {
    try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(content))) {
      read(document);
    } catch (EncryptedDocumentException e) {
      defects.add("文件设有打开密码，不能读取", "请取消密码后再交");
    } catch (OldWordFileFormatException e) {
      defects.add("文件是 Word 95 或更早的格式，不能读取", "请用 Word 或 WPS 打开后另存为 .docx，再交一次");
    } catch (IOException | RuntimeException e) {
      // POI tells of a broken document by whichever exception comes first.
      rows.clear();
      defects.add("文件损坏：Word 文件无法解析", "请用 Word 或 WPS 打开后另存为 .docx，再交一次");
    }
    return rows;
  }

  private void read(HWPFDocument document) {
    DocStory story = new DocStory(document, defects, labels);
    rows.addAll(story.headers());
    readBlocks(document.getRange(), story, 0, rows);
    for (Range box : story.boxes().unread()) {
      String text = Blanks.strip(box.text());
      if (!text.isEmpty()) {
        defects.add("文本框中的文字" + Defects.quote(text) + "没有读取：不知道它在哪里", DAMAGED);
      }
    }
    if (story.lacksText()) {
      defects.add("文件损坏：Word 文件里的文字没有全部读到", DAMAGED);
    }
    if (cells > limits.cells()) {
      defects.add("表格超过" + limits.cells() + "个单元格，其余没有读取", "请只交申报表本身");
    }
  }

  /**
   * Reads what stands one below the other.
   *
   * @param level how many tables it is inside
   */
  void readBlocks(Range range, DocStory story, int level, List<Row> into) {
    int next = 0;
    while (next < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(next);
      if (paragraph.isInTable() && paragraph.getTableLevel() > level && level < story.deepest()) {
        DocTable table = new DocTable(this, story, range.getTable(paragraph));
        into.addAll(table.rows());
        next += table.paragraphs();
      } else {
        readParagraph(paragraph, story, into);
        next++;
      }
    }
  }

  private void readParagraph(Paragraph paragraph, DocStory story, List<Row> into) {
    Position position = new Position.Paragraph(++paragraphs);
    DocTextReader.Anchored read = story.text(List.of(paragraph));
    if (!read.text().text().isEmpty()) {
      into.add(Row.paragraph(Cell.single(read.text().text(), position, 1)));
    }
    story.omissions().say(read.text(), position, false);
    story.boxes(read.anchors()).forEach(box -> readBlocks(box, story, 0, into));
    if (!torn && paragraph.text().endsWith("\u0007") && !paragraph.isInTable()) {
      torn = true;
      defects.add(position, "文件损坏：" + Defects.where(position) + "起的文字原在表格里，表格已不完整", DAMAGED);
    }
  }

  int nextTable() {
    return ++tables;
  }

  /** Whether there is room for a further cell, which is then counted. */
  boolean takesCell() {
    return ++cells <= limits.cells();
  }

  /**
   * Says that a table has text which belongs to none of its rows.
   *
   * @param row the number of the row in which it would stand
   */
  void sayTorn(int table, int row, String text) {
    defects.add(
        new Position.TableCell(table, row, 1),
        "文件损坏：第" + table + "个表格不完整，末尾的文字" + Defects.quote(text) + "不属于任何一行，没有读取",
        DAMAGED);
  }
}
