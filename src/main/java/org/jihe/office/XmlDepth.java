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

/** Refuses XML nested so deeply that walking it would exhaust the stack. */
final class XmlDepth extends DefaultHandler {
  private final int deepest;
  private int depth;

  private XmlDepth(int deepest) {
    this.deepest = deepest;
  }

  static void check(byte[] xml, int deepest)
      throws SAXException, IOException, ParserConfigurationException {
    XMLReader reader = XMLHelper.newXMLReader();
    XmlDepth handler = new XmlDepth(deepest);
    reader.setContentHandler(handler);
    reader.setErrorHandler(handler);
    reader.parse(new InputSource(new ByteArrayInputStream(xml)));
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
