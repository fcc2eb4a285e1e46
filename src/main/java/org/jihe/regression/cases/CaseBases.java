package org.jihe.regression.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jihe.domain.Declaration;
import org.jihe.domain.Filing;
import org.jihe.regression.Reviewer;

/** Finds the forms that cases start from: beside their workbook, among the fixtures, or shipped. */
final class CaseBases {
  private static final String SHIPPED = "base.json";

  private final Path root;
  private final Path beside;
  private final Reviewer reviewer;
  private final Map<String, Declaration> read = new HashMap<>();

  /**
   * @param root the folder of fixtures, out of which no name leads
   * @param beside the folder of the workbook
   */
  CaseBases(Path root, Path beside, Reviewer reviewer) {
    this.root = root.toAbsolutePath().normalize();
    this.beside = beside.toAbsolutePath().normalize();
    this.reviewer = reviewer;
  }

  /**
   * The form of that name.
   *
   * @param name a file; empty for the shipped form
   * @throws CaseFault when there is no such file, or not one form in it that can be read
   */
  Declaration named(String name) throws CaseFault {
    Declaration known = read.get(name);
    if (known == null) {
      known = only(name, name.isEmpty() ? shipped() : content(name));
      read.put(name, known);
    }
    return known;
  }

  private byte[] content(String name) throws CaseFault {
    try {
      for (Path folder : new Path[] {beside, root}) {
        Path file = folder.resolve(name.replace('\\', '/')).normalize();
        if (file.startsWith(root) && Files.isRegularFile(file)) {
          return Files.readAllBytes(file);
        }
      }
    } catch (InvalidPathException | IOException e) {
      throw fault("打不开“" + name + "”");
    }
    throw fault("样例目录中没有“" + name + "”");
  }

  private Declaration only(String name, byte[] content) throws CaseFault {
    Filing filing = reviewer.read(name.isEmpty() ? SHIPPED : name, content);
    if (!filing.defects().isEmpty()) {
      throw fault("底表“" + name + "”读不全：" + filing.defects().get(0).message());
    }
    if (filing.declarations().size() != 1) {
      throw fault("底表“" + name + "”里有" + filing.declarations().size() + "张表");
    }
    return filing.declarations().get(0);
  }

  private static CaseFault fault(String said) {
    return new CaseFault(
        CaseColumns.BASE, said, "写样例目录中只有一张表的文件，如 filings/clean/filing.json；空白用随程序提供的样表");
  }

  private static byte[] shipped() {
    try (InputStream in = CaseBases.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("the shipped base form is not there");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
