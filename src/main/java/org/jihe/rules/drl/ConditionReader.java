package org.jihe.rules.drl;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what stands between {@code when} and {@code then}. */
final class ConditionReader {
  private static final int MOST_PATTERNS = 8;
  private static final Set<String> NO_CONDITIONS =
      Set.of("eval", "forall", "collect", "groupby", "query", "over", "entry", "if", "do", "break");
  private static final Map<String, Type> FUNCTIONS =
      Map.of("collectList", List.class, "count", Long.class);
  private static final Set<String> FUNCTIONS_OF_VALUE = Set.of("sum", "min", "max");

  private final TokenCursor tokens;
  private final DrlTypes types;
  private final Scope scope;
  private final Set<Class<?>> single;
  private final ExpressionReader expressions;
  private final List<DrlRule.Pattern> patterns = new ArrayList<>();
  private int depth;

  /**
   * @param single the types of which a session holds one fact at most
   */
  ConditionReader(TokenCursor tokens, DrlTypes types, Scope scope, Set<Class<?>> single) {
    this.tokens = tokens;
    this.types = types;
    this.scope = scope;
    this.single = single;
    this.expressions = new ExpressionReader(tokens, types, scope);
  }

  List<DrlRule.Pattern> read() {
    while (!tokens.next("then")) {
      any();
    }
    if (patterns.isEmpty()) {
      throw tokens.refused("规则没有条件");
    }
    return patterns;
  }

  private void any() {
    do {
      all();
    } while (tokens.accept("or"));
  }

  private void all() {
    do {
      one();
    } while (tokens.accept("and"));
  }

  private void one() {
    if (NO_CONDITIONS.contains(tokens.peek().text())) {
      throw tokens.refused(
          "条件不能用“" + tokens.peek().text() + "”", "条件写成 类型( 约束 )，可加 not、exists、and、or");
    }
    if (tokens.next("(")) {
      group();
    } else if (tokens.accept("not") || tokens.accept("exists")) {
      if (tokens.next("(")) {
        group();
      } else {
        pattern();
      }
    } else if (tokens.accept("accumulate")) {
      accumulate();
    } else {
      pattern();
    }
  }

  private void group() {
    if (++depth > 4) {
      throw tokens.refused("括号套得太深", "拆成几条规则");
    }
    tokens.expect("(");
    any();
    tokens.expect(")");
    depth--;
  }

  private void accumulate() {
    tokens.expect("(");
    pattern();
    tokens.expect(";");
    do {
      Token variable = tokens.expect(Token.Kind.VARIABLE, "变量");
      tokens.expect(":");
      scope.bind(variable, function());
    } while (tokens.accept(","));
    tokens.expect(")");
  }

  private Type function() {
    Token name = tokens.expect(Token.Kind.NAME, "collectList、count、sum、min 或 max");
    if (!FUNCTIONS.containsKey(name.text()) && !FUNCTIONS_OF_VALUE.contains(name.text())) {
      throw new Refused(
          name.line(), "accumulate 不能用" + name.shown(), "可用的有：collectList、count、sum、min、max");
    }
    List<Value> arguments = expressions.arguments();
    if (arguments.size() != 1) {
      throw new Refused(name.line(), name.shown() + "须有一个参数", "写成 " + name.text() + "($each)");
    }
    return FUNCTIONS.getOrDefault(name.text(), arguments.get(0).type());
  }

  private void pattern() {
    Optional<Token> variable = Optional.empty();
    if (tokens.peek().kind() == Token.Kind.VARIABLE) {
      variable = Optional.of(tokens.take());
      tokens.expect(":");
    }
    Class<?> type = factType();
    variable.ifPresent(name -> scope.bind(name, type));
    Token open = tokens.expect("(");
    boolean empty = tokens.next(")");
    if (!empty) {
      do {
        constraint(type);
      } while (tokens.accept(","));
    }
    tokens.expect(")");
    boolean many = !single.contains(type);
    if (tokens.accept("from")) {
      many = isMany(source());
    }
    patterns.add(new DrlRule.Pattern(open.end(), empty, many));
    if (patterns.size() > MOST_PATTERNS) {
      throw tokens.refused("条件超过" + MOST_PATTERNS + "个", "拆成几条规则");
    }
  }

  private Class<?> factType() {
    Token name = tokens.expect(Token.Kind.NAME, "类型");
    Class<?> type =
        scope
            .type(name.text())
            .orElseThrow(
                () ->
                    new Refused(
                        name.line(), "不认识类型" + name.shown(), "先 import；可用的类型见 docs/drl.md"));
    while (tokens.accept(".")) {
      Token inner = tokens.expect(Token.Kind.NAME, "类型");
      Class<?> outer = type;
      type =
          types
              .nested(outer, inner.text())
              .orElseThrow(
                  () ->
                      new Refused(
                          inner.line(),
                          outer.getSimpleName() + " 中没有类型" + inner.shown(),
                          "可用的类型见 docs/drl.md"));
    }
    if (ConsequenceReader.INSERTED.contains(type)) {
      throw new Refused(name.line(), "条件不能看别的规则得出的结果" + name.shown(), "把那条规则的条件写进来");
    }
    return type;
  }

  private void constraint(Class<?> type) {
    if (tokens.peek().kind() == Token.Kind.VARIABLE && tokens.peekAfter().is(":")) {
      Token variable = tokens.take();
      tokens.expect(":");
      scope.bind(variable, expressions.readOf(type).type());
    } else {
      expressions.readOf(type);
    }
  }

  private Type source() {
    Token first = tokens.peek();
    boolean call = tokens.peekAfter().is(".");
    if (!call || (first.kind() != Token.Kind.VARIABLE && first.kind() != Token.Kind.NAME)) {
      throw tokens.refused("from 后面不能是" + first.shown(), "写成 $rules.… 或 $form.…");
    }
    return expressions.path().type();
  }

  private static boolean isMany(Type type) {
    return Collection.class.isAssignableFrom(DrlTypes.raw(type))
        || type instanceof ParameterizedType;
  }
}
