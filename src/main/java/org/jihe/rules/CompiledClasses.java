package org.jihe.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.model.Rule;

/** The classes that Drools made of DRL, loaded beside the program's own. */
final class CompiledClasses extends ClassLoader {
  /** What Drools' list of the classes that hold the rules begins with. */
  private static final String VERSION = "Drools-Model-Version";

  private static final String CLASS = ".class";

  private final Map<String, byte[]> entries;

  /**
   * @param entries of the archive that Drools made, by path
   */
  CompiledClasses(Map<String, byte[]> entries) {
    super(CompiledClasses.class.getClassLoader());
    this.entries = Map.copyOf(entries);
  }

  /** The rules. */
  List<Rule> rules() {
    return rules(models(entries), this);
  }

  /** Drools' list of the classes that hold the rules, one a line. */
  static String models(Map<String, byte[]> entries) {
    return entries.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("/drools-model"))
        .map(entry -> new String(entry.getValue(), StandardCharsets.UTF_8))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The rules of classes that a loader finds.
   *
   * @param models Drools' list
   */
  static List<Rule> rules(String models, ClassLoader loader) {
    List<Rule> rules = new ArrayList<>();
    for (String line : models.lines().toList()) {
      if (!line.isBlank() && !line.startsWith(VERSION)) {
        rules.addAll(model(line, loader).getRules());
      }
    }
    return rules;
  }

  private static Model model(String name, ClassLoader loader) {
    try {
      return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules: " + name, e);
    }
  }

  // The shipped rules' classes may bear the same names, and must not stand in for these.
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    Optional<byte[]> own = Optional.ofNullable(entries.get(name.replace('.', '/') + CLASS));
    if (own.isEmpty()) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, own.get(), 0, own.get().length);
    }
  }
}
