package org.jihe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The plan of the house (docs/architecture.md), held. A room that is empty fails its rule. */
class HousePlanTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.jihe");

  @Test
  void arrows_point_down() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.jihe..")
        .layer("roof")
        .definedBy("org.jihe")
        .layer("cli")
        .definedBy("org.jihe.cli..")
        .layer("http")
        .definedBy("org.jihe.http..")
        .layer("checking")
        .definedBy("org.jihe.checking..")
        .layer("regression")
        .definedBy("org.jihe.regression..")
        .layer("intake")
        .definedBy("org.jihe.intake..")
        .layer("observing")
        .definedBy("org.jihe.observing..")
        .layer("rules")
        .definedBy("org.jihe.rules..")
        .layer("reporting")
        .definedBy("org.jihe.reporting..")
        .layer("office")
        .definedBy("org.jihe.office..")
        .layer("chinese")
        .definedBy("org.jihe.chinese..")
        .layer("domain")
        .definedBy("org.jihe.domain..")
        .whereLayer("roof")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("cli")
        .mayOnlyBeAccessedByLayers("roof")
        .whereLayer("http")
        .mayOnlyBeAccessedByLayers("roof")
        .whereLayer("checking")
        .mayOnlyBeAccessedByLayers("roof", "cli", "regression")
        .whereLayer("regression")
        .mayOnlyBeAccessedByLayers("roof", "cli", "http")
        .whereLayer("intake")
        .mayOnlyBeAccessedByLayers("roof", "cli", "regression")
        .whereLayer("reporting")
        .mayOnlyBeAccessedByLayers("roof", "cli", "http", "regression")
        .whereLayer("observing")
        .mayOnlyBeAccessedByLayers("roof", "checking")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("roof", "checking", "regression")
        .whereLayer("office")
        .mayOnlyBeAccessedByLayers("roof", "regression", "intake", "rules", "reporting")
        .whereLayer("chinese")
        .mayOnlyBeAccessedByLayers("intake", "observing", "rules", "reporting")
        .check(HOUSE);
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
  void only_the_rules_know_drools() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.jihe.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.kie..", "org.drools..")
        .check(HOUSE);
  }

  @Test
  void only_the_door_of_the_network_knows_javalin() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.jihe.http..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "io.micrometer..", "jakarta..")
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
  void office_files_are_read_and_written_at_the_rim() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.jihe.office..",
            "org.jihe.intake..",
            "org.jihe.rules.sheet..",
            "org.jihe.reporting..",
            "org.jihe.regression.sheets..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..")
        .check(HOUSE);
  }

  @Test
  void json_is_read_at_intake_and_written_in_reporting() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.jihe.intake..", "org.jihe.reporting..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
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
}
