package org.jihe.bench.peers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Rows and forms, the same for all engines and in each run.
 *
 * <p>Twenty rows belong to one programme, four of them to one subject of it, which they grade by
 * its other columns; a cell in four is blank, and ten rows of each table name no subject. So a
 * larger table is one of more programmes, as it is among officers, and what an indicator meets does
 * not grow with it.
 *
 * @param rows the conditions of each row
 */
record Workload(List<Heading> headings, List<Map<Heading, Cell>> rows, List<Form> forms) {
  private static final int FORMS = 50;
  private static final int PROGRAMME = 20;
  private static final int SUBJECT = 4;
  private static final int GENERAL = 10;

  private static final List<String> LEVEL1 = List.of("产出指标", "效益指标", "满意度指标");
  private static final List<String> LEVEL2 =
      List.of("数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "满意度指标");
  private static final List<String> MEASURES =
      List.of("%", "次", "户", "人", "件", "天", "公里", "万元", "个", "平方米", "吨", "台");

  /** Without =, with which a cell of OpenL begins a formula. */
  private static final List<String> COMPARATORS = List.of("≥", ">", "≤", "<");

  private static final List<String> ENDS = List.of("完成率", "覆盖面", "达标情况", "数");
  private static final String SYLLABLES = "河道校舍林木粮食公园桥梁隧护岸渔业档案社区矫正宣讲普查监测评估清运采购整改巡防";

  /**
   * Generates a table and what it is asked.
   *
   * @param count how many rows; a multiple of 20
   * @param columns how many condition columns: 4, 8 or 12
   */
  static Workload of(int count, int columns, Names names) {
    return of(count, columns, names, FORMS, Form.INDICATORS);
  }

  /**
   * The same table, asked about as many forms of as many indicators; of the same size, those are
   * the same as ever.
   */
  static Workload of(int count, int columns, Names names, int asked, int indicators) {
    Random random = new Random(31L * count + columns);
    List<Heading> headings = Heading.of(columns, names);
    List<Map<Heading, Cell>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row(i, count, headings, random));
    }
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < asked; i++) {
      forms.add(form(rows, names, indicators, random));
    }
    return new Workload(headings, List.copyOf(rows), List.copyOf(forms));
  }

  private static Map<Heading, Cell> row(
      int index, int count, List<Heading> headings, Random random) {
    boolean general = index % (count / GENERAL) == 0;
    Map<Heading, Cell> cells = new EnumMap<>(Heading.class);
    for (Heading heading : headings) {
      boolean name = heading == Heading.NAME || heading == Heading.WHOLE_NAME;
      boolean filled = name ? !general : general || random.nextInt(4) > 0;
      cells.put(heading, filled ? cell(heading, index, random) : Cell.BLANK);
    }
    return cells;
  }

  private static Cell cell(Heading heading, int index, Random random) {
    int programme = index / PROGRAMME;
    return switch (heading) {
      case WHOLE_NAME -> Cell.of(word(index / SUBJECT * 2));
      case LEVEL2 -> Cell.of(pick(LEVEL2, random));
      case LEVEL1 -> Cell.of(pick(LEVEL1, random));
      case PREPARER -> Cell.of(preparer(programme));
      case MEASURE -> some(MEASURES, random);
      case DEPARTMENT -> Cell.of(department(programme), department(programme + 7));
      case COMPARATOR -> some(COMPARATORS, random);
      case TARGET -> graded(index, 100, 150);
      case WEIGHT -> graded(index, 5, 10);
      case BUDGET -> graded(index, 500_000, 1_000_000);
      case NAME -> words(index / SUBJECT * 2, index);
      case PROJECT -> words(1_000_003 + programme * 2, index);
      case OVERVIEW -> words(2_000_003 + programme * 2, index);
    };
  }

  private static Cell graded(int index, int step, int width) {
    int low = index % SUBJECT * step;
    return Cell.within(low, low + width);
  }

  private static Cell words(int which, int index) {
    return switch (index % 3) {
      case 0 -> Cell.of(word(which), word(which + 1));
      case 1 -> Cell.of(word(which));
      default -> Cell.beginning(word(which));
    };
  }

  private static Cell some(List<String> all, Random random) {
    int first = random.nextInt(all.size());
    int size = 1 + random.nextInt(3);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      words.add(all.get((first + i) % all.size()));
    }
    return Cell.of(words.toArray(String[]::new));
  }

  /** A form of one programme: most of its indicators are on subjects that rows name. */
  private static Form form(
      List<Map<Heading, Cell>> rows, Names names, int indicators, Random random) {
    int programme = random.nextInt(rows.size() / PROGRAMME);
    String project = word(1_000_003 + programme * 2) + "专项资金";
    String overview = word(2_000_003 + programme * 2) + "所需经费，涉及各镇街，年内分两批实施，由第三方机构检测。";
    int budget = random.nextInt(2_500_000);
    List<Question> questions = new ArrayList<>();
    for (int number = 1; number <= indicators; number++) {
      int index = programme * PROGRAMME + random.nextInt(PROGRAMME);
      boolean named = random.nextInt(5) > 0;
      String subject = word(named ? index / SUBJECT * 2 : 3_000_003 + random.nextInt(1_000));
      questions.add(
          new Question(number)
              .with(Heading.LEVEL2, meeting(rows.get(index), Heading.LEVEL2, LEVEL2, random))
              .with(Heading.LEVEL1, meeting(rows.get(index), Heading.LEVEL1, LEVEL1, random))
              .with(Heading.MEASURE, meeting(rows.get(index), Heading.MEASURE, MEASURES, random))
              .with(
                  Heading.COMPARATOR,
                  meeting(rows.get(index), Heading.COMPARATOR, COMPARATORS, random))
              .with(Heading.PREPARER, preparer(programme))
              .with(Heading.DEPARTMENT, department(programme))
              .with(Heading.TARGET, target(rows.get(index), random))
              .with(Heading.WEIGHT, random.nextInt(25))
              .with(Heading.BUDGET, budget)
              .with(Heading.NAME, names == Names.WHOLE ? subject : subject + pick(ENDS, random))
              .with(Heading.WHOLE_NAME, subject)
              .with(Heading.PROJECT, project)
              .with(Heading.OVERVIEW, overview));
    }
    return new Form(List.copyOf(questions));
  }

  /** A text that meets the row's condition, three times in four; else any. */
  private static String meeting(
      Map<Heading, Cell> row, Heading heading, List<String> all, Random random) {
    Cell cell = row.getOrDefault(heading, Cell.BLANK);
    return cell.isBlank() || random.nextInt(4) == 0 ? pick(all, random) : cell.words().get(0);
  }

  private static int target(Map<Heading, Cell> row, Random random) {
    Cell cell = row.getOrDefault(Heading.TARGET, Cell.BLANK);
    return cell.isBlank() || random.nextInt(4) == 0 ? random.nextInt(500) : cell.low();
  }

  private static String preparer(int programme) {
    return "某某区" + word(4_000_003 + programme % 40) + "局";
  }

  private static String department(int programme) {
    return "某某区" + word(5_000_003 + programme % 25) + "委";
  }

  /** Words of four characters, hardly two numbers the same. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    int base = SYLLABLES.length();
    long rest = number * 1_000_003L % ((long) base * base * base * base);
    for (int i = 0; i < 4; i++) {
      word.append(SYLLABLES.charAt((int) (rest % base)));
      rest /= base;
    }
    return word.toString();
  }

  private static String pick(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
