package org.jihe.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpException;
import org.jihe.workbench.Call;

/** What happens around every request: it is named, let in, routed, answered, logged. */
final class Requests {
  static final String REQUEST_ID = "X-Request-Id";
  private static final Map<String, String> SECURITY =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'unsafe-inline';"
                  + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                  + " frame-ancestors 'none'");

  private final List<Route> routes;
  private final Guard guard;
  private final ServiceEvents events;

  Requests(List<Route> routes, Guard guard, ServiceEvents events) {
    this.routes = routes;
    this.guard = guard;
    this.events = events;
  }

  void register(JavalinConfig config) {
    config.routes.before(this::name);
    for (Route route : routes) {
      config.routes.addHttpHandler(
          route.method(),
          route.path(),
          context -> {
            Calls.keep(
                context, new Call(Calls.of(context).id(), guard.admit(context, route.role())));
            route.handler().handle(context);
          });
    }
    config.routes.exception(Problem.class, (e, context) -> JsonAnswers.problem(context, e));
    config.routes.exception(HttpResponseException.class, this::refuse);
    config.routes.exception(
        HttpException.RuntimeException.class,
        (e, context) -> JsonAnswers.problem(context, Problem.of(ProblemKind.BAD_REQUEST)));
    config.routes.exception(IOException.class, (e, context) -> gone(context));
    config.routes.exception(Exception.class, (e, context) -> fail(context, e));
    config.router.javaLangErrorHandler(
        (response, error) -> JsonAnswers.failure(response, events.failed(Call.NONE, error)));
  }

  private void name(Context context) {
    String given = Headers.of(context, REQUEST_ID);
    byte[] random = new byte[8];
    ThreadLocalRandom.current().nextBytes(random);
    String id = given.matches("[A-Za-z0-9._-]{1,64}") ? given : HexFormat.of().formatHex(random);
    Calls.keep(context, new Call(id, ""));
    context.header(REQUEST_ID, id);
    SECURITY.forEach(context::header);
  }

  /** What Javalin refuses: an address or a method that there is not. */
  private void refuse(HttpResponseException refusal, Context context) {
    if (refusal instanceof MethodNotAllowedResponse) {
      String allowed = allowed(context);
      JsonAnswers.problem(
          context,
          Problem.of(ProblemKind.METHOD_NOT_ALLOWED, "可用 " + allowed, "Allowed: " + allowed)
              .with("Allow", allowed));
    } else if (refusal.getStatus() == ProblemKind.NOT_FOUND.status()) {
      JsonAnswers.problem(context, Problem.of(ProblemKind.NOT_FOUND));
    } else {
      JsonAnswers.problem(context, Problem.of(ProblemKind.BAD_REQUEST));
    }
  }

  private String allowed(Context context) {
    String path = context.path().substring(context.contextPath().length());
    return routes.stream()
        .filter(route -> route.leads(path))
        .map(route -> route.method().name())
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static void gone(Context context) {
    // Nobody is there to be answered; the status is for the log.
    context.status(499);
  }

  private void fail(Context context, Exception thrown) {
    JsonAnswers.failure(context, events.failed(Calls.of(context), thrown));
  }
}
