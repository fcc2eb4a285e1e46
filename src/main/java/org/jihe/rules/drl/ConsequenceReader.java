package org.jihe.rules.drl;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Breach;
import org.jihe.domain.Conclusion;
import org.jihe.domain.CouldNotRun;
import org.jihe.domain.NotApplicable;
import org.jihe.domain.Place;

/**
 * Reads what stands between {@code then} and {@code end}: one statement that inserts one result.
 */
final class ConsequenceReader extends ExpressionReader {
  /** What rules say. No rule may look at it, so none can set off another. */
  static final Set<Class<?>> INSERTED =
      Set.of(Conclusion.class, Breach.class, CouldNotRun.class, NotApplicable.class);

  private static final String FORM =
      "只能写一句 insert(Breach.of(\"编号\", …).with(\"名称\", …));、"
          + "insert(new CouldNotRun(\"编号\", \"原因\")); 或 insert(new NotApplicable(\"编号\", \"原因\"));";

  private final TokenCursor tokens;
  private final Scope scope;
  private final Set<String> evidence = new LinkedHashSet<>();
  private final Set<String> skips = new LinkedHashSet<>();
  private Optional<String> card = Optional.empty();
  private boolean open;

  ConsequenceReader(TokenCursor tokens, DrlTypes types, Scope scope) {
    super(tokens, types, scope);
    this.tokens = tokens;
    this.scope = scope;
  }

  void readStatement() {
    if (!tokens.next("insert")) {
      throw tokens.refused("then 后面不能是" + tokens.peek().shown(), FORM);
    }
    tokens.take();
    tokens.expect("(");
    if (tokens.accept("new")) {
      created();
    } else {
      Token at = tokens.peek();
      Value value = read();
      if (!INSERTED.contains(DrlTypes.raw(value.type()))) {
        throw new Refused(at.line(), "insert 的不是检查结果", FORM);
      }
      open = card.isEmpty();
    }
    tokens.expect(")");
    tokens.expect(";");
    if (!tokens.next("end")) {
      throw tokens.refused("then 后面只能有一句，不能再有" + tokens.peek().shown(), FORM);
    }
  }

  private void created() {
    Token name = tokens.expect(Token.Kind.NAME, "CouldNotRun 或 NotApplicable");
    Optional<Class<?>> type = scope.type(name.text());
    if (type.isEmpty() || (type.get() != CouldNotRun.class && type.get() != NotApplicable.class)) {
      throw new Refused(name.line(), "不能 new " + name.text(), FORM);
    }
    List<Value> arguments = arguments();
    boolean placed = type.get() == CouldNotRun.class && arguments.size() == 3;
    if (arguments.size() != 2 && !placed) {
      throw new Refused(name.line(), name.shown() + "须有编号和原因", FORM);
    }
    if (placed && DrlTypes.raw(arguments.get(2).type()) != Place.class) {
      throw new Refused(name.line(), name.shown() + "的第三个参数须是位置", FORM);
    }
    arguments.get(0).literal().ifPresentOrElse(skips::add, () -> open = true);
  }

  @Override
  void called(Class<?> owner, Token method, List<Value> arguments) {
    if (owner != Breach.class) {
      return;
    }
    if (method.is("of")) {
      if (card.isPresent()) {
        throw new Refused(method.line(), "一条规则只能得出一个编号", "拆成两条规则");
      }
      card = Optional.of(literal(method, arguments, "编号"));
    } else if (method.is("with")) {
      evidence.add(literal(method, arguments, "名称"));
    }
  }

  private static String literal(Token method, List<Value> arguments, String what) {
    return arguments.stream()
        .findFirst()
        .flatMap(Value::literal)
        .orElseThrow(
            () ->
                new Refused(
                    method.line(),
                    method.shown() + "的第一个参数须直接写明" + what,
                    "写成 " + method.text() + "(\"" + what + "\", …)"));
  }

  Map<String, Set<String>> evidence() {
    Map<String, Set<String>> byCard = new LinkedHashMap<>();
    card.ifPresent(id -> byCard.put(id, evidence));
    return byCard;
  }

  Set<String> skips() {
    return skips;
  }

  boolean isOpen() {
    return open;
  }
}
