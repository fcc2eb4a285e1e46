package org.jihe.office;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jihe.domain.Source;

/**
 * What an Office package is, by its content types.
 *
 * @param kind Word or Excel
 * @param main name of its main part: the document, or the workbook; the package holds it
 */
public record OfficePackage(Source.Kind kind, String main) {
  private static final Pattern OVERRIDE = Pattern.compile("<(?:\\w+:)?Override\\b([^>]*)>");
  private static final Pattern NAME = Pattern.compile("PartName\\s*=\\s*[\"']/?([^\"']*)[\"']");
  private static final Pattern TYPE = Pattern.compile("ContentType\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final Pattern WORD =
      Pattern.compile(
          "application/vnd\\.(?:openxml.*wordprocessingml\\.(?:document|template)|ms-word\\..*)\\.main\\+xml");
  private static final Pattern EXCEL =
      Pattern.compile(
          "application/vnd\\.(?:openxml.*spreadsheetml\\.(?:sheet|template)|ms-excel\\.(?:sheet|template)\\.macroEnabled)\\.main\\+xml");

  public static OfficePackage of(ZipParts parts) throws ZipParts.Refused {
    byte[] types = parts.part("[Content_Types].xml").orElse(new byte[0]);
    Matcher override = OVERRIDE.matcher(new String(types, StandardCharsets.UTF_8));
    while (override.find()) {
      String type = attribute(TYPE, override.group(1));
      String part = attribute(NAME, override.group(1));
      if (WORD.matcher(type).matches()) {
        return new OfficePackage(Source.Kind.DOCX, main(parts, part));
      } else if (EXCEL.matcher(type).matches()) {
        return new OfficePackage(Source.Kind.XLSX, main(parts, part));
      }
    }
    if (parts.part("mimetype").isPresent()) {
      throw new ZipParts.Refused("文件是 OpenDocument 格式，不能读取", "请另存为 .docx 或 .xlsx 后再交");
    }
    throw new ZipParts.Refused("文件是压缩包，但不是 Word 或 Excel 文件", "请解压后交其中的 .docx 或 .xlsx");
  }

  private static String attribute(Pattern pattern, String attributes) {
    Matcher matcher = pattern.matcher(attributes);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String main(ZipParts parts, String name) throws ZipParts.Refused {
    if (parts.part(name).isEmpty()) {
      throw new ZipParts.Refused("文件损坏：缺少正文", "请用 Word、Excel 或 WPS 打开后另存，再交一次");
    }
    return name;
  }
}
