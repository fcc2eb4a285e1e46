package org.jihe.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip of forms: the files in it, in its order. What programs leave in archives without being
 * asked is passed over.
 */
public final class FormArchive {
  /** Files of an archive that are read. */
  public static final int MOST = 100;

  private static final int MOST_ENTRIES = 10_000;
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Entries by which a zip is known to be one file of some program. */
  private static final Pattern ONE_FILE =
      Pattern.compile("(?i)\\[content_types]\\.xml|mimetype|ofd\\.xml|index\\.zip|.*\\.iwa");

  private static final Pattern LITTER =
      Pattern.compile("(?i)__macosx/.*|(?:.*/)?(?:\\.[^/]*|~\\$[^/]*|thumbs\\.db|desktop\\.ini)");

  private static final Pattern FORM =
      Pattern.compile("(?i).*\\.(?:docx|docm|dotx|doc|wps|xlsx|xlsm|xltx|xls|et|txt|csv|json)");

  private static final Pattern DOCUMENT =
      Pattern.compile("(?i).*\\.(?:pdf|ofd|rtf|odt|ods|wpt|ett|xlsb|zip|rar|7z|html?|mht|pages)");

  private final byte[] content;
  private final List<String> forms;
  private final List<String> documents;
  private final List<String> others;

  private FormArchive(
      byte[] content, List<String> forms, List<String> documents, List<String> others) {
    this.content = content;
    this.forms = List.copyOf(forms);
    this.documents = List.copyOf(documents);
    this.others = List.copyOf(others);
  }

  /**
   * A zip as an archive of forms.
   *
   * @return empty when it is no zip, is one file of a program, or holds nothing that may be a form
   */
  public static Optional<FormArchive> of(byte[] content) {
    return content.length < 4 || content[0] != 'P' || content[1] != 'K'
        ? Optional.empty()
        : listed(content);
  }

  private static Optional<FormArchive> listed(byte[] content) {
    List<String> forms = new ArrayList<>();
    List<String> documents = new ArrayList<>();
    List<String> others = new ArrayList<>();
    try (ZipFile zip = open(content)) {
      for (ZipArchiveEntry entry : entries(zip)) {
        String name = name(entry);
        if (ONE_FILE.matcher(name).matches()) {
          return Optional.empty();
        } else if (!entry.isDirectory() && !LITTER.matcher(name).matches()) {
          (FORM.matcher(name).matches()
                  ? forms
                  : DOCUMENT.matcher(name).matches() ? documents : others)
              .add(name);
        }
      }
    } catch (IOException | RuntimeException e) {
      // Whatever a damaged archive makes the library trip over: it is no archive of forms.
      return Optional.empty();
    }
    return forms.isEmpty()
        ? Optional.empty()
        : Optional.of(new FormArchive(content, forms, documents, others));
  }

  private static ZipFile open(byte[] content) throws IOException {
    return ZipFile.builder().setByteArray(content).get();
  }

  private static List<ZipArchiveEntry> entries(ZipFile zip) throws IOException {
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    if (entries.size() > MOST_ENTRIES) {
      throw new IOException("too many entries");
    }
    return entries;
  }

  /** The name, in UTF-8 or else in the characters of a Chinese Windows. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    String name;
    try {
      name =
          raw == null
              ? entry.getName()
              : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      name = new String(raw, GB18030);
    }
    return PartNames.plain(name);
  }

  /** Names of files that may be forms, at most {@link #MOST}. */
  public List<String> forms() {
    return forms.subList(0, Math.min(MOST, forms.size()));
  }

  /** Names of further files that may be forms. */
  public List<String> beyond() {
    return forms.subList(Math.min(MOST, forms.size()), forms.size());
  }

  /** Names of documents of kinds that are not read. */
  public List<String> documents() {
    return documents;
  }

  /** Names of files that are no documents, such as pictures. */
  public List<String> others() {
    return others;
  }

  /** Takes the files that may be forms, one at a time. */
  @FunctionalInterface
  public interface Receiver {
    /**
     * Receives a file.
     *
     * @param content up to the limit and one byte more; empty when it cannot be unpacked
     */
    void receive(String name, Optional<byte[]> content);
  }

  /**
   * Unpacks the files that may be forms, in the archive's order, never more than the limits allow.
   */
  public void each(Limits limits, Receiver receiver) {
    long left = limits.unpackedBytes();
    try (ZipFile zip = open(content)) {
      List<String> wanted = new ArrayList<>(forms());
      for (ZipArchiveEntry entry : entries(zip)) {
        String name = name(entry);
        if (wanted.remove(name)) {
          Optional<byte[]> file = unpacked(zip, entry, Math.min(left, limits.documentBytes()));
          left -= file.map(bytes -> bytes.length).orElse(0);
          receiver.receive(name, file);
        }
      }
    } catch (IOException e) {
      // It was opened before; what is in memory can be opened again.
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<byte[]> unpacked(ZipFile zip, ZipArchiveEntry entry, long most) {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes((int) most + 1);
      return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    } catch (IOException | RuntimeException e) {
      // Encrypted, or damaged.
      return Optional.empty();
    }
  }
}
