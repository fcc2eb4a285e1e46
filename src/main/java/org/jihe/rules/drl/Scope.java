package org.jihe.rules.drl;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the words of a rule stand for: imported types by simple name, variables by type. */
final class Scope {
  /** Variables of the fence's own begin so; rules may not. */
  static final String OWN = "$jihe";

  private final Map<String, Class<?>> imports;
  private final Map<String, Type> variables = new LinkedHashMap<>();

  Scope(Map<String, Class<?>> imports) {
    this.imports = Map.copyOf(imports);
  }

  Optional<Class<?>> type(String name) {
    return name.equals("String")
        ? Optional.of(String.class)
        : Optional.<Class<?>>ofNullable(imports.get(name));
  }

  Optional<Type> variable(String name) {
    return Optional.<Type>ofNullable(variables.get(name));
  }

  /**
   * @throws Refused when the variable stands for something else already
   */
  void bind(Token variable, Type type) {
    if (variable.text().startsWith(OWN)) {
      throw new Refused(variable.line(), "变量名“" + variable.text() + "”留作他用", "换一个名称");
    }
    if (variables.putIfAbsent(variable.text(), type) != null) {
      throw new Refused(variable.line(), "变量“" + variable.text() + "”定义了两次", "换一个名称");
    }
  }
}
