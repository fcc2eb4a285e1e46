package org.jihe.ways;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts beside these classes: sections headed by {@code =}, remarks headed by {@code #}. */
final class DataText {
  private DataText() {}

  /** A section without its empty lines. */
  record Section(String head, List<String> lines) {}

  static List<Section> sections(String name) {
    List<Section> all = new ArrayList<>();
    for (String line : read(name).split("\n", -1)) {
      if (line.startsWith("= ")) {
        all.add(new Section(line.substring(2), new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        all.get(all.size() - 1).lines().add(line);
      }
    }
    return all;
  }

  private static String read(String name) {
    try (InputStream in = DataText.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not here");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
