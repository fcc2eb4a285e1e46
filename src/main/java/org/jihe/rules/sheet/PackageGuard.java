package org.jihe.rules.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jihe.office.Limits;
import org.jihe.office.OfficePackage;
import org.jihe.office.PackageRefused;
import org.jihe.office.PackageRefused.Reason;
import org.jihe.office.ZipParts;

/**
 * What rule workbooks may not have, beyond what the gate refuses of any package: nothing in them
 * may run, reach out or swell.
 */
final class PackageGuard {
  static final String DAMAGED = "文件已损坏，打不开";
  static final String SAVE_AGAIN = "用 Excel 或 WPS 打开后另存一份再试";

  private static final int LARGEST_FILE = 32 << 20;
  private static final int LARGEST_CONTENT = 128 << 20;
  private static final Limits LIMITS =
      new Limits(LARGEST_CONTENT, LARGEST_CONTENT, Limits.STANDARD.cells(), 1);
  private static final byte[] NOTHING = new byte[0];

  /** Parts that are refused, by what stands in their names. */
  private static final Map<String, String> REFUSED = refused();

  private PackageGuard() {}

  private static Map<String, String> refused() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("vbaproject", "宏");
    parts.put("/macrosheets/", "宏表");
    parts.put("/activex/", "控件");
    parts.put("/ctrlprops/", "控件");
    parts.put("/externallinks/", "外部链接");
    parts.put("/embeddings/", "嵌入对象");
    parts.put("oleobject", "嵌入对象");
    parts.put("/connections.xml", "外部数据连接");
    parts.put("/querytables/", "外部数据连接");
    return parts;
  }

  /**
   * The parts of a workbook.
   *
   * @throws PackageRefused when it must not be opened
   */
  static ZipParts parts(byte[] bytes) throws PackageRefused {
    if (bytes.length > LARGEST_FILE) {
      throw refused(Reason.TOO_LARGE, "文件超过32MB", "规则表只放规则，请把其他内容移走");
    } else if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw refused(Reason.NOT_READ, "是旧版 Excel（.xls）或加了密码的文件", "去掉密码，另存为 .xlsx 再试");
    } else if (!startsWith(bytes, 'P', 'K')) {
      throw refused(Reason.NOT_READ, "不是 Excel 工作簿", "请用 .xlsx 文件");
    }
    ZipParts parts = unpacked(bytes);
    MarkupCount markup = new MarkupCount();
    for (String name : parts.names()) {
      checkName(name);
      checkContent(parts.part(name).orElse(NOTHING), markup);
    }
    byte[] types = parts.part("[Content_Types].xml").orElse(NOTHING);
    if (new String(types, StandardCharsets.UTF_8)
        .toLowerCase(Locale.ROOT)
        .contains("macroenabled")) {
      throw refused(Reason.NOT_READ, "含有宏", "另存为不含宏的 .xlsx 再试");
    }
    return parts;
  }

  private static ZipParts unpacked(byte[] bytes) throws PackageRefused {
    try {
      return ZipParts.of(bytes, LIMITS);
    } catch (PackageRefused e) {
      throw switch (e.reason()) {
        case DAMAGED, NOT_READ -> refused(e.reason(), DAMAGED, SAVE_AGAIN);
        case TOO_LARGE -> refused(e.reason(), "文件展开后过大", "规则表只放规则，请把其他内容移走");
        case TOO_MANY_PARTS -> refused(e.reason(), "文件里的部件过多", SAVE_AGAIN);
        case TOO_DEEP, ENCRYPTED, DOUBLED -> e;
      };
    }
  }

  /** What the package is, if its parts say it. */
  static OfficePackage kind(ZipParts parts) throws PackageRefused {
    try {
      return OfficePackage.of(parts);
    } catch (PackageRefused e) {
      throw refused(e.reason(), DAMAGED, SAVE_AGAIN);
    }
  }

  private static void checkContent(byte[] part, MarkupCount markup) throws PackageRefused {
    markup.read(part, part.length);
    if (markup.isTooMuch()) {
      throw refused(Reason.TOO_LARGE, "工作表的行或单元格过多", "规则表不超过十万行；删去多余的行，包括设了格式的空行");
    }
  }

  private static void checkName(String name) throws PackageRefused {
    String plain = "/" + name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> part : REFUSED.entrySet()) {
      if (plain.contains(part.getKey())) {
        throw refused(
            Reason.NOT_READ, "含有" + part.getValue(), "规则表里不能有" + part.getValue() + "，删去后另存为 .xlsx");
      }
    }
  }

  private static PackageRefused refused(Reason reason, String message, String hint) {
    return new PackageRefused(reason, message, hint);
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /** The workbook as a tree, to be changed. */
  static XSSFWorkbook tree(ZipParts parts) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(parts.forPoi()));
  }
}
