package org.jihe.office;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;

/** The names of parts in an Office package. */
final class PartNames {
  /** Folders, by what stands in the name, of parts that nobody reads. */
  private static final List<String> UNREAD =
      List.of(
          "/docprops/",
          "/media/",
          "/fonts/",
          "/printersettings/",
          "/customxml/",
          "/docmetadata/",
          "/[trash]/",
          "/_xmlsignatures/",
          "/thumbnail");

  private PartNames() {}

  /** The name with slashes one way round, and none before it. */
  static String plain(String name) {
    String plain = name.replace('\\', '/');
    while (plain.startsWith("/") || plain.startsWith("./")) {
      plain = plain.substring(plain.indexOf('/') + 1);
    }
    return plain;
  }

  /** Whether it names a part, rather than a folder. */
  static boolean isPart(String name) {
    return !name.isEmpty() && !name.endsWith("/");
  }

  /**
   * Whether anything reads such a part. Relations to parts that nobody reads are not read either.
   */
  static boolean isRead(String name) {
    String small = "/" + name.toLowerCase(Locale.ROOT);
    return UNREAD.stream().noneMatch(small::contains);
  }

  /** Whether it holds properties of the document, such as its title. */
  static boolean isProperties(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("docprops/");
  }

  /** Whether it holds XML. */
  static boolean isXml(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".xml") || small.endsWith(".rels") || small.endsWith(".vml");
  }

  /** The part that holds the relations of another; of the package itself for an empty name. */
  static String relationsOf(String part) {
    String folder = folder(part);
    return folder + "_rels/" + part.substring(folder.length()) + ".rels";
  }

  /** The folder of a part, with a slash behind it; empty at the top. */
  static String folder(String part) {
    return part.substring(0, part.lastIndexOf('/') + 1);
  }

  /** The part that a target means, as it is written in the relations of the part {@code source}. */
  static String resolved(String source, String target) {
    String path = target.replace('\\', '/');
    int fragment = path.indexOf('#');
    path = fragment < 0 ? path : path.substring(0, fragment);
    String whole = path.startsWith("/") ? path.substring(1) : folder(source) + path;
    ArrayDeque<String> steps = new ArrayDeque<>();
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
