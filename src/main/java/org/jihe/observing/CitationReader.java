package org.jihe.observing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jihe.domain.Citation;
import org.jihe.domain.Field;

/** Turns one text into the citations in it: joins drafts of the same document, adds articles. */
final class CitationReader {
  private final Field field;
  private final Passage passage;
  private final String text;

  CitationReader(Field field, Passage passage) {
    this.field = field;
    this.passage = passage;
    this.text = passage.raw();
  }

  List<Citation> read() {
    boolean basis = field == Field.LEGAL_BASIS;
    List<Draft> drafts = new ArrayList<>(new CitationPairing(text, basis).drafts());
    if (basis) {
      drafts.addAll(UnmarkedCitations.in(text, drafts));
    }
    drafts.sort(Comparator.comparingInt(Draft::start));
    List<Citation> citations = new ArrayList<>();
    Map<String, Integer> known = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      int next = i + 1 < drafts.size() ? drafts.get(i + 1).start() : text.length();
      Citation citation = complete(drafts.get(i), next);
      Integer earlier = known.get(repeated(citation));
      if (earlier != null) {
        citations.set(earlier, joined(citations.get(earlier), citation));
        continue;
      }
      known.putIfAbsent(citation.title(), citations.size());
      known.putIfAbsent(citation.number(), citations.size());
      known.remove("");
      citations.add(citation);
    }
    return citations;
  }

  /** What a citation that may only name an earlier one again names; empty when it is complete. */
  private static String repeated(Citation citation) {
    if (citation.numberRaw().isEmpty()) {
      return citation.title();
    }
    return citation.title().isEmpty() ? citation.number() : "";
  }

  private Citation complete(Draft draft, int next) {
    Articles articles = Articles.between(text, draft.end(), sentenceEnd(draft.end(), next));
    NumberSpan number = draft.number();
    String title = TitleText.normalise(draft.title());
    TitleText read = new TitleText(title);
    return new Citation(
        field,
        passage.quote(draft.start(), articles.adjacentEnd()),
        title,
        read.subject(),
        draft.form(),
        number.number(),
        number.raw(),
        number.form(),
        number.organ(),
        number.year(),
        number.brackets(),
        number.spaced(),
        draft.enclosure(),
        read.year(),
        read.periodFrom(),
        read.periodTo(),
        articles.cited(),
        articles.loose(),
        TitleText.runsOrgansTogether(draft.title()));
  }

  /** Articles named later in the sentence (本规则第四条) still belong to the document cited last. */
  private int sentenceEnd(int from, int next) {
    int end = from;
    while (end < next && text.charAt(end) != '。' && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /** A document named again adds its articles to the first citation. */
  private static Citation joined(Citation first, Citation again) {
    return new Citation(
        first.field(),
        first.place(),
        first.title(),
        first.subject(),
        first.titleForm(),
        first.number(),
        first.numberRaw(),
        first.numberForm(),
        first.organ(),
        first.year(),
        first.brackets(),
        first.spaced(),
        first.enclosure(),
        first.titleYear(),
        first.periodFrom(),
        first.periodTo(),
        union(first.articles(), again.articles()),
        union(first.looseUnits(), again.looseUnits()),
        first.organsRunTogether());
  }

  private static List<String> union(List<String> first, List<String> second) {
    Set<String> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
