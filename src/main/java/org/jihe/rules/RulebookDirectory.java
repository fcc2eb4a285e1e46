package org.jihe.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jihe.domain.Defect;
import org.jihe.domain.LintResult;
import org.jihe.domain.Position;
import org.jihe.domain.WrittenFiles;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.RuleRow;
import org.jihe.rules.sheet.SheetTables;
import org.jihe.rules.sheet.TableSchema;
import org.jihe.rules.sheet.TableText;
import org.jihe.rules.sheet.WorkbookReader;
import org.jihe.rules.sheet.WorkbookWriter;

/** The directory in which a rulebook is kept: its workbooks, and the canonical text beside each. */
public final class RulebookDirectory {
  private RulebookDirectory() {}

  /**
   * What stands in one workbook, whether or not a rulebook can be made of it.
   *
   * @param file its name, such as {@code weights.xlsx}
   */
  public static SheetTables read(String file, byte[] content) {
    return new WorkbookReader().read(file, content, PolicyTables.of(file));
  }

  /**
   * Everything wrong with the rulebook in a directory, by file, sheet and cell, and what should be
   * looked at.
   *
   * @param asOf the year in which rows that have ended are worth a word
   */
  public static LintResult lint(Path directory, OptionalInt asOf) {
    try {
      LintResult remarks = lint(RulebookFile.in(directory), asOf);
      List<Defect> warnings = new ArrayList<>(remarks.warnings());
      warnings.addAll(AnnotatedCopies.lyingIn(directory));
      return new LintResult(remarks.defects(), warnings);
    } catch (IOException e) {
      return new LintResult(List.of(unreadable(directory)), List.of());
    }
  }

  /** The same of files that need not lie in a directory. */
  public static LintResult lint(List<RulebookFile> files, OptionalInt asOf) {
    return new RulebookLoader(files).lint(asOf);
  }

  /**
   * Saves a copy of each workbook of which something is to be said, with those cells marked.
   *
   * @param out where the copies go, each as {@code weights.lint.xlsx}; none is ever overwritten
   */
  public static WrittenFiles writeBack(Path directory, Path out, LintResult remarks) {
    return new AnnotatedCopies(directory, out).write(remarks);
  }

  /** Writes a fresh workbook for each that a rulebook has; one that is there stays as it is. */
  public static WrittenFiles template(Path directory) {
    return new TemplateBooks(directory).write();
  }

  /** Writes every workbook of a directory as canonical text beside it. */
  public static WrittenFiles render(Path directory) {
    return each(
        directory,
        ".xlsx",
        ".txt",
        (schemas, name, bytes) -> new WorkbookReader().read(name, bytes, schemas),
        (schemas, rows) -> new TableText().render(schemas, rows).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes every workbook of a directory anew from the canonical text beside it. */
  public static WrittenFiles build(Path directory) {
    return each(
        directory,
        ".txt",
        ".xlsx",
        (schemas, name, bytes) ->
            new TableText().parse(name, new String(bytes, StandardCharsets.UTF_8), schemas),
        new WorkbookWriter()::write);
  }

  @FunctionalInterface
  private interface Reading {
    SheetTables read(List<TableSchema> schemas, String name, byte[] bytes);
  }

  @FunctionalInterface
  private interface Writing {
    byte[] write(List<TableSchema> schemas, Map<String, List<RuleRow>> rows);
  }

  private static WrittenFiles each(
      Path directory, String from, String to, Reading reading, Writing writing) {
    List<Path> files = new ArrayList<>();
    List<Defect> defects = new ArrayList<>();
    for (String workbook : PolicyTables.workbooks().stream().sorted().toList()) {
      String source = workbook.replace(".xlsx", from);
      try {
        SheetTables read =
            reading.read(
                PolicyTables.of(workbook), source, Files.readAllBytes(directory.resolve(source)));
        defects.addAll(read.defects());
        if (read.defects().isEmpty()) {
          Path target = directory.resolve(workbook.replace(".xlsx", to));
          Files.write(target, writing.write(PolicyTables.of(workbook), read.rows()));
          files.add(target);
        }
      } catch (IOException e) {
        defects.add(unreadable(directory.resolve(source)));
      }
    }
    return new WrittenFiles(files, defects);
  }

  static Defect unreadable(Path path) {
    return new Defect(path.toString(), new Position.Nowhere(), "无法读写", "核对路径和权限");
  }
}
