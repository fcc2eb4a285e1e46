package org.jihe.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** XML of Office packages, read without entities and only so deep, and written. */
final class Xml {
  private static final int DEEPEST = 300;

  private Xml() {}

  static Document parse(byte[] xml) throws IOException {
    if (XmlDepth.exceeds(xml, DEEPEST)) {
      throw new IOException("nested deeper than " + DEEPEST);
    }
    try {
      return XMLHelper.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (SAXException e) {
      throw new IOException("no XML that can be read", e);
    }
  }

  static byte[] bytes(Document document) throws IOException {
    try {
      document.setXmlStandalone(true);
      Transformer transformer = XMLHelper.getTransformerFactory().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IOException("XML cannot be written", e);
    }
  }

  /** A document with nothing but a root, whose namespace has this prefix. */
  static Document empty(String namespace, String prefix, String name) {
    Document document = XMLHelper.newDocumentBuilder().newDocument();
    String qualified = prefix.isEmpty() ? name : prefix + ":" + name;
    Element root = document.createElementNS(namespace, qualified);
    String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, declaration, namespace);
    document.appendChild(root);
    return document;
  }
}
