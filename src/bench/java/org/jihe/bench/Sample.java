package org.jihe.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The declarations that are measured, as JSON. */
final class Sample {
  /** What stands in place of the original's nouns in each form of the large filing, in turn. */
  private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

  static {
    words("河道", "社区养老", "公园绿地", "道路照明", "校舍", "疾控站点", "农田沟渠", "文物点", "公厕", "滑坡点", "实训基地", "回收站");
    words("清淤", "建设", "翻修", "检修", "加固", "消杀", "疏通", "勘察", "改造", "监测", "扩容", "清运", "布设", "巡护");
    words("淤泥", "渣土", "枯枝", "线缆", "墙皮", "污物", "杂草", "浮土");
    words(
        "护岸", "护栏", "花台", "灯杆", "屋面", "围墙", "水闸", "步道", "标牌", "挡墙", "管沟", "顶棚", "围挡", "井盖", "坡道",
        "门窗", "栈桥");
    words("工程", "项目", "施工", "作业", "设施", "装备", "服务", "场所", "系统", "站点");
    words("水质", "环境", "照度", "空气", "卫生", "安全", "秩序", "噪声", "面貌");
    words("居民", "群众", "学生", "商户", "老人", "农户", "游客", "职工", "患者", "家长", "司机", "企业");
  }

  private Sample() {}

  private static void words(String original, String... others) {
    WORDS.put(original, List.of(others));
  }

  /** A filing of one declaration, UTF-8. */
  static byte[] one() {
    try (InputStream in = Sample.class.getResourceAsStream("declaration.json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A filing of many declarations, each with a code, amounts, figures and nouns of its own. What
   * they say around their nouns is the same, as it is in the forms of one bureau.
   */
  static byte[] many(int count) {
    try {
      ObjectMapper mapper = new ObjectMapper();
      ObjectNode filing = (ObjectNode) mapper.readTree(one());
      ArrayNode declarations = (ArrayNode) filing.get("declarations");
      String original = declarations.get(0).toString();
      declarations.removeAll();
      for (int i = 0; i < count; i++) {
        declarations.add(mapper.readTree(another(original, i)));
      }
      return mapper.writeValueAsBytes(filing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String another(String original, int number) {
    String form =
        original
            .replace("T000000204417", "T%012d".formatted(204_417 + number))
            .replace("386.5", 3 * number + 86 + ".5")
            .replace(":300", ":" + 3 * number)
            .replace("12", number + 2 + "");
    for (Map.Entry<String, List<String>> word : WORDS.entrySet()) {
      form = form.replace(word.getKey(), word.getValue().get(number % word.getValue().size()));
    }
    return form;
  }
}
