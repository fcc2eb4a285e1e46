package org.jihe.rules;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jihe.domain.Declaration;

/** The parts that forms must have (必填项), as they hold for each layout. */
final class RequiredParts {
  private final List<RequiredPart> all;
  private final Map<String, List<RequiredPart>> byLayout = new HashMap<>();
  private final List<RequiredPart> ofOtherLayouts;

  RequiredParts(List<RequiredPart> all) {
    this.all = List.copyOf(all);
    this.ofOtherLayouts = RequiredPart.of("", all);
    byLayout.put("", RequiredPart.ofUnknownLayout(all));
    for (RequiredPart part : all) {
      byLayout.computeIfAbsent(part.layout(), layout -> RequiredPart.of(layout, all));
    }
  }

  /** Those that forms of a layout must have filled; for a form of no known layout under "". */
  private List<RequiredPart> of(String layout) {
    return byLayout.getOrDefault(layout, ofOtherLayouts);
  }

  List<RequiredPart> missing(Declaration form) {
    return of(form.layout()).stream().filter(part -> part.missing(form)).toList();
  }

  List<RequiredPart> unread(Declaration form) {
    return of(form.layout()).stream().filter(part -> part.unread(form)).toList();
  }

  boolean optional(String label, String layout) {
    return of(layout).stream().anyMatch(part -> part.ifCarried() && part.label().equals(label));
  }

  Set<String> dispensedWith(Declaration form) {
    return of(form.layout()).stream()
        .filter(part -> part.dispensedWith(form))
        .map(RequiredPart::label)
        .collect(Collectors.toUnmodifiableSet());
  }

  String perhapsCarriedText(List<Declaration> forms) {
    return all.stream()
        .filter(part -> forms.stream().allMatch(form -> part.notCarried(form) || part.unread(form)))
        .filter(part -> forms.stream().anyMatch(part::unread))
        .map(RequiredPart::label)
        .distinct()
        .collect(Collectors.joining("、"));
  }

  String notCarriedText(List<Declaration> forms) {
    Stream<String> dispensed =
        forms.stream()
            .map(this::dispensedWith)
            .reduce((left, right) -> left.stream().filter(right::contains).collect(toSet()))
            .orElse(Set.of())
            .stream()
            .sorted(Comparator.comparingInt(RequiredPart.labels()::indexOf));
    Stream<String> wanted =
        all.stream()
            .filter(part -> !part.filled())
            .filter(part -> forms.stream().allMatch(part::notCarried))
            .map(RequiredPart::label);
    return Stream.concat(dispensed, wanted).distinct().collect(Collectors.joining("、"));
  }
}
