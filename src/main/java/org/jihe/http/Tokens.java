package org.jihe.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.domain.Refusal;
import org.jihe.domain.Sha256;

/**
 * The tokens that callers may show. The file holds one a line: a name, its roles with commas
 * between them, and the SHA-256 of the token in hexadecimal; {@code #} begins a remark. Tokens are
 * long and random, so that a plain hash keeps them.
 */
final class Tokens {
  private static final int HASH_DIGITS = 64;

  private final List<Token> tokens;

  /**
   * @param name whose it is, for the log
   * @param hash SHA-256 of the token
   */
  @SuppressWarnings("ArrayRecordComponent") // compared in constant time, never by equals
  record Token(String name, Set<Role> roles, byte[] hash) {

    boolean allows(Role role) {
      return role == Role.ANYONE || roles.contains(role);
    }
  }

  private Tokens(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
  }

  static Tokens none() {
    return new Tokens(List.of());
  }

  /**
   * Reads a token file.
   *
   * @param file its name, for defects
   * @throws Refusal with every line that is no token
   */
  static Tokens read(String file, String text) throws Refusal {
    List<Token> tokens = new ArrayList<>();
    List<Defect> defects = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        Optional<Token> token = token(line.split("\\s+", -1));
        token.ifPresent(tokens::add);
        if (token.isEmpty()) {
          defects.add(
              new Defect(
                  file,
                  new Position.Line(i + 1),
                  "不是令牌",
                  "应为：名称 角色 SHA-256；角色可用 check、rules、publish，以逗号分隔；SHA-256 为64位十六进制"));
        }
      }
    }
    if (!defects.isEmpty()) {
      throw new Refusal(defects);
    }
    return new Tokens(tokens);
  }

  private static Optional<Token> token(String[] words) {
    if (words.length != 3 || !words[2].matches("[0-9a-fA-F]{" + HASH_DIGITS + "}")) {
      return Optional.empty();
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String label : words[1].split(",", -1)) {
      Optional<Role> role = Role.labelled(label);
      if (role.isEmpty()) {
        return Optional.empty();
      }
      roles.add(role.get());
    }
    byte[] hash = HexFormat.of().parseHex(words[2].toLowerCase(Locale.ROOT));
    return Optional.of(new Token(words[0], roles, hash));
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** The token that was shown; every one is compared, in constant time. */
  Optional<Token> find(String shown) {
    byte[] hash = Sha256.of(shown.getBytes(StandardCharsets.UTF_8));
    Optional<Token> found = Optional.empty();
    for (Token token : tokens) {
      if (MessageDigest.isEqual(token.hash(), hash)) {
        found = Optional.of(token);
      }
    }
    return found;
  }
}
