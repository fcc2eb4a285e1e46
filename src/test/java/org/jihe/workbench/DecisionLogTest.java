package org.jihe.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import org.jihe.domain.Document;
import org.jihe.domain.Refusal;
import org.jihe.domain.Report;
import org.jihe.domain.Sha256;
import org.jihe.http.TestDoor;
import org.jihe.http.TestForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionLogTest {
  private static final Call CALL = new Call("id-1", "platform");

  @TempDir private Path folder;

  private static Document document() {
    return new Document("a.json", TestForms.JSON.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static Report report() {
    Judge judge = TestRulebook.judge();
    return judge.check(judge.read("a.json", document().bytes()), OptionalInt.empty());
  }

  private void write(int entries, long fileBytes) throws IOException {
    Report report = report();
    try (DecisionLog log = new DecisionLog(folder, fileBytes, false, Clock.systemUTC())) {
      for (int i = 0; i < entries; i++) {
        log.append(CALL, document().bytes(), report);
      }
    }
  }

  private Path only() throws IOException {
    return LogAudit.files(folder).get(0);
  }

  @Test
  void a_decision_is_told_without_the_text_of_the_form() throws Exception {
    try (TestDoor door = TestDoor.open("decision-log=" + folder)) {
      assertThat(door.assess(TestForms.JSON, "X-Request-Id", "r-7").statusCode()).isEqualTo(200);
      door.post("/v1/assessments", "application/x-ndjson", TestForms.JSON + "\n{}\n");
    }
    List<String> lines = Files.readAllLines(only());
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .contains("\"n\":1", "\"id\":\"r-7\"", "\"verdicts\":[\"return\"]", "\"weight-total\":1")
        .contains("\"input\":\"" + Sha256.hex(document().bytes()))
        .doesNotContain("依法治区");
    assertThat(LogAudit.of(folder).entries()).isEqualTo(2);
  }

  @Test
  void a_decision_that_is_interrupted_is_logged_and_so_is_the_next() throws Exception {
    Report report = report();
    try (DecisionLog log = new DecisionLog(folder, 1 << 20, false, Clock.systemUTC())) {
      Thread.currentThread().interrupt();
      log.append(CALL, document().bytes(), report);
      assertThat(Thread.interrupted()).isTrue();
      log.append(CALL, document().bytes(), report);
    }
    assertThat(LogAudit.of(folder).entries()).isEqualTo(2);
  }

  @Test
  void the_form_is_kept_where_that_is_asked_for() throws Exception {
    try (TestDoor door = TestDoor.open("decision-log=" + folder, "decision-log-forms=yes")) {
      assertThat(door.assess(TestForms.JSON).statusCode()).isEqualTo(200);
    }
    String form =
        Base64.getEncoder().encodeToString(TestForms.JSON.getBytes(StandardCharsets.UTF_8));
    assertThat(Files.readString(only())).contains("\"form\":\"" + form + "\"");
    assertThat(LogAudit.of(folder).defects()).isEmpty();
  }

  @Test
  void it_goes_on_where_it_ended_and_turns_to_a_new_file_when_one_is_full() throws IOException {
    write(3, 1);
    write(2, 1);
    assertThat(LogAudit.files(folder)).hasSize(5);
    assertThat(LogAudit.of(folder).defects()).isEmpty();
    assertThat(LogAudit.of(folder).entries()).isEqualTo(5);
  }

  @Test
  void whatever_is_altered_or_removed_is_seen() throws IOException {
    write(4, 1L << 20);
    Path file = only();
    List<String> whole = Files.readAllLines(file);
    for (int i = 0; i < whole.size(); i++) {
      List<String> altered = new ArrayList<>(whole);
      altered.set(i, altered.get(i).replace("platform", "somebody"));
      Files.write(file, altered);
      assertThat(LogAudit.of(folder).entries()).isEqualTo(i);
      assertThat(LogAudit.of(folder).defects()).hasSize(1);
      if (i < whole.size() - 1) {
        List<String> removed = new ArrayList<>(whole);
        removed.remove(i);
        Files.write(file, removed);
        assertThat(LogAudit.of(folder).defects()).hasSize(1);
      }
    }
    Files.write(file, whole.subList(0, 3));
    assertThat(LogAudit.of(folder).defects()).isEmpty();
    assertThat(LogAudit.of(folder).last()).isNotEqualTo(whole.get(3)).hasSize(64);
  }

  @Test
  void an_entry_torn_at_the_end_is_cut_off_and_the_log_goes_on() throws IOException {
    write(2, 1L << 20);
    Files.writeString(only(), "{\"n\":3,\"at\":\"20", StandardOpenOption.APPEND);
    assertThat(LogAudit.of(folder).tornBytes()).isEqualTo(15);
    write(1, 1L << 20);
    assertThat(LogAudit.of(folder).entries()).isEqualTo(3);
    assertThat(LogAudit.of(folder).tornBytes()).isZero();
  }

  @Test
  void a_log_that_was_altered_is_not_gone_on_with() throws IOException {
    write(2, 1L << 20);
    Files.writeString(only(), Files.readString(only()).replaceFirst("platform", "somebody"));
    assertThatThrownBy(() -> TestDoor.open("decision-log=" + folder)).isInstanceOf(Refusal.class);
  }
}
