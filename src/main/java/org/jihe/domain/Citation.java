package org.jihe.domain;

import java.util.List;

/**
 * A document that the declarant cites, taken apart.
 *
 * @param field where it is cited: 立项依据 mostly
 * @param place the citation's words as written, from title to number to articles
 * @param title without its outer title marks, inner marks normalised to 〈〉, blanks removed; empty
 *     when only a number is cited
 * @param subject the document the citation is about: the one that a notice of 印发-type attaches,
 *     else the title itself; empty when there is no title
 * @param titleForm how the title is written
 * @param number normalised, such as {@code 渝委发〔2021〕17号} or {@code 重庆市人民政府令第337号}: 〔〕, no blanks,
 *     no 第, no padding zero, parentheses of the organ's code full-width; empty when none is cited,
 *     its sequence is blank or it cannot be read
 * @param numberRaw exactly as written; empty when none is cited
 * @param numberForm how the number is written
 * @param organ the issuing organ's code (发文机关代字) or, in an order, its name; may be empty
 * @param year the number's year; 0 when it has none
 * @param brackets the two brackets around the year as written, such as {@code 【】}; empty when none
 * @param spaced whether there are blanks inside the number as written; those that stand for a
 *     sequence left blank do not count
 * @param enclosure the two parentheses around the number as written, {@code （）} or {@code ()}; one
 *     alone when the other is missing; empty when none
 * @param titleYear the single year that the title names, as annual documents do; 0 when none
 * @param periodFrom first year of the period that the title names; 0 when none
 * @param periodTo last year of that period; 0 when none
 * @param articles the articles cited, normalised: {@code 第三十九条}, {@code 第四条第一项}
 * @param looseUnits parts cited by a unit that is none of 编章节部分条款项目, such as {@code 第六点}
 * @param organsRunTogether whether the title begins with two issuing organs without a blank or mark
 *     between them
 */
public record Citation(
    Field field,
    Place place,
    String title,
    String subject,
    TitleForm titleForm,
    String number,
    String numberRaw,
    NumberForm numberForm,
    String organ,
    int year,
    String brackets,
    boolean spaced,
    String enclosure,
    int titleYear,
    int periodFrom,
    int periodTo,
    List<String> articles,
    List<String> looseUnits,
    boolean organsRunTogether)
    implements Observation {

  public Citation {
    articles = List.copyOf(articles);
    looseUnits = List.copyOf(looseUnits);
  }

  /** How a title is written. */
  public enum TitleForm {
    /** There is none. */
    NONE,
    /** Within 《》, inner titles within 〈〉. */
    MARKED,
    /** Text such as 关于印发《…》的通知: only the attached document is within 《》, the rest complete. */
    ATTACHED,
    /** As {@link #ATTACHED}, but without its closing 的通知. */
    CUT_SHORT,
    /** A title without any 《》. */
    BARE,
    /** Within 《》, but with 《》 again inside, or with marks that do not close. */
    BADLY_NESTED
  }

  /** How a number is written. */
  public enum NumberForm {
    /** There is none. */
    NONE,
    /** 代字〔年〕序号. */
    DOCUMENT,
    /** As {@link #DOCUMENT}, with the sequence left blank. */
    SEQUENCE_BLANK,
    /** 某某令第N号, without a year. */
    ORDER,
    /** An order written like a document: 渝府令〔2020〕337号. */
    ORDER_AS_DOCUMENT,
    /** Year and sequence cannot be told apart, as in 〔202514号. */
    UNREADABLE
  }

  /** Title and number as one quotes them. */
  public String name() {
    String marked = title.isEmpty() ? "" : "《" + title + "》";
    String shown = number.isEmpty() ? numberRaw : number;
    return marked.isEmpty() || shown.isEmpty() ? marked + shown : marked + "（" + shown + "）";
  }

  /** The sequence in a document's number, such as 17 in 〔2021〕17号; empty when it has none. */
  public String sequence() {
    int year = number.indexOf('〕');
    return year < 0 ? "" : number.substring(year + 1).replace("号", "");
  }

  /** Whether words that stand at {@code place} begin within the number. */
  public boolean holds(Place words) {
    if (!place.field().equals(words.field()) || words.quote().isEmpty()) {
      return false;
    }
    int from = numberRaw.indexOf(words.quote().charAt(0));
    String rest = from < 0 ? "" : numberRaw.substring(from);
    return !rest.isEmpty() && (words.quote().startsWith(rest) || rest.startsWith(words.quote()));
  }

  /** Where the number stands. */
  public Place numberPlace() {
    return place.quoting(numberRaw);
  }

  /** Whether a word is among the citation's words. */
  public boolean about(String word) {
    return place.quote().contains(word);
  }
}
