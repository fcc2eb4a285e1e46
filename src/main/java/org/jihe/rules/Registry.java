package org.jihe.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.Citation;

/** The documents registered (立项依据登记), found by what may be cited of them, however many. */
final class Registry {
  private final Map<String, List<RegisteredBasis>> byName = new HashMap<>();

  Registry(List<RegisteredBasis> documents) {
    for (RegisteredBasis document : documents) {
      add(document.number(), document);
      add(document.title(), document);
      document.aliases().forEach(alias -> add(alias, document));
    }
  }

  private void add(String name, RegisteredBasis document) {
    if (!name.isEmpty()) {
      byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(document);
    }
  }

  /** The documents that a citation is of. */
  List<RegisteredBasis> of(Citation citation) {
    Set<RegisteredBasis> named = new LinkedHashSet<>();
    named.addAll(byName.getOrDefault(citation.number(), List.of()));
    named.addAll(byName.getOrDefault(citation.title(), List.of()));
    named.addAll(byName.getOrDefault(citation.subject(), List.of()));
    return named.stream().filter(document -> document.isCited(citation)).toList();
  }
}
