package org.jihe.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a caller accepts (RFC 9110, 12.5.1), to choose from what is offered. */
final class Accept {
  private final List<Range> ranges;

  private record Range(String type, double quality) {

    boolean matches(String offered) {
      return type.equals("*/*")
          || type.equals(offered)
          || (type.endsWith("/*") && offered.startsWith(type.substring(0, type.length() - 1)));
    }

    /** A type counts more than a group of types, and that more than all of them. */
    int closeness() {
      return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
    }
  }

  /**
   * @param header Accept; empty when there is none, which accepts everything
   */
  Accept(String header) {
    this.ranges = new ArrayList<>();
    for (String part : header.split(",", -1)) {
      String[] pieces = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*", -1);
      if (!pieces[0].isEmpty()) {
        ranges.add(new Range(pieces[0], quality(pieces)));
      }
    }
    if (ranges.isEmpty()) {
      ranges.add(new Range("*/*", 1));
    }
  }

  private static double quality(String[] pieces) {
    for (String piece : pieces) {
      if (piece.matches("q=[01](\\.[0-9]{0,3})?")) {
        return Double.parseDouble(piece.substring(2));
      }
    }
    return 1;
  }

  /** The best of these, of equals the first; empty when none is accepted. */
  Optional<String> choose(List<String> offered) {
    Optional<String> best = Optional.empty();
    double highest = 0;
    for (String type : offered) {
      double quality = qualityOf(type);
      if (quality > highest) {
        highest = quality;
        best = Optional.of(type);
      }
    }
    return best;
  }

  private double qualityOf(String type) {
    return ranges.stream()
        .filter(range -> range.matches(type))
        .max(Comparator.comparingInt(Range::closeness))
        .map(Range::quality)
        .orElse(0.0);
  }
}
