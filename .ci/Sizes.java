import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Prints the sizes of the house (docs/architecture.md) from the sources alone: {@code java
 * .ci/Sizes.java [DIRECTORY]}, by default {@code src/main/java}.
 */
final class Sizes {
  private static final String ROOF = "org.jihe";

  private final Map<String, Unit> units = new TreeMap<>();
  private final List<Integer> methods = new ArrayList<>();
  private final Map<String, Set<String>> implementers = new TreeMap<>();
  private final Set<String> interfaces = new TreeSet<>();
  private final Set<String> openMaps = new TreeSet<>();

  /** One class of the top level: its room, its lines, and the simple names that it mentions. */
  private record Unit(String room, String name, int lines, Set<String> imports, Set<String> names) {}

  public static void main(String[] args) throws IOException {
    Sizes sizes = new Sizes();
    sizes.read(Path.of(args.length > 0 ? args[0] : "src/main/java"));
    sizes.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  private void read(Path directory) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory)) {
      files =
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .sorted()
              .toList();
    }
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      Iterable<? extends JavaFileObject> sources = manager.getJavaFileObjectsFromPaths(files);
      JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, sources);
      Trees trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        read(unit, trees);
      }
    }
  }

  private void read(CompilationUnitTree unit, Trees trees) throws IOException {
    String room = String.valueOf(unit.getPackageName());
    String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
    Set<String> imports = new HashSet<>();
    unit.getImports().forEach(one -> imports.add(String.valueOf(one.getQualifiedIdentifier())));
    Set<String> names = new HashSet<>();
    Scan scan = new Scan(unit, trees, names);
    unit.getTypeDecls().forEach(type -> scan.scan(trees.getPath(unit, type), null));
    String name = file.substring(0, file.length() - ".java".length());
    int lines = (int) unit.getSourceFile().getCharContent(true).toString().lines().count();
    units.put(room + "." + name, new Unit(room, name, lines, imports, names));
  }

  /** Sees methods with their lengths, interfaces, what implements them, and names. */
  private final class Scan extends TreePathScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final Set<String> names;
    private final Deque<ClassTree> classes = new ArrayDeque<>();

    Scan(CompilationUnitTree unit, Trees trees, Set<String> names) {
      this.unit = unit;
      this.trees = trees;
      this.names = names;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      boolean functional =
          type.getModifiers().getAnnotations().stream()
              .anyMatch(one -> String.valueOf(one).contains("FunctionalInterface"));
      if (type.getKind() == Tree.Kind.INTERFACE && !functional) {
        interfaces.add(String.valueOf(type.getSimpleName()));
      }
      type.getImplementsClause().forEach(of -> implemented(of, type));
      if (type.getExtendsClause() != null) {
        implemented(type.getExtendsClause(), type);
      }
      classes.push(type);
      scan(type.getModifiers(), nothing);
      scan(type.getTypeParameters(), nothing);
      scan(type.getExtendsClause(), nothing);
      scan(type.getImplementsClause(), nothing);
      scan(type.getMembers(), nothing); // not what a sealed one permits: that is no use of it
      classes.pop();
      return null;
    }

    private void implemented(Tree of, ClassTree by) {
      String plain = String.valueOf(of).replaceAll("<.*", "").replaceAll(".*\\.", "");
      String name = String.valueOf(by.getSimpleName());
      implementers
          .computeIfAbsent(plain, key -> new TreeSet<>())
          .add(unit.getPackageName() + "." + (name.isEmpty() ? "anonymous" + by.hashCode() : name));
    }

    @Override
    public Void visitNewClass(com.sun.source.tree.NewClassTree made, Void nothing) {
      if (made.getClassBody() != null) {
        implemented(made.getIdentifier(), made.getClassBody());
      }
      return super.visitNewClass(made, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      if (method.getBody() != null && !classes.isEmpty()) {
        long from = trees.getSourcePositions().getStartPosition(unit, method.getBody());
        long to = trees.getSourcePositions().getEndPosition(unit, method.getBody());
        if (from >= 0 && to > from) {
          long begins = unit.getLineMap().getLineNumber(from);
          methods.add((int) (unit.getLineMap().getLineNumber(to) - begins + 1));
        }
      }
      String signature = method.getReturnType() + " " + method.getParameters();
      boolean open =
          method.getModifiers().getFlags().contains(Modifier.PUBLIC)
              && signature.contains("Map<String, Object>");
      if (open) {
        openMaps.add(unit.getPackageName() + "." + classes.getLast().getSimpleName());
      }
      return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void nothing) {
      names.add(String.valueOf(name.getName()));
      return super.visitIdentifier(name, nothing);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
      names.add(String.valueOf(select.getIdentifier()));
      return super.visitMemberSelect(select, nothing);
    }
  }

  private void print(PrintStream out) {
    List<Integer> files = units.values().stream().map(Unit::lines).sorted().toList();
    Collections.sort(methods);
    out.printf("lines          %d in %d files%n", files.stream().mapToInt(n -> n).sum(), files.size());
    out.printf("file           %s, over 300: %d%n", spread(files), over(files, 300));
    out.printf("method         %s, over 40: %d%n", spread(methods), over(methods, 40));
    Map<String, Integer> rooms = new TreeMap<>();
    units.values().forEach(unit -> rooms.merge(unit.room(), unit.lines(), Integer::sum));
    Set<String> arrows = arrows();
    out.printf("rooms          %d, arrows between them %d%n", rooms.size(), arrows.size());
    rooms.forEach((room, lines) -> out.printf("  %6d %s%n", lines, room));
    List<Set<String>> circles = circles();
    out.printf("circles        %d of classes inside a room%n", circles.size());
    circles.forEach(circle -> out.printf("  %s%n", circle));
    List<String> single =
        interfaces.stream()
            .filter(one -> implementers.getOrDefault(one, Set.of()).size() == 1)
            .toList();
    out.printf("interfaces     %d, with one implementation: %s%n", interfaces.size(), single);
    out.printf("open maps      %d classes pass Map<String, Object>: %s%n", openMaps.size(), openMaps);
    out.printf("names twice    %s%n", twice());
  }

  private static String spread(List<Integer> sorted) {
    int last = sorted.size() - 1;
    return "median %d, p90 %d, largest %d"
        .formatted(sorted.get(last / 2), sorted.get(last * 9 / 10), sorted.get(last));
  }

  private static long over(List<Integer> sizes, int limit) {
    return sizes.stream().filter(size -> size > limit).count();
  }

  private Set<String> arrows() {
    Set<String> arrows = new TreeSet<>();
    for (Unit unit : units.values()) {
      for (String of : unit.imports()) {
        String room = of;
        while (room.startsWith(ROOF) && units.values().stream().map(Unit::room).noneMatch(room::equals)) {
          room = room.contains(".") ? room.substring(0, room.lastIndexOf('.')) : "";
        }
        if (room.startsWith(ROOF) && !room.equals(unit.room())) {
          arrows.add(unit.room() + " > " + room);
        }
      }
    }
    return arrows;
  }

  /** Groups of two classes or more of one room that each reach all others of the group. */
  private List<Set<String>> circles() {
    Map<String, Set<String>> reached = new HashMap<>();
    units.forEach((key, unit) -> reached.put(key, reachedFrom(key)));
    Set<Set<String>> circles = new HashSet<>();
    reached.forEach(
        (from, all) -> {
          Set<String> circle = new TreeSet<>();
          all.stream().filter(to -> reached.get(to).contains(from)).forEach(circle::add);
          if (circle.size() > 1) {
            circles.add(circle);
          }
        });
    return circles.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
  }

  private Set<String> reachedFrom(String key) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(key));
    while (!open.isEmpty()) {
      Unit unit = units.get(open.pop());
      for (String name : unit.names()) {
        String other = unit.room() + "." + name;
        boolean known = units.containsKey(other) && !name.equals(unit.name());
        if (known && seen.add(other)) {
          open.push(other);
        }
      }
    }
    return seen;
  }

  private List<String> twice() {
    Map<String, Integer> count = new TreeMap<>();
    units.values().forEach(unit -> count.merge(unit.name(), 1, Integer::sum));
    return count.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
  }
}
