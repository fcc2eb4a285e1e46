package org.jihe.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a part of a package, or the package itself, says it is related to.
 *
 * @param list in the order in which it is written
 */
record PackageRelations(List<Relation> list) {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /**
   * A relation.
   *
   * @param type a name by which standards and programs know it
   * @param target the name of a part, or an address where it is external
   */
  record Relation(String id, String type, String target, boolean external) {
    /** Whether the standard knows it by this name. */
    boolean is(String kind) {
      return type.equals(OFFICE + kind);
    }
  }

  PackageRelations {
    list = List.copyOf(list);
  }

  /**
   * The relations of a part; none when it has none.
   *
   * @param part its name; empty for the package itself
   */
  static PackageRelations of(ZipParts parts, String part) throws IOException {
    Optional<byte[]> written = parts.part(PartNames.relationsOf(part));
    return written.isEmpty() ? new PackageRelations(List.of()) : read(part, written.get());
  }

  private static PackageRelations read(String part, byte[] written) throws IOException {
    List<Relation> list = new ArrayList<>();
    Markup markup = new Markup(Markup.factory(), new ByteArrayInputStream(written), NAMESPACE);
    markup.root(Set.of("Relationships"));
    while (markup.within()) {
      if (markup.is("Relationship")) {
        list.add(relation(part, markup));
      }
      markup.skip();
    }
    markup.within();
    return new PackageRelations(list);
  }

  private static Relation relation(String part, Markup markup) {
    boolean external = markup.attribute("TargetMode", "Internal").strip().equals("External");
    String target = markup.attribute("Target", "");
    return new Relation(
        markup.attribute("Id", ""),
        markup.attribute("Type", "").strip(),
        external ? target : PartNames.resolved(part, target),
        external);
  }

  /** The parts that the standard knows by this name of a relation. */
  List<String> targets(String kind) {
    return list.stream()
        .filter(relation -> relation.is(kind) && !relation.external())
        .map(Relation::target)
        .toList();
  }

  /** The part that an identifier means. */
  Optional<String> target(String id) {
    return list.stream()
        .filter(relation -> relation.id().equals(id) && !relation.external())
        .map(Relation::target)
        .findFirst();
  }
}
