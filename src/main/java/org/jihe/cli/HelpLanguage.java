package org.jihe.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The language of help texts. */
enum HelpLanguage {
  EN(Locale.ROOT),
  ZH(Locale.CHINESE);

  private static final String OPTION = "--lang";

  private final Locale locale;

  HelpLanguage(Locale locale) {
    this.locale = locale;
  }

  /** The language that a call asks for, found before the call is parsed; English if none. */
  static HelpLanguage in(String... args) {
    List<String> words = List.of(args);
    int at = words.indexOf(OPTION);
    boolean apart = at >= 0 && at + 1 < args.length && isChinese(args[at + 1]);
    boolean joined =
        words.stream()
            .filter(word -> word.startsWith(OPTION + "="))
            .anyMatch(word -> isChinese(word.substring(OPTION.length() + 1)));
    return apart || joined ? ZH : EN;
  }

  private static boolean isChinese(String value) {
    return value.equalsIgnoreCase(ZH.name());
  }

  ResourceBundle texts() {
    return ResourceBundle.getBundle(
        "org.jihe.cli.help",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
