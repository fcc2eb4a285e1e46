package org.jihe.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jihe.domain.Blanks;

/** Kinds of files that are known and not read, by their first bytes, and what to do about each. */
enum OtherKind {
  PICTURE(OtherKind::isPicture, "文件是图片，不能读取", "请交 Word 或 Excel 原件，不要交照片或扫描件"),
  PDF(head -> head.startsWith("%PDF"), "文件是 PDF，不能读取", OtherKind.ORIGINAL),
  RTF(head -> head.startsWith("{\\rtf"), "文件是 RTF 格式，不能读取", "请用 Word 或 WPS 打开后另存为 .docx，再交一次"),
  WEB_PAGE(OtherKind::isMarkup, "文件是网页或 XML，不能读取", "请用 Word、Excel 或 WPS 打开后另存为 .docx 或 .xlsx，再交一次"),
  ARCHIVE(OtherKind::isArchive, "文件是压缩包（RAR、7z 等），不能读取", "请解压后交其中的 Word 或 Excel 原件，或改用 .zip"),
  PROGRAM(OtherKind::isProgram, "文件是程序，不是申报表", OtherKind.ORIGINAL),
  RECORDING(OtherKind::isRecording, "文件是音频或视频，不能读取", OtherKind.ORIGINAL);

  private static final String ORIGINAL = "请交 Word（.docx、.doc）、Excel（.xlsx、.xls）、UTF-8 文本或 JSON";

  /** A tag, a comment, a declaration; {@code <项目名称>} is none. */
  private static final Pattern TAG =
      Pattern.compile("<(?:[a-z][a-z0-9:]*[\\s>/]|!|\\?).*", Pattern.DOTALL);

  /** The head of a page saved with its pictures, or of a mail. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:mime-version|content-type|from|received|message-id|return-path):.*", Pattern.DOTALL);

  private static final Pattern PHOTO =
      Pattern.compile("ftyp(?:hei|hev|mif1|msf1|avi).*", Pattern.DOTALL);

  @SuppressWarnings("ImmutableEnumChecker") // each is a pure function of its text
  private final Predicate<String> test;

  private final String problem;
  private final String hint;

  OtherKind(Predicate<String> test, String problem, String hint) {
    this.test = test;
    this.problem = problem;
    this.hint = hint;
  }

  String problem() {
    return problem;
  }

  String hint() {
    return hint;
  }

  /**
   * The kind of a file.
   *
   * @param head its first bytes, each as a character
   */
  static Optional<OtherKind> of(String head) {
    return Arrays.stream(values()).filter(kind -> kind.test.test(head)).findFirst();
  }

  private static boolean isPicture(String head) {
    return head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("\u0089PNG")
        || head.startsWith("GIF8")
        || (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6))
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")
        || head.startsWith("8BPS\0")
        || (head.length() > 4 && PHOTO.matcher(head.substring(4)).matches())
        || (head.startsWith("RIFF") && head.startsWith("WEBP", 8));
  }

  private static boolean isMarkup(String head) {
    boolean wide = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
    String narrow = wide ? head.substring(2).replace("\0", "") : head;
    String start = Blanks.strip(narrow.replace("\u00EF\u00BB\u00BF", "")).toLowerCase(Locale.ROOT);
    return TAG.matcher(start).matches() || MAIL.matcher(start).matches();
  }

  private static boolean isArchive(String head) {
    return head.startsWith("Rar!\u001A")
        || head.startsWith("7z\u00BC\u00AF")
        || head.startsWith("\u001F\u008B")
        || head.startsWith("ustar", 257);
  }

  private static boolean isProgram(String head) {
    boolean binary = head.indexOf('\0') >= 0;
    return binary && (head.startsWith("MZ") || head.startsWith("\u007FELF"));
  }

  private static boolean isRecording(String head) {
    return head.startsWith("ftyp", 4)
        || head.startsWith("ID3")
        || (head.startsWith("RIFF") && (head.startsWith("WAVE", 8) || head.startsWith("AVI ", 8)));
  }
}
