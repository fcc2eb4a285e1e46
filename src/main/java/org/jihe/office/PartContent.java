package org.jihe.office;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Looks at a part's bytes before anything parses them, and makes the strict kind the usual one. */
final class PartContent {
  /** Far more than any program nests; a reader that walks a tree goes no deeper. */
  private static final int DEEPEST = 300;

  /** Titles of parts, the deepest of them, are five deep. */
  private static final int DEEPEST_PROPERTIES = 16;

  /** Namespaces stand at the root, so near the beginning; relations name them anywhere. */
  private static final int HEAD = 4096;

  private static final String STRICT = "http://purl.oclc.org/ooxml/";

  /** ISO/IEC 29500-1 and -4 name the same things by other namespaces. */
  private static final Pattern STRICT_NAME =
      Pattern.compile(
          "http://purl\\.oclc\\.org/ooxml/"
              + "(spreadsheetml|wordprocessingml|presentationml|drawingml|officeDocument"
              + "|schemaLibrary)/");

  private static final Pattern PROPERTIES =
      Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*docProps[/\\\\][^>]*?/?>");

  private PartContent() {}

  /**
   * The part, with usual namespaces.
   *
   * @throws PackageRefused when it is nested too deeply
   */
  static byte[] checked(String name, byte[] part) throws PackageRefused {
    if (!PartNames.isXml(name)) {
      return part;
    }
    checkDepth(name, part, DEEPEST);
    int head = name.endsWith(".rels") ? part.length : Math.min(part.length, HEAD);
    String start = new String(part, 0, head, StandardCharsets.ISO_8859_1);
    return start.contains(STRICT) ? usual(part) : part;
  }

  /**
   * Looks at properties of the document, which nothing reads, but other programs choke on.
   *
   * @throws PackageRefused when they are nested deeper than properties can be
   */
  static void checkProperties(String name, byte[] part) throws PackageRefused {
    if (PartNames.isXml(name)) {
      checkDepth(name, part, DEEPEST_PROPERTIES);
    }
  }

  private static void checkDepth(String name, byte[] part, int deepest) throws PackageRefused {
    if (XmlDepth.exceeds(part, deepest)) {
      throw new PackageRefused(
          PackageRefused.Reason.TOO_DEEP,
          "文件损坏或是恶意构造的：部件" + Defects.quote(name) + "嵌套超过" + deepest + "层，没有读取",
          "请确认文件来源，用 Word、Excel 或 WPS 新建后重新填写");
    }
  }

  /** Bytes beyond ASCII stay as they are, whatever they encode. */
  private static byte[] usual(byte[] strict) {
    String text = new String(strict, StandardCharsets.ISO_8859_1);
    return STRICT_NAME
        .matcher(text)
        .replaceAll("http://schemas.openxmlformats.org/$1/2006/")
        .replace(
            "/2006/relationships/extendedProperties", "/2006/relationships/extended-properties")
        .replace("/2006/relationships/customProperties", "/2006/relationships/custom-properties")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The relations of a package without those to its properties. */
  static byte[] withoutProperties(byte[] relations) {
    String text = new String(relations, StandardCharsets.ISO_8859_1);
    return PROPERTIES.matcher(text).replaceAll("").getBytes(StandardCharsets.ISO_8859_1);
  }
}
