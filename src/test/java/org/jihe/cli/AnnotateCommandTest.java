package org.jihe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jihe.domain.AnnotatedForm;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {
  @TempDir private Path folder;
  private Path form = Path.of("");

  @BeforeEach
  void writeAForm() throws IOException {
    form = Files.writeString(folder.resolve("申报表.docx"), "部门专项绩效目标申报表");
  }

  @Test
  void the_marked_form_lies_beside_the_form_which_stays() throws Exception {
    Call call = new Call().run("annotate", form.toString());
    assertThat(call.code()).isZero();
    assertThat(call.out()).contains("申报表.批注.docx", "批注 1 条");
    assertThat(folder.resolve("申报表.批注.docx")).hasSameBinaryContentAs(form);
  }

  @Test
  void out_names_another_place_but_never_the_form_itself() throws Exception {
    Path other = folder.resolve("other.docx");
    assertThat(new Call().run("annotate", "--out", other.toString(), form.toString()).code())
        .isZero();
    assertThat(other).exists();
    Call onItself = new Call().run("annotate", "--out", form.toString(), form.toString());
    assertThat(onItself.code()).isEqualTo(2);
    assertThat(onItself.err()).startsWith("--out 不能是原表本身");
    assertThat(new Call().onStdin("x").run("annotate", "-").err()).contains("请用 --out");
  }

  @Test
  void a_file_that_cannot_carry_comments_is_said_and_nothing_is_written() {
    Defect old = new Defect("申报表.doc", new Position.Nowhere(), "旧格式 .doc 不能写批注", "请另存为 .docx");
    Call call = new Call().marking((report, content) -> AnnotatedForm.refused(old));
    assertThat(call.run("annotate", form.toString()).code()).isEqualTo(2);
    assertThat(call.err()).isEqualTo("申报表.doc: 旧格式 .doc 不能写批注（请另存为 .docx）\n");
    assertThat(folder.resolve("申报表.批注.docx")).doesNotExist();
  }

  @Test
  void what_could_not_be_read_or_marked_exits_with_2_though_the_rest_is_written() {
    Call unread = new Call().checking((name, b, y) -> Reports.defective(name, Severity.ERROR));
    assertThat(unread.run("annotate", form.toString()).code()).isEqualTo(2);
    assertThat(unread.err()).contains("四十");
    assertThat(folder.resolve("申报表.批注.docx")).exists();
    Defect lost = new Defect("f", new Position.Line(3), "没有找到这一处", "");
    Call partly = new Call().marking((report, c) -> new AnnotatedForm(c, 2, List.of(lost)));
    assertThat(partly.run("annotate", form.toString()).code()).isEqualTo(2);
  }
}
