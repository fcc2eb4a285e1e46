package org.jihe.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of an Office package: the one gate that every package passes before anything parses it.
 * Sizes, numbers and depths are bounded here, and what programs write in different ways is made
 * alike: a part is found whatever the letter case or the slashes of its name, and the strict kind
 * of Office files has the namespaces of the usual one.
 *
 * <p>Parts that nothing reads (pictures, properties of the document, settings of printers) are not
 * unpacked; a copy of the package has them all the same.
 */
public final class ZipParts {
  private static final int MOST = 10_000;
  private static final LocalDateTime NEVER = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final byte[] DIRECTORY_END = {'P', 'K', 5, 6};

  private final byte[] content;
  private final Limits limits;

  /** What is read, by name, in the order of the package. */
  private final Map<String, byte[]> parts;

  /** Names by themselves in small letters: names of parts differ by more than case. */
  private final Map<String, String> names;

  private ZipParts(
      byte[] content, Limits limits, Map<String, byte[]> parts, Map<String, String> names) {
    this.content = content;
    this.limits = limits;
    this.parts = Collections.unmodifiableMap(parts);
    this.names = Collections.unmodifiableMap(names);
  }

  /**
   * Unpacks what is read of a package.
   *
   * @throws PackageRefused when it must not be parsed any further
   */
  public static ZipParts of(byte[] content, Limits limits) throws PackageRefused {
    if (!endsWithDirectory(content)) {
      throw new PackageRefused(PackageRefused.Reason.DAMAGED, "文件不完整：压缩包的结尾缺失", "请重新复制或下载后再交");
    }
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      return unpacked(zip, content, limits);
    } catch (IOException | RuntimeException e) {
      // Whatever a damaged archive makes the library trip over.
      throw damaged();
    }
  }

  private static PackageRefused damaged() {
    return new PackageRefused(
        PackageRefused.Reason.DAMAGED, "文件损坏：压缩包无法解开", "请用 Word、Excel 或 WPS 打开后另存，再交一次");
  }

  private static ZipParts unpacked(ZipFile zip, byte[] content, Limits limits)
      throws IOException, PackageRefused {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    long left = limits.unpackedBytes();
    int count = 0;
    Enumeration<ZipArchiveEntry> entries = zip.getEntries();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      String name = PartNames.plain(entry.getName());
      if (++count > MOST) {
        throw new PackageRefused(
            PackageRefused.Reason.TOO_MANY_PARTS, "文件中的部件超过" + MOST + "个，已拒绝读取", "请确认文件来源");
      }
      if (!PartNames.isPart(name)) {
        continue;
      }
      if (names.putIfAbsent(name.toLowerCase(Locale.ROOT), name) != null) {
        throw new PackageRefused(
            PackageRefused.Reason.DOUBLED,
            "文件损坏：压缩包里有两个同名的部件" + Defects.quote(name) + "，说不清以哪个为准",
            "请用 Word、Excel 或 WPS 打开核对后另存，再交一次");
      }
      if (PartNames.isRead(name) || PartNames.isProperties(name)) {
        byte[] part = read(zip, entry, Math.min(left, limits.documentBytes()));
        left -= part.length;
        if (PartNames.isRead(name)) {
          parts.put(name, PartContent.checked(name, part));
        } else {
          PartContent.checkProperties(name, part);
        }
      }
    }
    return new ZipParts(content, limits, parts, names);
  }

  private static byte[] read(ZipFile zip, ZipArchiveEntry entry, long left)
      throws IOException, PackageRefused {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new PackageRefused(PackageRefused.Reason.ENCRYPTED, "文件设有打开密码，不能读取", "请取消密码后再交");
    }
    long usual = Math.min(Math.max(0, entry.getSize()), Math.min(left, 1 << 20));
    ByteArrayOutputStream out = new ByteArrayOutputStream((int) usual + 32);
    byte[] buffer = new byte[8192];
    CRC32 sum = new CRC32();
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        sum.update(buffer, 0, n);
        if (out.size() > left) {
          throw new PackageRefused(
              PackageRefused.Reason.TOO_LARGE, "文件解开后过大，已拒绝读取（疑似压缩炸弹）", "请确认文件来源，只交申报表本身");
        }
      }
    }
    if (sum.getValue() != entry.getCrc()) {
      throw new IOException("a part that is damaged");
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

  /** A part that is read, whatever the letter case of its name. */
  public Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(own(name)));
  }

  /** The names of all parts, those that are not read among them. */
  public Set<String> names() {
    return new HashSet<>(names.values());
  }

  /**
   * The package with some of its parts changed or added, in its order; no clock goes into it, so
   * that the same parts give the same bytes.
   *
   * @throws IOException also when a part that is not read is damaged, or larger than the limits
   */
  public byte[] with(Map<String, byte[]> changed) throws IOException {
    Map<String, byte[]> all = everything();
    changed.forEach((name, part) -> all.put(own(name), part));
    return packed(all, Deflater.DEFAULT_COMPRESSION);
  }

  /**
   * The same package as POI opens it without a word: not compressed, since POI takes what shrinks
   * well for an attack, without the properties of the document, which some programs write so that
   * POI refuses the whole file, and without parts that are said to be of no type.
   */
  public byte[] forPoi() throws IOException {
    Map<String, byte[]> all = everything();
    PackageTypes types = PackageTypes.of(part(PackageTypes.PART).orElse(new byte[0]));
    all.keySet().removeIf(name -> isKeptFromPoi(name, types));
    all.computeIfPresent(own("_rels/.rels"), (name, rels) -> PartContent.withoutProperties(rels));
    return packed(all, Deflater.NO_COMPRESSION);
  }

  private static boolean isKeptFromPoi(String name, PackageTypes types) {
    boolean typed = name.equals(PackageTypes.PART) || !types.of(name).isEmpty();
    return PartNames.isProperties(name) || !typed;
  }

  /**
   * What POI wrote of a package that it was given {@link #forPoi}, with what was kept from it as it
   * was.
   */
  public byte[] afterPoi(byte[] written) throws IOException, PackageRefused {
    ZipParts now = of(written, limits);
    PackageTypes types = PackageTypes.of(part(PackageTypes.PART).orElse(new byte[0]));
    Map<String, byte[]> kept = everything();
    kept.keySet()
        .removeIf(
            name ->
                !isKeptFromPoi(name, types) || (PartNames.isProperties(name) && !now.holds(name)));
    return now.with(kept);
  }

  private boolean holds(String name) {
    return names.containsKey(name.toLowerCase(Locale.ROOT));
  }

  private String own(String name) {
    return names.getOrDefault(name.toLowerCase(Locale.ROOT), name);
  }

  /** All parts in their order, also those that are not read. */
  private Map<String, byte[]> everything() throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    long left = limits.unpackedBytes();
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        String name = PartNames.plain(entry.getName());
        if (PartNames.isPart(name)) {
          byte[] known = parts.get(name);
          byte[] part = known == null ? read(zip, entry, left) : known;
          left -= part.length;
          all.put(name, part);
        }
      }
    } catch (PackageRefused e) {
      throw new IOException(e.said(), e);
    }
    return all;
  }

  private static byte[] packed(Map<String, byte[]> parts, int level) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(level);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
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
