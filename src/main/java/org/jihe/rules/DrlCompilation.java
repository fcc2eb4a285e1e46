package org.jihe.rules;

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
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.InternalKieModuleProvider;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
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
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.runtime.KieContainer;

/**
 * DRL on its way to a container of rules. That of the shipped rulebook was compiled when the
 * program was built ({@link ShippedRules}) and is found by the hash of all that would be compiled:
 * one character of DRL that differs, and it is compiled here and now.
 */
final class DrlCompilation {
  /** Where Drools looks for rules of the package {@code rules.jihe}. */
  private static final String FOLDER = "src/main/resources/rules/jihe/";

  private static final Object REPOSITORY = new Object();

  private final KieServices services = KieServices.Factory.get();
  private final List<DrlFile> drl;
  private final Map<String, byte[]> sources = new TreeMap<>();
  private final String hash;
  private final ReleaseId id;

  /**
   * @param numbers by which the meter knows each rule
   */
  DrlCompilation(List<DrlFile> drl, Map<String, Integer> numbers) {
    this.drl = List.copyOf(drl);
    for (DrlFile file : drl) {
      String name = file.name().substring(file.name().lastIndexOf('/') + 1);
      sources.put(FOLDER + name, escaped(file.metered(numbers)));
    }
    this.hash = hash(sources);
    this.id = services.newReleaseId("org.jihe", "rulebook", hash);
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

  /** The name under which the compiled rules lie beside this class, if they do. */
  String resource() {
    return "drl-" + hash + ".kjar";
  }

  /**
   * The rules, ready to fire.
   *
   * @param defects receives what is wrong with the DRL, by file and line
   * @return empty when anything is
   */
  Optional<KieContainer> container(List<Defect> defects) {
    Optional<InternalKieModule> module = shipped();
    return (module.isPresent() ? module : compiled(defects)).map(this::container);
  }

  private KieContainer container(InternalKieModule module) {
    // One at a time: the same rules, loaded twice at once, would take the module from each other.
    synchronized (REPOSITORY) {
      services.getRepository().addKieModule(module);
      KieContainer container = services.newKieContainer(id);
      // A module left in the repository is never collected.
      services.getRepository().removeKieModule(id);
      return container;
    }
  }

  private Optional<InternalKieModule> shipped() {
    try (InputStream in = DrlCompilation.class.getResourceAsStream(resource())) {
      if (in == null) {
        return Optional.empty();
      }
      KieModuleModel model = services.newKieModuleModel();
      KieBuilderImpl.setDefaultsforEmptyKieModule(model);
      MemoryFileSystem files = MemoryFileSystem.readFromJar(in.readAllBytes());
      return Optional.of(InternalKieModuleProvider.get(id, model, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rules, compiled anew, which takes seconds. */
  Optional<InternalKieModule> compiled(List<Defect> defects) {
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(id);
    sources.forEach(
        (name, bytes) ->
            files.write(name, services.getResources().newByteArrayResource(bytes, "UTF-8")));
    synchronized (REPOSITORY) {
      KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      errors.forEach(error -> defects.add(defect(error)));
      services.getRepository().removeKieModule(id);
      return errors.isEmpty()
          ? Optional.of((InternalKieModule) builder.getKieModule())
          : Optional.empty();
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
