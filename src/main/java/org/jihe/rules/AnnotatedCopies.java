package org.jihe.rules;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jihe.domain.Defect;
import org.jihe.domain.LintResult;
import org.jihe.domain.Position;
import org.jihe.domain.WrittenFiles;
import org.jihe.rules.policy.PolicyTables;
import org.jihe.rules.sheet.WorkbookAnnotator;

/** Copies of workbooks with the cells marked of which something is to be said. */
final class AnnotatedCopies {
  /** How a copy's name ends; files of such a name are no part of a rulebook. */
  static final String SUFFIX = ".lint.xlsx";

  private static final String WORKBOOK = ".xlsx";

  private final Path directory;
  private final Path out;
  private final WorkbookAnnotator marker = new WorkbookAnnotator();
  private final List<Path> files = new ArrayList<>();
  private final List<Defect> defects = new ArrayList<>();

  AnnotatedCopies(Path directory, Path out) {
    this.directory = directory;
    this.out = out;
  }

  WrittenFiles write(LintResult remarks) {
    for (String workbook : PolicyTables.workbooks().stream().sorted().toList()) {
      if (Files.isRegularFile(directory.resolve(workbook))) {
        try {
          write(workbook, remarks);
        } catch (IOException e) {
          defects.add(RulebookDirectory.unreadable(directory.resolve(workbook)));
        }
      }
    }
    return new WrittenFiles(files, defects);
  }

  private void write(String workbook, LintResult remarks) throws IOException {
    byte[] bytes = Files.readAllBytes(directory.resolve(workbook));
    List<Defect> wrong = of(workbook, remarks.defects());
    List<Defect> doubtful = of(workbook, remarks.warnings());
    boolean silent = wrong.isEmpty() && doubtful.isEmpty();
    if (silent && !marker.isMarked(bytes)) {
      return;
    }
    Optional<byte[]> copy = marker.mark(bytes, wrong, doubtful);
    if (copy.isEmpty()) {
      defects.add(
          new Defect(
              directory.resolve(workbook).toString(),
              new Position.Nowhere(),
              "打不开，没有可标注的单元格",
              "按列出的错误处理后再试"));
    } else {
      save(out.resolve(workbook.replace(WORKBOOK, SUFFIX)), copy.get(), workbook);
    }
  }

  /** An earlier copy may hold the officer's corrections; it is never overwritten. */
  private void save(Path target, byte[] copy, String workbook) throws IOException {
    try {
      Files.createDirectories(out);
      Files.write(target, copy, StandardOpenOption.CREATE_NEW);
      files.add(target);
    } catch (FileAlreadyExistsException e) {
      defects.add(
          new Defect(
              target.toString(),
              new Position.Nowhere(),
              "已有这份标注的副本，没有覆盖",
              "在其中改好的请改名为 " + workbook + "；不要的请删去，或用 --out 另给一个目录"));
    }
  }

  private static List<Defect> of(String workbook, List<Defect> remarks) {
    return remarks.stream().filter(defect -> defect.file().equals("rules/" + workbook)).toList();
  }

  /** Copies that lie in a rulebook's directory: they do not act, which is said. */
  static List<Defect> lyingIn(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .map(path -> String.valueOf(path.getFileName()))
          .filter(name -> name.endsWith(SUFFIX) && !name.startsWith("~$") && !name.startsWith("."))
          .sorted()
          .map(
              name ->
                  new Defect(
                      "rules/" + name,
                      new Position.Nowhere(),
                      "是标注的副本，其中的内容不起作用",
                      "改好后改名为 " + name.replace(SUFFIX, WORKBOOK) + "；不要的请删去"))
          .toList();
    }
  }
}
