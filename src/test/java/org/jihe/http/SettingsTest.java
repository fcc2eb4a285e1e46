package org.jihe.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jihe.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @TempDir private Path folder;

  @Test
  void nobody_else_is_served_unless_told_so() throws Refusal {
    Settings settings = SettingsReader.read(Map.of(), Map.of());
    assertThat(settings.host()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.tokens()).isEmpty();
  }

  @Test
  void a_flag_outranks_the_environment_and_that_the_file() throws Exception {
    Path file = Files.writeString(folder.resolve("s"), "port=1\nmax-requests=1000\nbase-path=/j\n");
    Map<String, String> environment =
        Map.of("JIHE_CONFIG", file.toString(), "JIHE_PORT", "2", "JIHE_HOST", "127.0.0.2");
    Settings settings = SettingsReader.read(Map.of("host", "127.0.0.3"), environment);
    assertThat(settings.host()).isEqualTo("127.0.0.3");
    assertThat(settings.port()).isEqualTo(2);
    assertThat(settings.bounds().places()).isEqualTo(1000);
    assertThat(settings.basePath()).isEqualTo("/j");
    Path other = Files.writeString(folder.resolve("o"), "port=3");
    assertThat(SettingsReader.read(Map.of("config", other.toString()), Map.of()).port())
        .isEqualTo(3);
  }

  @Test
  void everything_wrong_is_said_at_once() throws IOException {
    Path file = Files.writeString(folder.resolve("s"), "prot=1\nport=eighty\n");
    assertThatThrownBy(
            () ->
                SettingsReader.read(
                    Map.of("config", file.toString(), "base-path", "a b"), Map.of()))
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
        .satisfies(
            refused ->
                assertThat(refused.defects())
                    .extracting(defect -> defect.message())
                    .containsExactlyInAnyOrder("没有这项设置：prot", "“eighty”不可用", "“a b”不可用"));
  }

  @ParameterizedTest
  @CsvSource({"port, -1", "port, 65536", "max-body-mb, 0", "max-body-mb, 513", "idle-seconds, x"})
  void a_number_out_of_range_is_refused(String setting, String value) {
    assertThatThrownBy(() -> SettingsReader.read(Map.of(setting, value), Map.of()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void a_service_under_a_path_is_reached_there_alone() throws Refusal {
    try (TestDoor door = TestDoor.open("base-path=/tools/jihe/")) {
      assertThat(door.assess(TestForms.JSON).statusCode()).isEqualTo(200);
      assertThat(door.get("/readyz").statusCode()).isEqualTo(200);
      assertThat(door.post("/v1/checks", "", "").headers().firstValue("Allow")).contains("GET");
    }
  }

  @Test
  void a_port_in_use_is_said() throws Refusal {
    try (TestDoor door = TestDoor.open()) {
      assertThatThrownBy(() -> TestDoor.open("port=" + door.port())).isInstanceOf(Refusal.class);
    }
  }
}
