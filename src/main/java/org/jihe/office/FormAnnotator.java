package org.jihe.office;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jihe.domain.AnnotatedForm;
import org.jihe.domain.Annotation;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.Source;

/**
 * The way back: remarks go as comments to the cells of the very file that was read. What the form
 * itself says stays as it is; comments of an earlier run are replaced, those of people stay. The
 * same file and remarks give the same bytes.
 */
public final class FormAnnotator {
  private static final Map<Source.Kind, String> NEWER =
      Map.of(Source.Kind.DOC, ".docx", Source.Kind.XLS, ".xlsx");

  private final Limits limits;

  /**
   * @param limits how much of a file is read
   */
  public FormAnnotator(Limits limits) {
    this.limits = limits;
  }

  /**
   * Writes remarks into a file.
   *
   * @param source what the file was read as
   * @param content its bytes
   * @param remarks in the order in which those of one cell are to be read
   */
  public AnnotatedForm mark(Source source, byte[] content, List<Annotation> remarks) {
    if (source.kind() != Source.Kind.DOCX && source.kind() != Source.Kind.XLSX) {
      return unable(source);
    }
    Defects lost = new Defects(source.name());
    try {
      ZipParts parts = ZipParts.of(content, limits);
      byte[] marked =
          source.kind() == Source.Kind.DOCX
              ? new WordAnnotator(parts, limits, lost).mark(remarks)
              : parts.afterPoi(new ExcelAnnotator(lost).mark(parts.forPoi(), remarks));
      return new AnnotatedForm(marked, remarks.size() - lost.list().size(), lost.list());
    } catch (PackageRefused e) {
      return refused(source, e.said(), e.hint());
    } catch (IOException | RuntimeException e) {
      // POI throws whatever it trips over in a damaged file.
      return refused(source, "文件不能写入批注", "请用 Word、Excel 或 WPS 打开后另存，再试一次");
    }
  }

  private static AnnotatedForm unable(Source source) {
    String newer = NEWER.getOrDefault(source.kind(), "");
    return newer.isEmpty()
        ? refused(source, "只能在 Word（.docx）和 Excel（.xlsx）文件里写批注", "请交原件，或改看网页报告、发现清单")
        : refused(
            source,
            "旧格式 ." + source.kind().label() + " 不能写批注",
            "请用 Word、Excel 或 WPS 打开后另存为 " + newer + "，再交一次");
  }

  private static AnnotatedForm refused(Source source, String message, String hint) {
    return AnnotatedForm.refused(new Defect(source.name(), new Position.Nowhere(), message, hint));
  }
}
