package org.jihe.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFObjectData;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFShape;
import org.apache.poi.hssf.usermodel.HSSFShapeGroup;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSimpleShape;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.jihe.domain.Blanks;
import org.jihe.office.WorksheetSurroundings.Box;

/** What a sheet of Excel 97–2003 shows beside its cells. */
final class XlsSurroundings {
  private final List<Box> boxes = new ArrayList<>();
  private boolean objects;

  private XlsSurroundings() {}

  static WorksheetSurroundings of(HSSFSheet sheet) {
    XlsSurroundings around = new XlsSurroundings();
    HSSFPatriarch patriarch = sheet.getDrawingPatriarch();
    if (patriarch != null) {
      patriarch.forEach(shape -> around.read(shape, 0, 0));
    }
    return new WorksheetSurroundings(
        texts(sheet.getHeader()),
        texts(sheet.getFooter()),
        around.boxes,
        !sheet.isDisplayZeros(),
        around.objects);
  }

  private static List<String> texts(HeaderFooter of) {
    return Stream.of(of.getLeft(), of.getCenter(), of.getRight())
        .flatMap(text -> PageHeader.sections(text).stream())
        .toList();
  }

  private void read(HSSFShape shape, int row, int column) {
    boolean anchored = shape.getAnchor() instanceof HSSFClientAnchor;
    int atRow = shape.getAnchor() instanceof HSSFClientAnchor at ? at.getRow1() : row;
    int atColumn = anchored ? ((HSSFClientAnchor) shape.getAnchor()).getCol1() : column;
    if (shape instanceof HSSFShapeGroup group) {
      group.forEach(inner -> read(inner, atRow, atColumn));
    } else if (shape instanceof HSSFObjectData) {
      objects = true;
    } else if (shape instanceof HSSFSimpleShape simple
        && !(shape instanceof org.apache.poi.hssf.usermodel.HSSFComment)
        && simple.getString() != null
        && !Blanks.isBlank(simple.getString().getString())) {
      boxes.add(new Box(atRow, atColumn, Blanks.strip(simple.getString().getString())));
    }
  }
}
