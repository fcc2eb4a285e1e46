package org.jihe.office;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jihe.office.PackageRelations.Relation;
import org.w3c.dom.Document;

/** The parts that a Word document's main part is related to. */
final class WordParts {
  /** More tags than any document of 20 MB that people write has. */
  private static final int MOST_TAGS = 2_500_000;

  private final Optional<ZipParts> parts;
  private final List<Relation> relations;

  private WordParts(Optional<ZipParts> parts, List<Relation> relations) {
    this.parts = parts;
    this.relations = relations;
  }

  /** A main part that stands alone. */
  static WordParts none() {
    return new WordParts(Optional.empty(), List.of());
  }

  /**
   * The parts of a package.
   *
   * @param main name of its main part
   */
  static WordParts of(ZipParts parts, String main) throws IOException {
    return new WordParts(Optional.of(parts), PackageRelations.of(parts, main).list());
  }

  /** The part behind a relation; empty for one that is not in the package. */
  Optional<byte[]> related(String id) {
    return relations.stream()
        .filter(relation -> relation.id().equals(id) && !relation.external())
        .findFirst()
        .flatMap(this::part);
  }

  /** The one part of a kind: {@code styles}, {@code numbering}, {@code footnotes}. */
  Optional<byte[]> ofKind(String kind) {
    return relations.stream().filter(r -> r.is(kind)).findFirst().flatMap(this::part);
  }

  /** The relations of a kind. */
  List<String> idsOf(String kind) {
    return relations.stream().filter(relation -> relation.is(kind)).map(Relation::id).toList();
  }

  boolean has(String kind) {
    return relations.stream().anyMatch(relation -> relation.is(kind));
  }

  private Optional<byte[]> part(Relation relation) {
    return parts.flatMap(all -> all.part(relation.target()));
  }

  /**
   * A part as a tree.
   *
   * @throws IOException when it is no XML, or has more elements than memory should hold
   */
  static Document tree(byte[] xml) throws IOException {
    if (isTooLarge(xml)) {
      throw new IOException("too many elements");
    }
    return Xml.parse(xml);
  }

  /** Whether a tree of the part would take more memory than a form is worth. */
  static boolean isTooLarge(byte[] xml) {
    int tags = 0;
    for (byte b : xml) {
      tags += b == '<' ? 1 : 0;
    }
    return tags > MOST_TAGS;
  }
}
