package org.jihe.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * How deep XML is nested, told without building anything of it: walking what is too deep would
 * exhaust the stack.
 *
 * <p>Tags are counted byte by byte. In an encoding where a byte that looks like {@code <} need not
 * be one, a parser of events counts them.
 */
final class XmlDepth {
  private final byte[] xml;
  private final int deepest;
  private int at;
  private int depth;
  private int reached;

  private XmlDepth(byte[] xml, int deepest) {
    this.xml = xml;
    this.deepest = deepest;
  }

  /** Whether elements are nested deeper than that; XML that cannot be parsed is for others. */
  static boolean exceeds(byte[] xml, int deepest) {
    return countable(xml) ? new XmlDepth(xml, deepest).exceeds() : parsed(xml, deepest);
  }

  /** Whether the encoding keeps ASCII as it is: no UTF-16, no codes that shift, no own types. */
  private static boolean countable(byte[] xml) {
    if (xml.length < 4 || xml[0] == 0 || xml[1] == 0 || xml[0] == (byte) 0xFE) {
      return false;
    }
    for (byte b : xml) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        return false;
      }
    }
    return xml[0] != (byte) 0xFF && xml[0] != 0x4C;
  }

  private boolean exceeds() {
    while (at < xml.length) {
      if (xml[at++] == '<') {
        if (starts("!DOCTYPE")) {
          return parsed(xml, deepest);
        }
        readMarkup();
        if (reached > deepest) {
          return true;
        }
      }
    }
    return false;
  }

  private void readMarkup() {
    if (starts("!--")) {
      skipTo("-->");
    } else if (starts("![CDATA[")) {
      skipTo("]]>");
    } else if (starts("?")) {
      skipTo("?>");
    } else if (starts("/")) {
      depth--;
      skipTo(">");
    } else if (!starts("!")) {
      readTag();
    }
  }

  /** A tag may have the signs of markup in the values of its attributes. */
  private void readTag() {
    depth++;
    reached = Math.max(reached, depth);
    byte quote = 0;
    for (; at < xml.length; at++) {
      byte b = xml[at];
      if (quote != 0) {
        quote = b == quote ? 0 : quote;
      } else if (b == '"' || b == '\'') {
        quote = b;
      } else if (b == '>') {
        depth -= xml[at - 1] == '/' ? 1 : 0;
        at++;
        return;
      }
    }
  }

  private boolean starts(String with) {
    for (int i = 0; i < with.length(); i++) {
      if (at + i >= xml.length || xml[at + i] != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void skipTo(String end) {
    while (at < xml.length && !starts(end)) {
      at++;
    }
    at += end.length();
  }

  private static boolean parsed(byte[] xml, int deepest) {
    Counting counting = new Counting(deepest);
    try {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(counting);
      reader.setErrorHandler(counting);
      reader.parse(new InputSource(new ByteArrayInputStream(xml)));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      return counting.depth > deepest;
    }
    return false;
  }

  /** Ends the reading where it is too deep. */
  private static final class Counting extends DefaultHandler {
    private final int deepest;
    private int depth;

    Counting(int deepest) {
      this.deepest = deepest;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
        throws SAXException {
      if (++depth > deepest) {
        throw new SAXException("nested deeper than " + deepest);
      }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
      depth--;
    }
  }
}
