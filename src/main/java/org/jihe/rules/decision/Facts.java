package org.jihe.rules.decision;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jihe.domain.Declaration;
import org.jihe.domain.Indicator;

/**
 * What a declaration, or one of its indicators, says about the words of the vocabulary: each is
 * read when it is first asked for, as most tables ask for few. For one thread.
 */
final class Facts {
  private final Vocabulary vocabulary;
  private final Declaration declaration;
  private final Optional<Indicator> indicator;
  private final Function<String, Fact> reader;
  private final Map<String, Fact> read = new HashMap<>();

  /** The facts of the declaration itself. */
  Facts(Vocabulary vocabulary, Declaration declaration) {
    this.vocabulary = vocabulary;
    this.declaration = declaration;
    this.indicator = Optional.empty();
    this.reader = header -> vocabulary.fact(header, declaration);
  }

  private Facts(Facts whole, Indicator indicator) {
    this.vocabulary = whole.vocabulary;
    this.declaration = whole.declaration;
    this.indicator = Optional.of(indicator);
    this.reader =
        header ->
            vocabulary.isOfIndicator(header)
                ? vocabulary.fact(header, declaration, indicator)
                : whole.get(header);
  }

  /** The facts of an indicator, with those of its declaration. */
  Facts with(Indicator one) {
    return new Facts(this, one);
  }

  /** The indicator's number, from 1; 0 for the declaration itself. */
  int number() {
    return indicator.map(Indicator::number).orElse(0);
  }

  /**
   * The fact of that header.
   *
   * @throws IllegalArgumentException when the vocabulary has no such word, or only for indicators
   */
  Fact get(String header) {
    Fact known = read.get(header);
    if (known == null) {
      known = reader.apply(header);
      read.put(header, known);
    }
    return known;
  }

  /** The whole vocabulary as messages quote it, by header: a view that reads the form again. */
  Map<String, String> shown() {
    return new Shown(vocabulary, declaration, indicator);
  }

  /** Made for every row that holds, and looked into for few: so nothing is read before. */
  static final class Shown extends AbstractMap<String, String> {
    private final Vocabulary vocabulary;
    private final Declaration declaration;
    private final Optional<Indicator> indicator;

    private Shown(Vocabulary vocabulary, Declaration declaration, Optional<Indicator> indicator) {
      this.vocabulary = vocabulary;
      this.declaration = declaration;
      this.indicator = indicator;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
      Facts whole = new Facts(vocabulary, declaration);
      Facts facts = indicator.map(whole::with).orElse(whole);
      Map<String, String> shown = new LinkedHashMap<>();
      for (String header : vocabulary.headers(indicator.isPresent())) {
        shown.put(header, facts.get(header).shown());
      }
      return Collections.unmodifiableMap(shown).entrySet();
    }
  }
}
