package org.jihe.http;

import java.util.List;
import java.util.Locale;

/** The languages in which problems are told. */
enum Language {
  CHINESE(Locale.CHINESE),
  ENGLISH(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /**
   * The language that a caller prefers; Chinese, that of the forms, if none is asked for.
   *
   * @param header Accept-Language; empty when there is none
   */
  static Language preferred(String header) {
    try {
      List<Locale> offered = List.of(CHINESE.locale, ENGLISH.locale);
      Locale found = Locale.lookup(Locale.LanguageRange.parse(header), offered);
      return ENGLISH.locale.equals(found) ? ENGLISH : CHINESE;
    } catch (IllegalArgumentException e) {
      return CHINESE;
    }
  }

  String of(String chinese, String english) {
    return this == CHINESE ? chinese : english;
  }

  String tag() {
    return locale.toLanguageTag();
  }
}
