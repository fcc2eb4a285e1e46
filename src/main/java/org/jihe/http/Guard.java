package org.jihe.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets requests in. With tokens, every route that is not for anyone asks for one with its role.
 * Without, the service is for this machine alone: a page from elsewhere, open in a browser here,
 * must neither reach it under a name of its own nor post to it; and nobody may publish.
 */
final class Guard {
  private static final String BEARER = "bearer ";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Tokens tokens;
  private final List<String> hostNames;
  private final List<String> origins;

  Guard(Tokens tokens, List<String> hostNames, List<String> origins) {
    this.tokens = tokens;
    this.origins = List.copyOf(origins);
    this.hostNames = hostNames.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
  }

  /** Whether an address is this machine's own. */
  static boolean isLoopback(String host) {
    return LOOPBACK.contains(host.toLowerCase(Locale.ROOT))
        || host.equals("::1")
        || host.matches("127(\\.[0-9]{1,3}){3}");
  }

  /**
   * Who calls.
   *
   * @return the name of the caller's token; empty without one
   * @throws Problem when the caller is not let in
   */
  String admit(Context context, Role role) {
    if (role == Role.ANYONE) {
      return "";
    }
    if (tokens.isEmpty()) {
      admitLocal(context, role);
      return "";
    }
    return admitToken(context, role);
  }

  private void admitLocal(Context context, Role role) {
    String name = hostName(Headers.of(context, "Host"));
    if (!isLoopback(name) && !hostNames.contains(name)) {
      throw Problem.of(
          ProblemKind.MISDIRECTED,
          "如经反向代理访问，请用 host-names 写明这个主机名",
          "Behind a proxy, name this host in host-names");
    }
    boolean foreign =
        Headers.of(context, "Sec-Fetch-Site").equals("cross-site")
            && !origins.contains(Headers.of(context, "Origin"));
    if (foreign && !context.method().equals(HandlerType.GET)) {
      throw Problem.of(
          ProblemKind.FORBIDDEN, "不接受来自其他网站的请求", "Requests from other sites are not taken");
    }
    if (role == Role.PUBLISH) {
      throw Problem.of(
          ProblemKind.FORBIDDEN,
          "发布需要有 publish 角色的令牌，本服务没有设置令牌",
          "Publishing needs a token with the role publish, and the service has no tokens");
    }
  }

  private static String hostName(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    int port = name.lastIndexOf(':');
    return port > name.lastIndexOf(']') ? name.substring(0, port) : name;
  }

  private String admitToken(Context context, Role role) {
    String shown = Headers.of(context, "Authorization");
    Optional<Tokens.Token> token =
        shown.toLowerCase(Locale.ROOT).startsWith(BEARER)
            ? tokens.find(shown.substring(BEARER.length()).strip())
            : Optional.empty();
    if (token.isEmpty()) {
      throw Problem.of(ProblemKind.MISSING_TOKEN).with("WWW-Authenticate", "Bearer");
    }
    if (!token.get().allows(role)) {
      throw Problem.of(
          ProblemKind.FORBIDDEN,
          "这个令牌没有 " + role.label() + " 角色",
          "The token does not have the role " + role.label());
    }
    return token.get().name();
  }
}
