package org.jihe.office;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The prompt that a content control shows as long as nothing is filled in. */
final class WordPrompt {
  private static final Pattern WORDS =
      Pattern.compile("单击|点击|输入|填写|请|选择|此处|日期|[Cc]lick|[Tt]ap |[Ee]nter|[Cc]hoose|[Ss]elect|text");

  private WordPrompt() {}

  /** Whether what the control holds is its prompt. */
  static boolean isShownBy(Element control) {
    return WordXml.child(control, "sdtPr")
        .flatMap(properties -> WordXml.child(properties, "showingPlcHdr"))
        .filter(WordXml::on)
        .isPresent();
  }

  /** Whether a control around the paragraph, within its row, shows its prompt. */
  static boolean isAround(Element paragraph) {
    for (Node at = paragraph.getParentNode();
        at instanceof Element element;
        at = at.getParentNode()) {
      String name = String.valueOf(element.getLocalName());
      if (name.equals("sdt") && isShownBy(element)) {
        return true;
      } else if (name.equals("tbl") || name.equals("body") || name.equals("txbxContent")) {
        return false;
      }
    }
    return false;
  }

  /** What stands there, when it does not sound like a prompt: a person may have filled it in. */
  static Optional<String> doubtful(Element of) {
    StringBuilder text = new StringBuilder();
    boolean styled = addText(of, text);
    boolean prompt = styled || WORDS.matcher(text).find() || Blanks.isBlank(text.toString());
    return prompt ? Optional.empty() : Optional.of(text.toString());
  }

  /** Whether any of the text has the style that Word gives to prompts. */
  private static boolean addText(Element parent, StringBuilder text) {
    boolean styled = false;
    for (Element child : WordXml.children(parent)) {
      if (WordXml.is(child, "t")) {
        text.append(child.getTextContent());
      } else if (WordXml.is(child, "r")) {
        styled |=
            RunProperties.of(child)
                .style()
                .toLowerCase(java.util.Locale.ROOT)
                .contains("placeholder");
        styled |= addText(child, text);
      } else if (!WordXml.is(child, "sdtPr")) {
        styled |= addText(child, text);
      }
    }
    return styled;
  }
}
