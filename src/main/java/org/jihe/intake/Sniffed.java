package org.jihe.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jihe.domain.Blanks;
import org.jihe.domain.Source;

/**
 * What the first look at a file's bytes tells.
 *
 * @param kind as far as it is known yet
 * @param problem why it is not read any further, in Chinese; empty when it is
 * @param hint what to do about it
 * @param isPackage whether it is a zip, as Word and Excel files are
 */
record Sniffed(Source.Kind kind, String problem, String hint, boolean isPackage) {
  private static final Sniffed ZIP = new Sniffed(Source.Kind.UNKNOWN, "", "", true);
  private static final Sniffed PLAIN = new Sniffed(Source.Kind.UNKNOWN, "", "", false);
  private static final int HEAD = 512;

  static Sniffed of(byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
      return ZIP;
    } else if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return compound(content);
    }
    Optional<Sniffed> other = OtherKind.of(head).map(kind -> refused(kind.problem(), kind.hint()));
    if (other.isPresent()) {
      return other.get();
    } else if (Blanks.isBlank(head.replace("\u00EF\u00BB\u00BF", "")) && content.length <= HEAD) {
      return refused("文件是空的", "请确认导出或保存是否成功");
    }
    return PLAIN;
  }

  /** Whether a text is meant as JSON; a broken one is too, so that its fault can be told. */
  static boolean isJson(String text) {
    String start = Blanks.strip(text.substring(0, Math.min(HEAD, text.length())));
    if (start.startsWith("[")) {
      String next = Blanks.strip(start.substring(1));
      return next.isEmpty() || "{[]\"".indexOf(next.charAt(0)) >= 0;
    }
    return start.startsWith("{");
  }

  private static Sniffed otherCompound(DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("\u0009DRMContent")) {
      return refused("文件受权限保护（IRM），不能读取", "请取消权限保护后再交");
    } else if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
      return refused("文件是演示文稿（.ppt），不能读取", "请交 Word 或 Excel 原件");
    } else if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
      return refused("文件是 Outlook 邮件，不能读取", "请交邮件里的附件");
    }
    return refused("文件是旧版 WPS 或其他程序的格式，不能读取", "请用 WPS 或 Word、Excel 打开后另存为 .docx 或 .xlsx，再交一次");
  }

  private static Sniffed refused(String problem, String hint) {
    return new Sniffed(Source.Kind.UNKNOWN, problem, hint, false);
  }

  /** The container of the old Office formats, and of encrypted new ones. */
  private static Sniffed compound(byte[] content) {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      DirectoryNode root = file.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return refused("文件设有打开密码，不能读取", "请取消密码后再交");
      } else if (root.hasEntryCaseInsensitive("WordDocument")) {
        return new Sniffed(Source.Kind.DOC, "", "", false);
      } else if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return new Sniffed(Source.Kind.XLS, "", "", false);
      }
      return otherCompound(root);
    } catch (IOException | RuntimeException e) {
      // POI tells of a broken container by whichever exception comes first.
      return refused("文件损坏：旧版 Office 文件无法打开", "请用 Word、Excel 或 WPS 打开后另存，再交一次");
    }
  }
}
