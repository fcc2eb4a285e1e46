package org.jihe.rules.drl;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;

/**
 * Lets DRL through that only relates facts and says what is wrong with them, and refuses all else
 * by line, before Drools compiles any of it: compiling alone can run code.
 *
 * <p>A file is read by a grammar of its own (docs/drl.md), in which every name must be one that
 * rules may use; then Drools' parser must see the same rules in it and nothing besides.
 */
public final class DrlFence {
  /** The only package that rules may be in. */
  public static final String PACKAGE = "rules.jihe";

  private static final int LARGEST_FILE = 512 * 1024;

  /** Drools and the Java compiler read deep or long rules by recursion, without a limit. */
  private static final int MOST_WORDS = 800;

  /** The name is printed into the source that Drools generates: no character may end a comment. */
  private static final Pattern RULE_NAME =
      Pattern.compile("[\\p{L}\\p{N} ,.;:·'‘’“”、，。：；（）()〔〕《》_+-]{1,120}");

  private static final Pattern FILE_NAME =
      Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}_ .-]*\\.drl");

  private final DrlTypes types;
  private final Set<Class<?>> single;
  private final Map<String, String> ruleNames = new HashMap<>();

  /**
   * @param types what rules may name
   * @param single those of them of which a session holds one fact at most
   */
  public DrlFence(Collection<Class<?>> types, Set<Class<?>> single) {
    this.types = new DrlTypes(types);
    this.single = Set.copyOf(single);
  }

  /**
   * Reads a file; of several files of a rulebook, all with the same fence.
   *
   * @param name the file's name as reports give it
   * @param defects receives what is refused
   * @return empty when anything is
   */
  public Optional<DrlFile> admit(String name, byte[] bytes, List<Defect> defects) {
    return admit(name, bytes, defects, file -> new DroolsReading(file).check());
  }

  /**
   * Reads a file that was let through when the program was built, byte for byte: what Drools reads
   * in it is known.
   *
   * @param name the file's name as reports give it
   * @param defects receives what is refused
   * @return empty when anything is
   */
  public Optional<DrlFile> admitAgain(String name, byte[] bytes, List<Defect> defects) {
    return admit(name, bytes, defects, file -> {});
  }

  private Optional<DrlFile> admit(
      String name, byte[] bytes, List<Defect> defects, Consumer<DrlFile> secondWall) {
    List<Defect> refused = new ArrayList<>();
    Optional<DrlFile> file = Optional.empty();
    try {
      file = Optional.of(read(name, text(name, bytes), refused));
      if (refused.isEmpty()) {
        secondWall.accept(file.get());
      }
    } catch (Refused refusal) {
      refused.add(defect(name, refusal));
    }
    defects.addAll(refused);
    return refused.isEmpty() ? file : Optional.empty();
  }

  private static Defect defect(String file, Refused refusal) {
    return new Defect(file, new Position.Line(refusal.line()), refusal.message(), refusal.hint());
  }

  private static String text(String name, byte[] bytes) {
    if (!FILE_NAME.matcher(name.substring(name.lastIndexOf('/') + 1)).matches()) {
      throw new Refused(1, "文件名中有不能用的字符", "文件名只用文字、数字、空格、点、- 和 _");
    }
    if (bytes.length > LARGEST_FILE) {
      throw new Refused(1, "文件过大", "一个文件不超过512KB");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Refused(1, "文件不是 UTF-8 编码", "另存为 UTF-8 编码");
    }
  }

  private DrlFile read(String name, String text, List<Defect> refused) {
    TokenCursor tokens = new TokenCursor(DrlLexer.tokens(text));
    Map<String, Class<?>> imports = head(tokens);
    List<DrlRule> rules = new ArrayList<>();
    while (tokens.peek().kind() != Token.Kind.END) {
      try {
        rules.add(rule(name, tokens, imports));
      } catch (Refused refusal) {
        refused.add(defect(name, refusal));
        tokens.skipRule();
      }
    }
    return new DrlFile(name, text, rules);
  }

  private Map<String, Class<?>> head(TokenCursor tokens) {
    tokens.expect("package");
    Token at = tokens.peek();
    String name = qualifiedName(tokens);
    if (!name.equals(PACKAGE)) {
      throw new Refused(at.line(), "package 不能是 " + name, "第一行写 package " + PACKAGE + ";");
    }
    tokens.accept(";");
    Map<String, Class<?>> imports = new LinkedHashMap<>();
    while (tokens.accept("import")) {
      Token first = tokens.peek();
      String imported = qualifiedName(tokens);
      Class<?> type =
          types
              .importable(imported)
              .orElseThrow(
                  () -> new Refused(first.line(), "不能 import " + imported, "可用的类型见 docs/drl.md"));
      imports.put(type.getSimpleName(), type);
      tokens.accept(";");
    }
    return imports;
  }

  private static String qualifiedName(TokenCursor tokens) {
    StringBuilder name = new StringBuilder(tokens.expect(Token.Kind.NAME, "名称").text());
    while (tokens.accept(".")) {
      name.append('.').append(tokens.expect(Token.Kind.NAME, "名称").text());
    }
    return name.toString();
  }

  private DrlRule rule(String file, TokenCursor tokens, Map<String, Class<?>> imports) {
    if (!tokens.next("rule")) {
      throw tokens.refused("此处不能有" + tokens.peek().shown(), "import 之后只能有 rule … end");
    }
    int before = tokens.taken();
    Token start = tokens.take();
    Token name = tokens.expect(Token.Kind.TEXT, "用双引号括起来的规则名");
    checkName(file, name);
    if (!tokens.next("when")) {
      throw tokens.refused("规则名后面不能有" + tokens.peek().shown(), "规则名后面写 when；规则不能有属性、注解和继承");
    }
    int conditionsAt = tokens.take().end();
    Scope scope = new Scope(imports);
    List<DrlRule.Pattern> patterns = new ConditionReader(tokens, types, scope, single).read();
    tokens.expect("then");
    ConsequenceReader consequence = new ConsequenceReader(tokens, types, scope);
    consequence.readStatement();
    tokens.expect("end");
    if (tokens.taken() - before > MOST_WORDS) {
      throw new Refused(start.line(), "规则过长", "拆成几条规则");
    }
    return new DrlRule(
        name.text(),
        file,
        start.line(),
        conditionsAt,
        patterns,
        consequence.evidence(),
        consequence.skips(),
        consequence.isOpen());
  }

  private void checkName(String file, Token name) {
    if (!RULE_NAME.matcher(name.text()).matches()) {
      throw new Refused(name.line(), "规则名中有不能用的字符", "规则名只用文字、数字、空格和常用标点，不超过120字");
    }
    String place = file + " 第" + name.line() + "行";
    String other = ruleNames.putIfAbsent(name.text(), place);
    if (other != null) {
      throw new Refused(name.line(), "规则名" + name.shown() + "已用于 " + other, "换一个名称");
    }
  }
}
