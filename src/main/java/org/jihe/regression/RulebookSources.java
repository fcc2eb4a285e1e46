package org.jihe.regression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/**
 * Finds the files of a rulebook by what a call names: a directory; a workbook, which stands in the
 * place of its namesake among other files; or a revision of git, such as {@code HEAD~1}.
 */
public final class RulebookSources {
  private static final String WORKBOOK = ".xlsx";

  private final Path directory;

  /**
   * @param directory where the rulebook lies: a workbook's companions, and the directory whose
   *     content a revision tells
   */
  public RulebookSources(Path directory) {
    this.directory = directory;
  }

  /**
   * The files that a name stands for.
   *
   * @throws RulebookException when it stands for nothing, which is then said
   */
  public List<RulebookFile> files(String name) throws RulebookException {
    try {
      Optional<Path> path = path(name);
      if (path.isPresent() && Files.isDirectory(path.get())) {
        return RulebookFile.in(path.get());
      }
      if (path.isPresent() && Files.isRegularFile(path.get())) {
        return replaced(path.get(), name);
      }
      return new GitRevision(directory, name).files();
    } catch (IOException e) {
      throw GitRevision.refused(name, "无法读取", "核对路径和权限");
    }
  }

  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private List<RulebookFile> replaced(Path workbook, String name)
      throws IOException, RulebookException {
    String own = String.valueOf(workbook.getFileName());
    if (!own.endsWith(WORKBOOK)) {
      throw GitRevision.refused(name, "不是规则工作簿（.xlsx）", "请给出目录、工作簿或 git 版本");
    }
    List<RulebookFile> files = new ArrayList<>();
    boolean found = false;
    for (RulebookFile file : RulebookFile.in(directory)) {
      boolean same = file.name().equals(own);
      files.add(same ? new RulebookFile(own, Files.readAllBytes(workbook)) : file);
      found |= same;
    }
    if (!found) {
      throw GitRevision.refused(name, directory + " 中没有同名的工作簿", "工作簿的名称要和规则集中的一样，如 weights.xlsx");
    }
    return files;
  }
}
