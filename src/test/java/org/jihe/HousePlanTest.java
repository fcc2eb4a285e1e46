package org.jihe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house, which stands in docs/architecture.md and nowhere else, held. */
class HousePlanTest {
  private static final Path PLAN = Path.of("docs/architecture.md");
  private static final Path ROOF = Path.of("src/main/java/org/jihe");
  private static final int LINES_OF_THE_ROOF = 300;
  private static final String HOUSE_PACKAGE = "org.jihe";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(HOUSE_PACKAGE);

  /** Names that still stand in two rooms; none may be added. */
  private static final Set<String> TWICE = Set.of();

  /** A block of the plan: what stands left of the colon, and the words right of it. */
  private static Map<String, List<String>> block(String name) throws IOException {
    String text = Files.readString(PLAN);
    String open = "```" + name + "\n";
    int from = text.indexOf(open) + open.length();
    assertThat(text).contains(open);
    Map<String, List<String>> lines = new LinkedHashMap<>();
    text.substring(from, text.indexOf("```", from))
        .lines()
        .map(line -> line.split("\\s*:\\s*", 2))
        .forEach(
            sides ->
                lines.put(
                    sides[0].strip(),
                    Arrays.stream(sides[1].split("\\s+")).filter(w -> !w.isEmpty()).toList()));
    return lines;
  }

  /** The room of a class, such as {@code cli}; {@code roof} for what lies under no other. */
  private static String room(String packageName) {
    String below = packageName.substring(HOUSE_PACKAGE.length());
    return below.isEmpty() ? "roof" : below.substring(1).split("\\.", 2)[0];
  }

  private static Stream<JavaClass> named() {
    return HOUSE.stream().filter(one -> !one.getSimpleName().equals("package-info"));
  }

  private static Stream<Dependency> arrows() {
    return HOUSE.stream()
        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
        .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(HOUSE_PACKAGE));
  }

  @Test
  void a_room_knows_only_the_rooms_that_the_plan_says_and_every_one_of_them() throws IOException {
    Map<String, List<String>> plan = block("rooms");
    Set<String> drawn = new TreeSet<>();
    plan.forEach((room, knows) -> knows.forEach(other -> drawn.add(room + " → " + other)));
    Set<String> found =
        arrows()
            .map(
                arrow ->
                    room(arrow.getOriginClass().getPackageName())
                        + " → "
                        + room(arrow.getTargetClass().getPackageName()))
            .filter(arrow -> !arrow.matches("(\\w+) → \\1"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).isEqualTo(drawn);
    assertThat(HOUSE.stream().map(one -> room(one.getPackageName())).distinct())
        .containsExactlyInAnyOrderElementsOf(plan.keySet());
  }

  @Test
  void arrows_point_down() throws IOException {
    List<String> floors = List.copyOf(block("rooms").keySet());
    block("rooms")
        .forEach(
            (room, knows) ->
                assertThat(knows)
                    .as(room)
                    .allMatch(other -> floors.indexOf(other) > floors.indexOf(room)));
  }

  @Test
  void a_library_is_known_only_in_the_rooms_that_the_plan_says() throws IOException {
    block("libraries")
        .forEach(
            (library, rooms) ->
                noClasses()
                    .that()
                    .resideOutsideOfPackages(
                        rooms.stream()
                            .map(room -> HOUSE_PACKAGE + "." + room + "..")
                            .toArray(String[]::new))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library + "..")
                    .check(HOUSE));
  }

  @Test
  void the_ground_knows_java_only() {
    classes()
        .that()
        .resideInAPackage("org.jihe.domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jihe.domain..", "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void how_chinese_is_written_knows_the_ground_only() {
    classes()
        .that()
        .resideInAPackage("org.jihe.chinese..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jihe.domain..", "org.jihe.chinese..", "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void rooms_of_the_rules_stand_on_each_other() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.jihe.rules..")
        .layer("rulebook")
        .definedBy("org.jihe.rules")
        .layer("drl")
        .definedBy("org.jihe.rules.drl..")
        .layer("policy")
        .definedBy("org.jihe.rules.policy..")
        .layer("analysis")
        .definedBy("org.jihe.rules.analysis..")
        .layer("decision")
        .definedBy("org.jihe.rules.decision..")
        .layer("sheet")
        .definedBy("org.jihe.rules.sheet..")
        .layer("cell")
        .definedBy("org.jihe.rules.cell..")
        .whereLayer("rulebook")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("drl")
        .mayOnlyBeAccessedByLayers("rulebook")
        .whereLayer("policy")
        .mayOnlyBeAccessedByLayers("rulebook")
        .whereLayer("analysis")
        .mayOnlyBeAccessedByLayers("rulebook", "policy")
        .whereLayer("decision")
        .mayOnlyBeAccessedByLayers("rulebook", "policy", "analysis")
        .whereLayer("sheet")
        .mayOnlyBeAccessedByLayers("rulebook", "drl", "policy", "analysis", "decision")
        .whereLayer("cell")
        .mayOnlyBeAccessedByLayers("rulebook", "drl", "policy", "analysis", "decision", "sheet")
        .check(HOUSE);
  }

  @Test
  void tables_know_no_drools_either() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.jihe.rules.cell..",
            "org.jihe.rules.sheet..",
            "org.jihe.rules.decision..",
            "org.jihe.rules.analysis..",
            "org.jihe.rules.policy..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.kie..", "org.drools..")
        .check(HOUSE);
  }

  @Test
  void only_the_roof_names_the_systems_streams_and_ends_the_program() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.jihe")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }

  @Test
  void nobody_asks_the_clock() {
    noClasses()
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(HOUSE);
  }

  @Test
  void the_roof_only_wires() throws IOException {
    long lines = 0;
    try (Stream<Path> files = Files.list(ROOF)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        lines += Files.readAllLines(file).size();
      }
    }
    assertThat(lines).isLessThanOrEqualTo(LINES_OF_THE_ROOF);
  }

  @Test
  void no_class_name_stands_twice() {
    assertThat(
            named()
                .filter(one -> one.isTopLevelClass() && !TWICE.contains(one.getSimpleName()))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.toList()))
                .values())
        .filteredOn(named -> named.size() > 1)
        .isEmpty();
  }

  /** Sealed ones list their cases, and functional ones are implemented by lambdas. */
  @Test
  void an_interface_exists_where_two_things_implement_it() {
    assertThat(named().filter(JavaClass::isInterface).filter(one -> !one.isAnnotation()))
        .filteredOn(one -> !one.reflect().isSealed())
        .filteredOn(one -> !one.isAnnotatedWith(FunctionalInterface.class))
        .allSatisfy(
            one -> assertThat(one.getAllSubclasses()).as(one.getName()).hasSizeGreaterThan(1));
  }

  @Test
  void no_map_of_anything_travels_between_rooms() {
    assertThat(
            HOUSE.stream()
                .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .map(method -> method.reflect().toGenericString()))
        .noneMatch(method -> method.matches(".*Map<java.lang.String, (java.lang.Object|\\?)>.*"));
  }
}
