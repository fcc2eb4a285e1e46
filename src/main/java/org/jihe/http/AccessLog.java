package org.jihe.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.jihe.workbench.Call;

/** Tells of every request once it is over, those that were refused or broken off included. */
final class AccessLog implements RequestLog {
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

  private final String basePath;
  private final List<Route> routes;
  private final ServiceEvents events;

  AccessLog(String basePath, List<Route> routes, ServiceEvents events) {
    this.basePath = basePath;
    this.routes = List.copyOf(routes);
    this.events = events;
  }

  @Override
  public void log(Request request, Response response) {
    String id = Optional.ofNullable(response.getHeaders().get(Requests.REQUEST_ID)).orElse("");
    Call call =
        request.getAttribute(Calls.ATTRIBUTE) instanceof Call known ? known : new Call(id, "");
    String path = Optional.ofNullable(request.getHttpURI().getCanonicalPath()).orElse("");
    events.answered(
        call,
        METHODS.contains(request.getMethod()) ? request.getMethod() : "other",
        route(path),
        path,
        response.getStatus(),
        Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime()));
  }

  /** The matched route, so that addresses people try do not become measurements of their own. */
  private String route(String path) {
    if (!path.startsWith(basePath)) {
      return "other";
    }
    String own = path.substring(basePath.length());
    return routes.stream()
        .filter(route -> route.leads(own))
        .map(Route::path)
        .findFirst()
        .orElse("other");
  }
}
