package org.jihe.rules.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks at a workbook's package before it is opened: nothing in it may run, reach out or swell. */
final class PackageGuard {
  private static final int LARGEST_FILE = 32 * 1024 * 1024;
  private static final long LARGEST_CONTENT = 128L * 1024 * 1024;
  private static final int MOST_PARTS = 10_000;

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

  /** Why the bytes must not be opened as a workbook, in Chinese; empty when they may. */
  static Optional<Refusal> inspect(byte[] bytes) {
    if (bytes.length > LARGEST_FILE) {
      return refuse("文件超过32MB", "规则表只放规则，请把其他内容移走");
    }
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return refuse("是旧版 Excel（.xls）或加了密码的文件", "去掉密码，另存为 .xlsx 再试");
    }
    if (!startsWith(bytes, 'P', 'K')) {
      return refuse("不是 Excel 工作簿", "请用 .xlsx 文件");
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      return inspect(zip);
    } catch (IOException | IllegalArgumentException e) {
      return refuse("文件已损坏，打不开", "用 Excel 或 WPS 打开后另存一份再试");
    }
  }

  /** Why a workbook is refused, and what to do about it. */
  record Refusal(String message, String hint) {}

  private static Optional<Refusal> inspect(ZipInputStream zip) throws IOException {
    long total = 0;
    int parts = 0;
    byte[] buffer = new byte[8192];
    MarkupCount markup = new MarkupCount();
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      Optional<Refusal> refusal = inspectName(entry.getName());
      if (refusal.isPresent()) {
        return refusal;
      }
      boolean types = entry.getName().equals("[Content_Types].xml");
      StringBuilder content = new StringBuilder();
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        total += read;
        markup.read(buffer, read);
        if (markup.isTooMuch()) {
          return refuse("工作表的行或单元格过多", "规则表不超过十万行；删去多余的行，包括设了格式的空行");
        }
        if (types) {
          content.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
        }
        if (total > LARGEST_CONTENT) {
          return refuse("文件展开后过大", "规则表只放规则，请把其他内容移走");
        }
      }
      if (content.toString().toLowerCase(Locale.ROOT).contains("macroenabled")) {
        return refuse("含有宏", "另存为不含宏的 .xlsx 再试");
      }
      if (++parts > MOST_PARTS) {
        return refuse("文件里的部件过多", "用 Excel 或 WPS 打开后另存一份再试");
      }
    }
    return Optional.empty();
  }

  private static Optional<Refusal> inspectName(String name) {
    String plain = "/" + name.toLowerCase(Locale.ROOT).replace('\\', '/');
    return REFUSED.entrySet().stream()
        .filter(part -> plain.contains(part.getKey()))
        .findFirst()
        .map(
            part ->
                new Refusal("含有" + part.getValue(), "规则表里不能有" + part.getValue() + "，删去后另存为 .xlsx"));
  }

  private static Optional<Refusal> refuse(String message, String hint) {
    return Optional.of(new Refusal(message, hint));
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
