package org.jihe.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jihe.domain.Position;
import org.jihe.office.Defects;

/**
 * Turns the bytes of a text into characters: UTF-8, UTF-16 with its mark, or GB18030 if it must.
 */
final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private final LabelBook book;
  private final Defects defects;

  TextDecoder(LabelBook book, Defects defects) {
    this.book = book;
    this.defects = defects;
  }

  /** The text; empty when these bytes are no text, which has then been said. */
  Optional<String> text(byte[] content) {
    Optional<String> unicode = marked(content).or(() -> strict(content, StandardCharsets.UTF_8));
    if (unicode.isPresent()) {
      return unicode.filter(this::isText);
    }
    Optional<String> chinese = strict(content, GB18030).filter(this::holdsLabels);
    if (chinese.isPresent()) {
      defects.note(new Position.Nowhere(), "文本不是 UTF-8 编码，已按 GB18030 读取", "GB18030");
      return chinese.filter(this::isText);
    }
    return damaged(new String(content, StandardCharsets.UTF_8));
  }

  private static Optional<String> marked(byte[] content) {
    if (content.length > 1) {
      int first = ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
      if (first == 0xFEFF || first == 0xFFFE) {
        return strict(content, StandardCharsets.UTF_16);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> strict(byte[] content, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content))
              .toString();
      return Optional.of(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private boolean isText(String text) {
    boolean plain = text.indexOf('\0') < 0;
    if (!plain) {
      sayBinary();
    }
    return plain;
  }

  private void sayBinary() {
    defects.add("无法识别的文件：不是 Word、Excel、文本或 JSON", "请交 .docx、.xlsx、UTF-8 文本或 JSON");
  }

  /** A text of which some bytes are broken is read; each damaged line would be too much to say. */
  private Optional<String> damaged(String text) {
    if (text.indexOf('\0') >= 0 || !holdsLabels(text)) {
      sayBinary();
      return Optional.empty();
    }
    int at = text.indexOf(REPLACEMENT);
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    long count = text.chars().filter(c -> c == REPLACEMENT).count();
    defects.add(
        new Position.Line(line),
        "文本中有" + count + "处无法解码的字节，第一处在第" + line + "行，读作「\uFFFD」",
        "请从原文件重新导出为 UTF-8 文本");
    return Optional.of(text);
  }

  private boolean holdsLabels(String text) {
    return text.lines()
        .limit(2000)
        .flatMap(line -> java.util.Arrays.stream(line.split("[\t\",{}]", -1)))
        .anyMatch(
            cell ->
                !book.exact(cell).isEmpty()
                    || book.title(cell).isPresent()
                    || !book.inline(cell).isEmpty());
  }
}
