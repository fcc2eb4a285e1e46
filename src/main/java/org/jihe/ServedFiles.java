package org.jihe;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jihe.http.RulebookFiles;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/** The files of a rulebook as the service reloads them. */
final class ServedFiles implements RulebookFiles {
  private final List<RulebookFile> files;
  private final Loading loading;

  /** Makes a rulebook of files. */
  @FunctionalInterface
  interface Loading {
    Rulebook load(List<RulebookFile> files) throws RulebookException;
  }

  ServedFiles(List<RulebookFile> files, Loading loading) {
    this.files = List.copyOf(files);
    this.loading = loading;
  }

  @Override
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (RulebookFile file : files) {
        String head = file.name() + "\n" + file.bytes().length + "\n";
        digest.update(head.getBytes(StandardCharsets.UTF_8));
        digest.update(file.bytes());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public Opened open() {
    try {
      return new Opened(Optional.of(new ServedRulebook(loading.load(files), files)), List.of());
    } catch (RulebookException e) {
      return new Opened(Optional.empty(), e.defects());
    }
  }
}
