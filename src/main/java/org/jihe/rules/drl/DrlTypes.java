package org.jihe.rules.drl;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types that rules may name, and of them what rules may ask: what they declare themselves, are
 * public, take nothing and return nothing but such types again. Nothing of {@link Object}, {@link
 * Enum} or any class that is not listed can be reached.
 */
final class DrlTypes {
  /** Of the classes of Java only these methods, none of which can be slow or large. */
  private static final Map<Class<?>, Set<String>> JAVA =
      Map.of(
          String.class,
          Set.of("length", "isEmpty", "isBlank", "contains", "startsWith", "endsWith", "equals"),
          BigDecimal.class,
          Set.of(
              "signum",
              "abs",
              "negate",
              "precision",
              "compareTo",
              "intValue",
              "doubleValue",
              "add",
              "subtract",
              "multiply"),
          List.class,
          Set.of("size", "isEmpty", "get", "contains"),
          Map.class,
          Set.of("size", "isEmpty", "get", "containsKey"),
          LocalDate.class,
          Set.of("getYear", "isBefore", "isAfter"),
          Integer.class,
          Set.of(),
          Long.class,
          Set.of(),
          Boolean.class,
          Set.of(),
          Double.class,
          Set.of());

  private static final Set<String> OF_EVERY_OBJECT =
      Arrays.stream(Object.class.getDeclaredMethods())
          .map(Method::getName)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, Class<?>> byName = new LinkedHashMap<>();

  /**
   * @param types what rules may name; of nested types, those of listed types are listed too
   */
  DrlTypes(Collection<Class<?>> types) {
    for (Class<?> type : types) {
      byName.put(type.getName(), type);
      for (Class<?> nested : type.getDeclaredClasses()) {
        if (Modifier.isPublic(nested.getModifiers()) && !nested.isInterface()) {
          byName.put(nested.getName(), nested);
        }
      }
    }
    byName.put(BigDecimal.class.getName(), BigDecimal.class);
  }

  /** The type that an import may name. */
  Optional<Class<?>> importable(String qualifiedName) {
    return Optional.<Class<?>>ofNullable(byName.get(qualifiedName));
  }

  /** The type nested in another. */
  Optional<Class<?>> nested(Class<?> outer, String name) {
    return Optional.<Class<?>>ofNullable(byName.get(outer.getName() + "$" + name));
  }

  /** What a method without its own class's name in front comes to. */
  Optional<Type> method(Type owner, String name) {
    return methods(owner)
        .filter(method -> method.getName().equals(name))
        .map(method -> resolved(owner, method.getGenericReturnType()))
        .findFirst();
  }

  /** What a property comes to: a component of a record, or what {@code is…} or {@code get…} say. */
  Optional<Type> property(Type owner, String name) {
    String suffix = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    return Stream.of(name, "is" + suffix, "get" + suffix)
        .flatMap(
            candidate ->
                methods(owner)
                    .filter(method -> method.getName().equals(candidate))
                    .filter(method -> method.getParameterCount() == 0))
        .map(method -> resolved(owner, method.getGenericReturnType()))
        .findFirst();
  }

  Optional<Type> staticMethod(Class<?> owner, String name) {
    return Arrays.stream(owner.getDeclaredMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> !owner.isEnum() && !JAVA.containsKey(owner))
        .filter(this::isAllowed)
        .filter(method -> method.getName().equals(name))
        .map(Method::getGenericReturnType)
        .findFirst();
  }

  Optional<Type> constant(Class<?> owner, String name) {
    return Arrays.stream(owner.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .filter(field -> field.getName().equals(name))
        .map(Field::getGenericType)
        .filter(this::isKnown)
        .findFirst();
  }

  /** What may be asked of a type, for messages. */
  String known(Type owner) {
    return methods(owner)
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining("、"));
  }

  private Stream<Method> methods(Type owner) {
    Class<?> type = raw(owner);
    Set<String> ofJava = JAVA.get(type);
    if (ofJava != null) {
      return Arrays.stream(type.getMethods())
          .filter(method -> ofJava.contains(method.getName()))
          .filter(method -> !Modifier.isStatic(method.getModifiers()));
    }
    return byName.containsValue(type)
        ? Arrays.stream(type.getDeclaredMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(this::isAllowed)
        : Stream.empty();
  }

  private boolean isAllowed(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !method.isSynthetic()
        && !OF_EVERY_OBJECT.contains(method.getName())
        && isKnown(method.getGenericReturnType());
  }

  private boolean isKnown(Type type) {
    Class<?> raw = raw(type);
    return (raw.isPrimitive() && raw != void.class)
        || JAVA.containsKey(raw)
        || byName.containsValue(raw);
  }

  private static Type resolved(Type owner, Type answer) {
    if (answer instanceof TypeVariable && owner instanceof ParameterizedType of) {
      Type[] arguments = of.getActualTypeArguments();
      return arguments[arguments.length - 1];
    }
    return answer;
  }

  /** The class of a type; {@link Object} when it cannot be told. */
  static Class<?> raw(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    return type instanceof ParameterizedType of && of.getRawType() instanceof Class<?> plain
        ? plain
        : Object.class;
  }
}
