package org.jihe.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jihe.domain.Finding;
import org.jihe.domain.Report;
import org.jihe.fixtures.ProjectRooms;
import org.junit.jupiter.api.Test;

/**
 * Faults of known kinds, seeded in generated declarations: which are found, and what else is said.
 * {@code mvn test -Dtest=GeneratedFilingsTest -Dgenerated.count=10000 -Daccuracy.update=true}
 * writes {@code docs/accuracy-generated.md}, with what one filing of so many costs; {@code
 * -Dgenerated.sizes=1250,2500,5000,10000} only prints the latter.
 */
class GeneratedFilingsTest {
  private static final Path PAGE = Path.of("docs/accuracy-generated.md");
  private static final long SEED = 20241101;
  private static final int COUNT = Integer.getInteger("generated.count", 400);
  private static final int MOST_FAULTS = 3;
  private static final int SHOWN = 20;
  private static final String SIZES = "1250,2500,5000,10000";

  private final ProjectRooms rooms = ProjectRooms.open();
  private final Generator generator = new Generator(SEED);
  private final Random random = generator.random();
  private final Detection detection = new Detection();

  @Test
  void seeded_faults_are_found_and_little_else_is_said() throws IOException {
    for (int i = 0; i < COUNT; i++) {
      if (i % 10 == 9) {
        pair();
      } else {
        single();
      }
    }
    if (Boolean.getBoolean("accuracy.update")) {
      Files.writeString(PAGE, page());
    }
    assertThat(detection.recall()).as(detection.table()).isGreaterThan(0.97);
    assertThat(detection.precision())
        .as(String.join("\n", detection.falseAlarms().stream().limit(SHOWN).toList()))
        .isGreaterThan(0.97);
  }

  private void single() {
    ObjectNode form = generator.declaration(topic());
    Set<String> seeded = new HashSet<>();
    Set<String> along = new HashSet<>();
    seed(form, seeded, along);
    Report report = report(Generator.filing(form));
    Set<String> fired = fired(report.assessments().get(0).findings());
    detection.add(form.path("projectName").asText(), seeded, along, fired);
  }

  private void seed(ObjectNode form, Set<String> seeded, Set<String> along) {
    Set<String> touched = new HashSet<>();
    int faults = random.nextInt(MOST_FAULTS + 1);
    for (int i = 0; i < faults; i++) {
      Fault fault = Fault.ALL.get(random.nextInt(Fault.ALL.size()));
      if (fault.fits(touched)) {
        touched.addAll(fault.touches());
        fault.change().accept(form);
        seeded.add(fault.check());
        along.addAll(fault.along());
      }
    }
  }

  /** Two forms of one filing, one of them partly the other's. */
  private void pair() {
    int first = random.nextInt(Topic.ALL.size());
    ObjectNode one = generator.declaration(Topic.ALL.get(first));
    ObjectNode other = generator.declaration(Topic.ALL.get((first + 5) % Topic.ALL.size()));
    other.put("preparedBy", one.path("preparedBy").asText());
    other.put("competentDepartment", one.path("preparedBy").asText());
    other.put("budgetYear", one.path("budgetYear").asInt());
    String code = one.path("projectCode").asText();
    other.put(
        "projectCode", code.substring(0, 12) + other.path("projectCode").asText().substring(12));
    Set<String> seeded = new HashSet<>();
    Set<String> along = new HashSet<>();
    switch (random.nextInt(4)) {
      case 0 -> {
        other.put("projectCode", code);
        seeded.add("code-repeated");
      }
      case 1 -> {
        other.put("annualGoal", one.path("annualGoal").asText());
        seeded.add("text-overlap");
        along.addAll(Set.of("goal-uncovered", "indicator-unrelated", "quantity-unmeasured"));
      }
      case 2 -> {
        ObjectNode copied = (ObjectNode) other.path("indicators").path(4);
        copied.setAll((ObjectNode) one.path("indicators").path(4).deepCopy());
        seeded.add("indicator-repeated");
        along.addAll(Set.of("goal-uncovered", "indicator-unrelated"));
      }
      default -> along.add("amount-sum");
    }
    Report report = report(Generator.filing(one, other));
    Set<String> fired = fired(report.assessments().get(1).findings());
    detection.add(other.path("projectName").asText(), seeded, along, fired);
  }

  private Topic topic() {
    return Topic.ALL.get(random.nextInt(Topic.ALL.size()));
  }

  private Report report(ObjectNode filing) {
    return rooms.report("generated.json", filing.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Set<String> fired(List<Finding> findings) {
    return findings.stream().map(Finding::check).collect(Collectors.toSet());
  }

  @Test
  void a_filing_of_many_declarations_is_checked_as_a_whole() {
    System.out.print(growth(System.getProperty("generated.sizes", "100")).table());
  }

  private Growth growth(String sizes) {
    Growth growth = new Growth();
    Stream.of(sizes.split(",")).map(Integer::valueOf).forEach(size -> whole(size, growth));
    return growth;
  }

  private void whole(int size, Growth growth) {
    List<ObjectNode> forms = new ArrayList<>();
    Stream.generate(() -> generator.declaration(topic())).limit(size).forEach(forms::add);
    forms.get(size - 1).put("projectCode", forms.get(0).path("projectCode").asText());
    ObjectNode filing = Generator.filing(forms.toArray(ObjectNode[]::new));
    growth.measure(
        size,
        () -> {
          Report report = report(filing);
          assertThat(report.assessments()).hasSize(size);
          assertThat(fired(report.crossFindings())).contains("code-repeated");
        });
  }

  private String page() {
    return "# 埋入已知错误的生成表\n\n"
        + "由 `mvn test -Dtest=GeneratedFilingsTest -Dgenerated.count="
        + COUNT
        + " -Daccuracy.update=true` 写出，不要手改。\n"
        + "十二个部门的表由程序生成（固定种子"
        + SEED
        + "），每张随机埋入0至"
        + MOST_FAULTS
        + "处已知错误，十分之一是两张表的件。\n"
        + "误报：没有埋入、也不是随之而来的发现（“依据未经核验”是事实，不计）。共"
        + detection.forms()
        + "张。\n\n"
        + detection.table()
        + "\n## 用时\n\n"
        + "一件里的张数加倍，每张的处理器时间不应增加：用时与张数成正比。处理器时间是整个进程的（"
        + Runtime.getRuntime().availableProcessors()
        + "核），\n含编译和内存回收；在查完上表各张之后，依次各测一次。\n\n"
        + growth(SIZES).table();
  }
}
