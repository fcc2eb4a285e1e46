package org.jihe.domain;

import java.util.List;

/**
 * The words that measuring leans on; kept by officers in the rulebook (用语).
 *
 * @param fillers words that say nothing about a text's subject (开展, 工作, 进一步), left out when texts
 *     are compared by their words
 */
public record Lexicon(List<String> fillers) {
  public Lexicon {
    fillers = List.copyOf(fillers);
  }
}
