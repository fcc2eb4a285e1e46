package org.jihe.regression.cases;

import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.TableText;
import org.jihe.rules.sheet.WorkbookReader;
import org.jihe.rules.sheet.WorkbookWriter;

/**
 * The text of a workbook of cases, one file beside it, so that a change of a case reads as a
 * difference of lines; it is written as the text of the rules is.
 */
public final class CaseText {
  private static final List<String> ADVICE =
      List.of(
          "一行一例：从底表改起，只改本行写明的栏。要清空写（空），要去掉这一栏写（无此栏），空白表示不改。",
          "期望写改后多出来的全部检查（代码、名称或规则编号），用顿号分隔；没有写 无；只管写出的几项时，末尾加 等。",
          "一例改几个指标时，下面另起一行，编号写成 编号.2、编号.3，只填指标各列。",
          "列的先后可以调换，不用的列可以删去，列名不能改。不要留空行、合并单元格或写公式。",
          "本页只作说明，程序不读。填好后运行 jihe test，程序会指出每一处填错的单元格。");

  private final String file;
  private final List<TableSchema> schemas;

  /**
   * @param file the workbook's name
   */
  public CaseText(String file) {
    this.file = file;
    this.schemas = List.of(CaseColumns.schema(file));
  }

  /** The text of a workbook that has no defect. */
  public String of(byte[] workbook) {
    return new TableText()
        .render(schemas, new WorkbookReader().read(file, workbook, schemas).rows());
  }

  /**
   * A workbook.
   *
   * @param bytes worth nothing where there are defects
   * @param defects lines of the text that cannot be read
   */
  @SuppressWarnings("ArrayRecordComponent") // on its way to a file, never compared
  public record Built(byte[] bytes, List<Defect> defects) {
    public Built {
      defects = List.copyOf(defects);
    }
  }

  /** The workbook that a text tells. */
  public Built workbook(String text) {
    SheetTables read = new TableText().parse(file, text, schemas);
    List<Defect> defects =
        read.defects().stream()
            .map(d -> new Defect(file + " 的文本", d.position(), d.message(), d.hint()))
            .toList();
    return new Built(new WorkbookWriter(ADVICE).write(schemas, read.rows()), defects);
  }
}
