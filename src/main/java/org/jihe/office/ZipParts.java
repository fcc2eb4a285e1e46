package org.jihe.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of an Office package, unpacked in bounded memory. */
public final class ZipParts {
  private static final int MOST = 10_000;
  private static final LocalDateTime NEVER = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final byte[] DIRECTORY_END = {'P', 'K', 5, 6};

  private final Map<String, byte[]> parts;

  private ZipParts(Map<String, byte[]> parts) {
    this.parts = Collections.unmodifiableMap(parts);
  }

  /** What is wrong with a package, in Chinese. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    Refused(String message, String hint) {
      super(message);
      this.hint = hint;
    }

    /** The message, which is never null. */
    public String said() {
      return String.valueOf(getMessage());
    }

    public String hint() {
      return hint;
    }
  }

  public static ZipParts of(byte[] content, Limits limits) throws Refused {
    if (!endsWithDirectory(content)) {
      throw new Refused("文件不完整：压缩包的结尾缺失", "请重新复制或下载后再交");
    }
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long left = limits.unpackedBytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean picture = entry.getName().contains("/media/");
        byte[] part = read(zip, picture ? left : Math.min(left, limits.documentBytes()));
        left -= part.length;
        parts.put(entry.getName(), part);
        if (parts.size() > MOST) {
          throw new Refused("文件中的部件超过" + MOST + "个，已拒绝读取", "请确认文件来源");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new Refused("文件损坏：压缩包无法解开", "请用 Word、Excel 或 WPS 打开后另存，再交一次");
    }
    return new ZipParts(parts);
  }

  private static byte[] read(ZipInputStream zip, long left) throws IOException, Refused {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      out.write(buffer, 0, n);
      if (out.size() > left) {
        throw new Refused("文件解开后过大，已拒绝读取（疑似压缩炸弹）", "请确认文件来源，只交申报表本身");
      }
    }
    return out.toByteArray();
  }

  private static boolean endsWithDirectory(byte[] content) {
    int earliest = Math.max(0, content.length - 22 - 65_535);
    for (int i = content.length - 22; i >= earliest; i--) {
      if (content[i] == DIRECTORY_END[0]
          && content[i + 1] == DIRECTORY_END[1]
          && content[i + 2] == DIRECTORY_END[2]
          && content[i + 3] == DIRECTORY_END[3]) {
        return true;
      }
    }
    return false;
  }

  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /**
   * The package with some of its parts changed or added, in its order; no clock goes into it, so
   * that the same parts give the same bytes.
   */
  public byte[] with(Map<String, byte[]> changed) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>(parts);
    all.putAll(changed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NEVER);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
