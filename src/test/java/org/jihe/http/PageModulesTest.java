package org.jihe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The modules of the page know one another in one direction only. */
class PageModulesTest {
  private static final Path PAGE = Path.of("src/main/resources/org/jihe/http/page");
  private static final Pattern IMPORT =
      Pattern.compile("^(?:import|export)\\b[^;]*\\bfrom \"\\./([^\"]+)\";", Pattern.MULTILINE);

  /** The modules that each imports. */
  private static Map<String, List<String>> modules() throws IOException {
    Map<String, List<String>> modules = new TreeMap<>();
    try (Stream<Path> files = Files.list(PAGE)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".js")).toList()) {
        modules.put(
            file.getFileName().toString(),
            IMPORT.matcher(Files.readString(file)).results().map(one -> one.group(1)).toList());
      }
    }
    return modules;
  }

  @Test
  void no_module_imports_itself_by_way_of_others() throws IOException {
    Map<String, List<String>> left = modules();
    assertThat(left.values().stream().flatMap(List::stream)).contains("dom.js", "assessed.js");
    boolean fewer = true;
    while (fewer) {
      // Whatever imports only what is taken away stands in no circle.
      List<String> free =
          left.keySet().stream()
              .filter(name -> left.get(name).stream().noneMatch(left::containsKey))
              .toList();
      fewer = left.keySet().removeAll(free);
    }
    assertThat(left).as("circles").isEmpty();
  }
}
