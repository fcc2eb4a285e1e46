package org.jihe.rules.drl;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads expressions: values of facts, literals, comparisons, sums; nothing that runs code. */
class ExpressionReader {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> REFUSED_OPERATORS =
      Set.of(
          "matches",
          "soundslike",
          "memberOf",
          "str",
          "in",
          "after",
          "before",
          "instanceof",
          "not",
          "excludes",
          "new");
  private static final int DEEPEST = 12;

  private final TokenCursor tokens;
  private final DrlTypes types;
  private final Scope scope;
  private Optional<Type> self = Optional.empty();
  private int depth;

  ExpressionReader(TokenCursor tokens, DrlTypes types, Scope scope) {
    this.tokens = tokens;
    this.types = types;
    this.scope = scope;
  }

  /** Reads an expression in which properties of {@code fact} stand without a variable. */
  final Value readOf(Type fact) {
    self = Optional.of(fact);
    Value value = read();
    self = Optional.empty();
    return value;
  }

  /** Reads an expression. */
  final Value read() {
    if (++depth > DEEPEST) {
      throw tokens.refused("括号套得太深", "拆成几个条件");
    }
    Value value = conjunction();
    while (tokens.accept("||")) {
      conjunction();
      value = Value.of(boolean.class);
    }
    depth--;
    return value;
  }

  private Value conjunction() {
    Value value = comparison();
    while (tokens.accept("&&")) {
      comparison();
      value = Value.of(boolean.class);
    }
    return value;
  }

  private Value comparison() {
    Value value = sum();
    Token next = tokens.peek();
    if (REFUSED_OPERATORS.contains(next.text()) && next.kind() == Token.Kind.NAME) {
      throw tokens.refused(
          "不能用运算符“" + next.text() + "”",
          next.text().equals("matches")
              ? "把正则表达式写进用语表，规则里用 WordHit"
              : "用 == != < <= > >= 或 contains");
    }
    if ((COMPARISONS.contains(next.text()) && next.kind() == Token.Kind.SYMBOL)
        || next.is("contains")) {
      tokens.take();
      sum();
      return Value.of(boolean.class);
    }
    return value;
  }

  private Value sum() {
    Value value = product();
    while (tokens.next("+") || tokens.next("-")) {
      tokens.take();
      value = joined(value, product());
    }
    return value;
  }

  private Value product() {
    Value value = unary();
    while (tokens.accept("*")) {
      value = joined(value, unary());
    }
    return value;
  }

  private static Value joined(Value left, Value right) {
    for (Class<?> wider : List.of(String.class, BigDecimal.class, double.class)) {
      if (left.is(wider) || right.is(wider)) {
        return Value.of(wider);
      }
    }
    return Value.of(int.class);
  }

  private Value unary() {
    if (tokens.accept("!")) {
      if (tokens.next("!")) {
        throw tokens.refused("两个“!”连在一起", "去掉它们");
      }
      unary();
      return Value.of(boolean.class);
    }
    if (tokens.accept("-")) {
      tokens.expect(Token.Kind.NUMBER, "数");
      return Value.of(BigDecimal.class);
    }
    return primary();
  }

  private Value primary() {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case TEXT -> new Value(String.class, Optional.of(tokens.take().text()));
      case NUMBER -> Value.of(tokens.take().text().contains(".") ? BigDecimal.class : int.class);
      case VARIABLE -> path();
      case NAME -> named();
      case SYMBOL, END -> {
        tokens.expect("(");
        Value value = read();
        tokens.expect(")");
        yield Value.of(value.type());
      }
    };
  }

  private Type variable(Token token) {
    return scope
        .variable(token.text())
        .orElseThrow(
            () ->
                new Refused(
                    token.line(),
                    "变量“" + token.text() + "”没有定义",
                    "先在前面的条件里写 " + token.text() + " : …"));
  }

  private Value named() {
    Token token = tokens.peek();
    if (token.is("true") || token.is("false")) {
      tokens.take();
      return Value.of(boolean.class);
    }
    if (scope.type(token.text()).isPresent()) {
      return path();
    }
    if (self.isPresent() && token.is("this")) {
      tokens.take();
      return path(self.get());
    }
    if (self.isEmpty()) {
      throw tokens.refused("不认识" + token.shown(), "类型须先 import；变量以 $ 开头");
    }
    return path(member(self.get()));
  }

  private Type statics(Class<?> owner) {
    tokens.expect(".");
    Token name = tokens.expect(Token.Kind.NAME, "名称");
    Optional<Class<?>> nested = types.nested(owner, name.text());
    if (nested.isPresent()) {
      return statics(nested.get());
    }
    if (!tokens.next("(")) {
      return types
          .constant(owner, name.text())
          .orElseThrow(
              () -> unknown(name, owner.getSimpleName() + " 没有可用的“" + name.text() + "”", ""));
    }
    Type type =
        types
            .staticMethod(owner, name.text())
            .orElseThrow(
                () -> unknown(name, owner.getSimpleName() + " 没有可用的“" + name.text() + "”", ""));
    called(owner, name, arguments());
    return type;
  }

  /** Reads a path that begins with a variable or an imported type. */
  final Value path() {
    Token head = tokens.take();
    if (head.kind() == Token.Kind.VARIABLE) {
      return path(variable(head));
    }
    Class<?> type =
        scope
            .type(head.text())
            .orElseThrow(
                () ->
                    new Refused(
                        head.line(), "不认识类型" + head.shown(), "先 import；可用的类型见 docs/drl.md"));
    return path(statics(type));
  }

  private Value path(Type head) {
    Type type = head;
    while (tokens.accept(".")) {
      type = member(type);
    }
    return Value.of(type);
  }

  private Type member(Type owner) {
    Token name = tokens.expect(Token.Kind.NAME, "名称");
    boolean call = tokens.next("(");
    Type type =
        (call ? types.method(owner, name.text()) : types.property(owner, name.text()))
            .orElseThrow(
                () ->
                    unknown(
                        name,
                        DrlTypes.raw(owner).getSimpleName() + " 没有可用的“" + name.text() + "”",
                        types.known(owner)));
    if (call) {
      called(DrlTypes.raw(owner), name, arguments());
    }
    return type;
  }

  private static Refused unknown(Token name, String message, String known) {
    return new Refused(
        name.line(), message, known.isEmpty() ? "可用的见 docs/drl.md" : "可用的有：" + known);
  }

  /** Reads the arguments of a call, parentheses included. */
  final List<Value> arguments() {
    List<Value> arguments = new ArrayList<>();
    tokens.expect("(");
    if (!tokens.next(")")) {
      do {
        arguments.add(read());
      } while (tokens.accept(","));
    }
    tokens.expect(")");
    return arguments;
  }

  /** What a rule calls; here nothing comes of it. */
  void called(Class<?> owner, Token method, List<Value> arguments) {}
}
