package org.jihe.ways;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Files as the Word and Excel of old write them, made by LibreOffice in one call for each format.
 */
final class OldOffice {
  private static final String COMMAND = "soffice";
  private static final long MINUTES = 15;

  private final Path folder;

  /** Works in an empty folder. */
  OldOffice(Path folder) {
    this.folder = folder;
  }

  static boolean installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(path -> Files.isExecutable(Path.of(path, COMMAND)));
  }

  /**
   * The same files in the old format.
   *
   * @param files by a key
   * @param format {@link Format#DOC} or {@link Format#XLS}
   */
  Map<Integer, byte[]> convert(Map<Integer, byte[]> files, Format format)
      throws IOException, InterruptedException {
    Path from = Files.createDirectories(folder.resolve("new-" + format.label()));
    Path to = Files.createDirectories(folder.resolve("old-" + format.label()));
    String extension = format.madeOf().orElseThrow().extension();
    List<String> names = new ArrayList<>();
    for (Map.Entry<Integer, byte[]> file : files.entrySet()) {
      Path path = from.resolve(file.getKey() + "." + extension);
      names.add(Files.write(path, file.getValue()).toString());
    }
    if (!names.isEmpty()) {
      run(format, to, names);
    }
    Map<Integer, byte[]> old = new TreeMap<>();
    for (Integer key : files.keySet()) {
      Path made = to.resolve(key + "." + format.extension());
      if (Files.exists(made)) {
        old.put(key, Files.readAllBytes(made));
      }
    }
    return old;
  }

  private void run(Format format, Path to, List<String> names)
      throws IOException, InterruptedException {
    List<String> call =
        new ArrayList<>(
            List.of(
                COMMAND,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format == Format.DOC ? "doc:MS Word 97" : "xls:MS Excel 97",
                "--outdir",
                to.toString()));
    call.addAll(names);
    Process process =
        new ProcessBuilder(call)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("LibreOffice does not end");
    }
  }
}
