package org.jihe.regression;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/** The rulebook's directory as a revision of git has it; asks the program {@code git}. */
final class GitRevision {
  private static final int PATIENCE_SECONDS = 60;

  private final Path directory;
  private final String revision;

  GitRevision(Path directory, String revision) {
    this.directory = directory.toAbsolutePath().normalize();
    this.revision = revision;
  }

  List<RulebookFile> files() throws RulebookException {
    Said commit =
        git("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (commit.code() != 0) {
      throw refused(revision, "不是目录、工作簿，也不是 git 版本", "核对名称；版本如 HEAD~1、v1.0");
    }
    String hash = text(commit.out()).strip();
    List<RulebookFile> files = new ArrayList<>();
    String listed = text(git("ls-tree", "-r", "-z", "--name-only", hash, ".").out());
    for (String name : listed.split("\0", -1)) {
      boolean table = name.endsWith(".xlsx") && !name.contains("/") && !name.endsWith(".lint.xlsx");
      boolean drl = name.startsWith("drl/") && name.endsWith(".drl");
      if (table || drl) {
        files.add(new RulebookFile(name, git("cat-file", "blob", hash + ":./" + name).out()));
      }
    }
    if (files.isEmpty()) {
      throw refused(revision, "这个版本中没有 " + directory.getFileName(), "核对 --rules 给出的目录");
    }
    return files;
  }

  @SuppressWarnings("ArrayRecordComponent") // on its way to a parser, never compared
  private record Said(int code, byte[] out) {}

  private Said git(String... words) throws RulebookException {
    List<String> command = new ArrayList<>(List.of("git", "-C", directory.toString()));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      CompletableFuture<byte[]> out = CompletableFuture.supplyAsync(() -> all(process));
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw refused(revision, "git 没有回答", "稍后再试");
      }
      return new Said(process.exitValue(), out.join());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refused(revision, "中断了", "再试一次");
    } catch (IOException e) {
      throw refused(revision, "要用 git 版本，须先装好 git 程序", "装好 git，或给出目录、工作簿");
    }
  }

  private static byte[] all(Process process) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      process.getInputStream().transferTo(bytes);
    } catch (IOException e) {
      process.destroyForcibly();
    }
    return bytes.toByteArray();
  }

  static RulebookException refused(String name, String message, String hint) {
    return new RulebookException(List.of(new Defect(name, new Position.Nowhere(), message, hint)));
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
