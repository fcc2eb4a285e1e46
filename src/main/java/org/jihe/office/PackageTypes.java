package org.jihe.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What kind of content the parts of a package are said to have. */
final class PackageTypes {
  static final String PART = "[Content_Types].xml";
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";

  private final Map<String, String> ofParts = new LinkedHashMap<>();
  private final Map<String, String> ofEndings = new HashMap<>();

  private PackageTypes() {}

  /**
   * The types that a package lists; none when it lists none.
   *
   * @param written the part that lists them; empty when there is none
   */
  static PackageTypes of(byte[] written) throws IOException {
    PackageTypes types = new PackageTypes();
    if (written.length > 0) {
      types.read(new Markup(Markup.factory(), new ByteArrayInputStream(written), NAMESPACE));
    }
    return types;
  }

  private void read(Markup markup) throws IOException {
    markup.root(Set.of("Types"));
    while (markup.within()) {
      String type = markup.attribute("ContentType", "").strip();
      if (markup.is("Override")) {
        String part = PartNames.plain(markup.attribute("PartName", ""));
        ofParts.put(part.toLowerCase(Locale.ROOT), type);
      } else if (markup.is("Default")) {
        ofEndings.put(markup.attribute("Extension", "").toLowerCase(Locale.ROOT), type);
      }
      markup.skip();
    }
    markup.within();
  }

  /** The type of a part; empty when none is said. */
  String of(String part) {
    String small = part.toLowerCase(Locale.ROOT);
    String ending = small.substring(small.lastIndexOf('.') + 1);
    return ofParts.getOrDefault(small, ofEndings.getOrDefault(ending, ""));
  }

  /** The parts, in small letters, that are said to be of one of these types. */
  List<String> partsThat(Predicate<String> type) {
    return ofParts.entrySet().stream()
        .filter(part -> type.test(part.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
