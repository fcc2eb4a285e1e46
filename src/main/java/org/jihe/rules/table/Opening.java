package org.jihe.rules.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.util.PackageHelper;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens a workbook that the guard let through.
 *
 * <p>POI takes a part that shrinks to less than a hundredth for an attack. Workbooks that were
 * copied together over years hold thousands of like styles and shrink so; what the guard measured
 * is what counts.
 */
final class Opening {
  private static final int LARGEST = 16 * 1024 * 1024;

  private Opening() {}

  static OPCPackage open(byte[] bytes) throws IOException {
    try {
      return PackageHelper.open(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      return PackageHelper.open(new ByteArrayInputStream(loose(bytes)));
    }
  }

  /** The workbook as a tree, to be changed. */
  static XSSFWorkbook workbook(byte[] bytes) throws IOException {
    return new XSSFWorkbook(open(bytes));
  }

  /** The same package without compression. */
  private static byte[] loose(byte[] workbook) throws IOException {
    ByteArrayOutputStream loose = new ByteArrayOutputStream(workbook.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(loose)) {
      to.setLevel(Deflater.NO_COMPRESSION);
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(from.readNBytes(LARGEST));
        if (loose.size() > LARGEST) {
          throw new IOException("more than " + LARGEST + " bytes");
        }
      }
    }
    return loose.toByteArray();
  }
}
