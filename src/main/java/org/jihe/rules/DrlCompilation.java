package org.jihe.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.Sha256;
import org.jihe.rules.drl.DrlFile;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * DRL on its way to rules that can be fired. That of the shipped rulebook was compiled when the
 * program was built ({@link ShippedRules}) and is found by the hash of all that would be compiled:
 * one character of DRL that differs, and it is compiled here and now.
 */
final class DrlCompilation {
  /** Where Drools looks for rules of the package {@code rules.jihe}. */
  private static final String FOLDER = "src/main/resources/rules/jihe/";

  private static final Object REPOSITORY = new Object();

  private final List<DrlFile> drl;
  private final Map<String, byte[]> sources = new TreeMap<>();
  private final String hash;

  DrlCompilation(List<DrlFile> drl) {
    this.drl = List.copyOf(drl);
    for (DrlFile file : drl) {
      String name = file.name().substring(file.name().lastIndexOf('/') + 1);
      sources.put(FOLDER + name, escaped(file.text()));
    }
    this.hash = hash(sources);
  }

  private static String hash(Map<String, byte[]> sources) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    sources.forEach(
        (name, bytes) -> {
          all.writeBytes((name + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
          all.writeBytes(bytes);
        });
    return Sha256.hex(all.toByteArray());
  }

  /** The name of the list, beside this class, of the shipped rules' classes, if these are they. */
  String resource() {
    return "drl-" + hash + ".txt";
  }

  /**
   * The rules, ready to fire.
   *
   * @param defects receives what is wrong with the DRL, by file and line
   * @return empty when anything is
   */
  Optional<List<Rule>> rules(List<Defect> defects) {
    Optional<List<Rule>> shipped = shipped();
    return shipped.isPresent()
        ? shipped
        : compiled(defects).map(classes -> new CompiledClasses(classes).rules());
  }

  private Optional<List<Rule>> shipped() {
    try (InputStream in = DrlCompilation.class.getResourceAsStream(resource())) {
      if (in == null) {
        return Optional.empty();
      }
      String models = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(CompiledClasses.rules(models, DrlCompilation.class.getClassLoader()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of the archive that comes of compiling the rules anew, which takes seconds. */
  Optional<Map<String, byte[]>> compiled(List<Defect> defects) {
    KieServices services = KieServices.Factory.get();
    ReleaseId id = services.newReleaseId("org.jihe", "rulebook", hash);
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    sources.forEach(
        (name, bytes) ->
            files.write(name, services.getResources().newByteArrayResource(bytes, "UTF-8")));
    // One at a time: the same rules, compiled twice at once, would take the module from each other.
    synchronized (REPOSITORY) {
      KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      errors.forEach(error -> defects.add(defect(error)));
      // A module left in the repository is never collected.
      services.getRepository().removeKieModule(id);
      return errors.isEmpty()
          ? Optional.of(entries(((InternalKieModule) builder.getKieModule()).getBytes()))
          : Optional.empty();
    }
  }

  private static Map<String, byte[]> entries(byte[] jar) {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.isDirectory()) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * DRL in ASCII, everything else escaped as Java escapes it. Drools writes Java from it and
   * compiles that in the system's own encoding: under another locale Chinese text would silently
   * never match.
   */
  private static byte[] escaped(String drl) {
    StringBuilder ascii = new StringBuilder();
    drl.chars()
        .forEach(
            c ->
                ascii.append(
                    c < 128 ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c)));
    return ascii.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private Defect defect(Message message) {
    String path = message.getPath() == null ? "" : message.getPath();
    String file =
        drl.stream()
            .map(DrlFile::name)
            .filter(name -> path.endsWith(name.substring(name.lastIndexOf('/') + 1)))
            .findFirst()
            .orElse("rules/drl");
    String text = String.valueOf(message.getText()).lines().findFirst().orElse("");
    return new Defect(
        file,
        message.getLine() > 0 ? new Position.Line(message.getLine()) : new Position.Nowhere(),
        "规则无法编译：" + text,
        "改正后再检查");
  }
}
