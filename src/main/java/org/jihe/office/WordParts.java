package org.jihe.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word document's main part and the parts that it is related to. */
final class WordParts {
  /** More tags than any document of 20 MB that people write has. */
  private static final int MOST_TAGS = 2_500_000;

  private final Optional<ZipParts> parts;
  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byKind = new HashMap<>();

  private WordParts(Optional<ZipParts> parts) {
    this.parts = parts;
  }

  /** A main part that stands alone. */
  static WordParts none() {
    return new WordParts(Optional.empty());
  }

  /**
   * The parts of a package.
   *
   * @param main name of its main part
   */
  static WordParts of(ZipParts parts, String main) throws IOException {
    WordParts related = new WordParts(Optional.of(parts));
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
    Optional<byte[]> xml = parts.part(relations);
    if (xml.isPresent()) {
      for (Element relation : WordXml.children(Xml.parse(xml.get()).getDocumentElement())) {
        related.add(relation, folder);
      }
    }
    return related;
  }

  private void add(Element relation, String folder) {
    if (!relation.getAttribute("TargetMode").equals("External")) {
      String target = relation.getAttribute("Target");
      String type = relation.getAttribute("Type");
      String name = target.startsWith("/") ? target.substring(1) : folder + target;
      byId.put(relation.getAttribute("Id"), name);
      byKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), name);
    }
  }

  /** The part behind a relation; empty for one that is not in the package. */
  Optional<byte[]> related(String id) {
    return named(byId.get(id));
  }

  /** The one part of a kind: {@code styles}, {@code numbering}, {@code footnotes}. */
  Optional<byte[]> ofKind(String kind) {
    return named(byKind.get(kind));
  }

  boolean has(String kind) {
    return byKind.containsKey(kind);
  }

  private Optional<byte[]> named(@org.jspecify.annotations.Nullable String name) {
    return Optional.ofNullable(name).flatMap(n -> parts.flatMap(all -> all.part(n)));
  }

  /**
   * A part as a tree.
   *
   * @throws IOException when it is no XML, or has more elements than memory should hold
   */
  static Document tree(byte[] xml) throws IOException {
    int tags = 0;
    for (byte b : xml) {
      tags += b == '<' ? 1 : 0;
    }
    if (tags > MOST_TAGS) {
      throw new IOException("too many elements");
    }
    return Xml.parse(xml);
  }
}
