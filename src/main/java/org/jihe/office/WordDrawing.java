package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.office.WordText.Aside;
import org.jihe.office.WordText.Kind;
import org.w3c.dom.Element;

/** What a drawing, a picture or an object in a text holds that says something. */
final class WordDrawing {
  /** English Metric Units of a centimetre. */
  private static final double EMU = 360_000;

  /** Points of a centimetre. */
  private static final double POINTS = 28.35;

  /** A picture of this size may show a table: wider than a seal or a signature. */
  private static final double WIDE = 9;

  private static final double HIGH = 2.5;

  private static final Pattern LENGTH =
      Pattern.compile("(width|height)\\s*:\\s*(\\d{1,6}(?:\\.\\d{1,4})?)(pt|in|cm|mm|px)?");

  /** Programs that make pictures. */
  private static final Pattern PAINTED =
      Pattern.compile("(?i)(?:PBrush|Paint\\.|MSPhotoEd|StaticMetafile|StaticDib|Photoshop).*");

  private final List<Element> boxes;
  private final List<Aside> asides;
  private final List<String> art = new ArrayList<>();

  /**
   * @param boxes takes the text boxes
   * @param asides takes what is no text
   */
  WordDrawing(List<Element> boxes, List<Aside> asides) {
    this.boxes = boxes;
    this.asides = asides;
  }

  /** The words that are drawn rather than written. */
  List<String> read(Element drawing) {
    find(drawing);
    return art;
  }

  private void find(Element parent) {
    for (Element child : WordXml.content(parent)) {
      switch (String.valueOf(child.getLocalName())) {
        case "txbxContent" -> boxes.add(child);
        case "textpath" -> art.add(child.getAttribute("string"));
        case "OLEObject" -> object(child);
        case "control" -> asides.add(new Aside(Kind.OBJECT, "控件"));
        case "chart", "relIds" -> asides.add(new Aside(Kind.CHART, ""));
        case "inline", "anchor" -> drawn(child);
        case "shape", "rect", "group" -> shape(child);
        case "Fallback", "sdtPr" -> {
          // Shows in other programs only.
        }
        default -> find(child);
      }
    }
  }

  private void object(Element object) {
    String made = object.getAttribute("ProgID");
    if (!PAINTED.matcher(made).matches()) {
      asides.add(new Aside(Kind.OBJECT, made));
    }
  }

  private void drawn(Element drawing) {
    if (!WordXml.child(drawing, "docPr")
        .map(p -> p.getAttribute("hidden"))
        .orElse("")
        .equals("1")) {
      Optional<Element> extent = WordXml.child(drawing, "extent");
      boolean behind = drawing.getAttribute("behindDoc").equals("1");
      if (!behind && extent.isPresent() && WordXml.within(drawing, "blip").isPresent()) {
        picture(emu(extent.get(), "cx"), emu(extent.get(), "cy")).ifPresent(asides::add);
      }
      find(drawing);
    }
  }

  private static double emu(Element extent, String name) {
    String value = extent.getAttribute(name);
    return value.matches("\\d{1,12}") ? Long.parseLong(value) / EMU : 0;
  }

  private void shape(Element shape) {
    String style = shape.getAttribute("style");
    if (style.contains("visibility:hidden")) {
      return;
    }
    boolean object = WordXml.around(shape, "object").isPresent();
    boolean behind = style.contains("z-index:-");
    if (!object && !behind && WordXml.within(shape, "imagedata").isPresent()) {
      picture(length(style, "width"), length(style, "height")).ifPresent(asides::add);
    }
    find(shape);
  }

  private static double length(String style, String name) {
    Matcher lengths = LENGTH.matcher(style);
    while (lengths.find()) {
      if (lengths.group(1).equals(name)) {
        double value = Double.parseDouble(lengths.group(2));
        return switch (Optional.ofNullable(lengths.group(3)).orElse("px")) {
          case "cm" -> value;
          case "mm" -> value / 10;
          case "in" -> value * 2.54;
          case "pt" -> value / POINTS;
          default -> value * 0.75 / POINTS;
        };
      }
    }
    return 0;
  }

  /** A picture of this size, in centimetres, when it is large enough to hold a table. */
  static Optional<Aside> picture(double width, double height) {
    return width >= WIDE && height >= HIGH
        ? Optional.of(new Aside(Kind.PICTURE, Math.round(width) + "×" + Math.round(height) + "厘米"))
        : Optional.empty();
  }
}
