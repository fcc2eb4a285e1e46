package org.jihe.office;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jihe.domain.Source;
import org.jihe.office.PackageRefused.Reason;

/**
 * What an Office package is: its own relation tells which part is the main one, and the type of
 * that part's content what it is.
 *
 * @param kind Word or Excel
 * @param main name of its main part: the document, or the workbook; the package holds it
 */
public record OfficePackage(Source.Kind kind, String main) {
  private static final Pattern WORD =
      Pattern.compile(
          "application/vnd\\.(?:openxml.*wordprocessingml\\.(?:document|template)|ms-word\\..*)\\.main\\+xml");
  private static final Pattern EXCEL =
      Pattern.compile(
          "application/vnd\\.(?:openxml.*spreadsheetml\\.(?:sheet|template)|ms-excel\\.(?:sheet|template)\\.macroEnabled)\\.main\\+xml");
  private static final Pattern BINARY = Pattern.compile(".*ms-excel\\.sheet\\.binary.*");
  private static final Pattern SLIDES = Pattern.compile(".*(?:presentationml|powerpoint).*");
  private static final String AGAIN = "请用 Word、Excel 或 WPS 打开后另存，再交一次";

  /**
   * Tells what a package is.
   *
   * @throws PackageRefused when it is none that is read
   */
  public static OfficePackage of(ZipParts parts) throws PackageRefused {
    try {
      PackageTypes types = PackageTypes.of(parts.part(PackageTypes.PART).orElse(new byte[0]));
      Optional<String> main = main(parts, types);
      return main.isPresent() ? of(main.get(), parts, types) : refuse(parts);
    } catch (IOException | IllegalArgumentException e) {
      throw new PackageRefused(Reason.DAMAGED, "文件损坏：部件目录无法解析", AGAIN);
    }
  }

  private static OfficePackage of(String main, ZipParts parts, PackageTypes types)
      throws PackageRefused {
    String type = types.of(main);
    if (BINARY.matcher(type).matches()) {
      throw new PackageRefused(
          Reason.NOT_READ, "文件是 Excel 二进制工作簿（.xlsb），不能读取", "请用 Excel 或 WPS 打开后另存为 .xlsx，再交一次");
    } else if (SLIDES.matcher(type).matches()) {
      throw new PackageRefused(Reason.NOT_READ, "文件是演示文稿（.pptx），不能读取", "请交 Word 或 Excel 原件");
    } else if (!isDocument(type)) {
      return refuse(parts);
    } else if (parts.part(main).isEmpty()) {
      throw new PackageRefused(Reason.DAMAGED, "文件损坏：缺少正文", AGAIN);
    }
    Source.Kind kind = WORD.matcher(type).matches() ? Source.Kind.DOCX : Source.Kind.XLSX;
    return new OfficePackage(kind, main);
  }

  private static boolean isDocument(String type) {
    return WORD.matcher(type).matches() || EXCEL.matcher(type).matches();
  }

  /** The part that the package names; without such a relation, the only one that can be it. */
  private static Optional<String> main(ZipParts parts, PackageTypes types)
      throws IOException, PackageRefused {
    Set<String> named = new HashSet<>(PackageRelations.of(parts, "").targets("officeDocument"));
    if (named.isEmpty()) {
      named.addAll(types.partsThat(OfficePackage::isDocument));
    }
    if (named.size() > 1) {
      throw new PackageRefused(Reason.DAMAGED, "文件损坏：有两份正文，说不清以哪一份为准", AGAIN);
    }
    return named.stream().findFirst();
  }

  private static OfficePackage refuse(ZipParts parts) throws PackageRefused {
    List<String> names = List.copyOf(parts.names());
    if (names.contains("mimetype")) {
      throw new PackageRefused(
          Reason.NOT_READ, "文件是 OpenDocument 格式，不能读取", "请另存为 .docx 或 .xlsx 后再交");
    } else if (names.stream().anyMatch(name -> name.endsWith(".iwa") || name.equals("Index.zip"))) {
      throw new PackageRefused(
          Reason.NOT_READ,
          "文件是苹果 Numbers 表格或 Pages 文稿，不能读取",
          "请在 Numbers 或 Pages 中导出为 .xlsx 或 .docx，再交一次");
    }
    if (names.stream().anyMatch(name -> name.equalsIgnoreCase("OFD.xml"))) {
      throw new PackageRefused(Reason.NOT_READ, "文件是 OFD 版式文件，不能读取", "请交生成它的 Word 或 Excel 原件");
    }
    throw new PackageRefused(
        Reason.NOT_READ, "文件是压缩包，但不是 Word 或 Excel 文件", "请解压后交其中的 .docx 或 .xlsx");
  }
}
