import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes declarations of real size to standard output, one a line, each with a code, amounts, figures and nouns of its own.
 *
 * <pre>java -cp target/jihe.jar src/bench/bulk/Declarations.java 1000000 > declarations.ndjson</pre>
 */
public final class Declarations {
  private static final Path SAMPLE = Path.of("src/bench/resources/org/jihe/bench/declaration.json");

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "河道", List.of("河道", "渠道", "水库", "湿地", "沟渠", "塘坝", "堤防"),
          "清淤", List.of("清淤", "加固", "整修", "绿化", "疏挖"),
          "护岸", List.of("护岸", "围栏", "步道", "闸门", "栈桥", "坡面", "标牌", "泵站", "涵管", "路灯", "池塘"));

  private Declarations() {}

  public static void main(String[] args) throws Exception {
    String form = new ObjectMapper().readTree(Files.readAllBytes(SAMPLE)).toString();
    try (BufferedWriter out =
        new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16)) {
      for (int i = 0; i < Integer.parseInt(args[0]); i++) {
        out.write(another(form, i));
        out.write('\n');
      }
    }
  }

  private static String another(String form, int number) {
    String other =
        form.replace("T000000204417", "T%012d".formatted(204_417 + number))
            .replace("386.5", 3 * (number % 9000) + 86 + ".5")
            .replace(":300", ":" + 3 * (number % 9000))
            .replace("12条", number % 800 + 2 + "条")
            .replace("\"12\"", "\"" + (number % 800 + 2) + "\"");
    for (Map.Entry<String, List<String>> word : WORDS.entrySet()) {
      other = other.replace(word.getKey(), word.getValue().get(number % word.getValue().size()));
    }
    return other;
  }
}
