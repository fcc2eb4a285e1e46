package org.jihe.http;

import static io.javalin.http.HandlerType.DELETE;
import static io.javalin.http.HandlerType.GET;
import static io.javalin.http.HandlerType.POST;
import static io.javalin.http.HandlerType.PUT;

import java.util.List;

/** Every route there is. */
final class Routes {
  private static final String SCHEMA = "application/schema+json";

  private Routes() {}

  static List<Route> all(
      Assessments assessments,
      Annotations annotations,
      RulebookRoutes rulebook,
      RulebookReading reading,
      Trials trials,
      Publishing publishing,
      Coverages coverages,
      UnderWay work,
      Health health) {
    OfficersPage page = new OfficersPage();
    return List.of(
        new Route(POST, "/v1/assessments", Role.CHECK, assessments::post),
        new Route(POST, "/v1/annotations", Role.CHECK, annotations::post),
        new Route(GET, "/v1/checks", Role.CHECK, rulebook::checks),
        new Route(GET, "/v1/rulebook", Role.CHECK, rulebook::rulebook),
        new Route(POST, "/v1/rulebook/reload", Role.RULES, rulebook::reload),
        new Route(GET, "/v1/rulebook/versions", Role.CHECK, publishing::versions),
        new Route(GET, "/v1/rulebook/differences", Role.CHECK, reading::differences),
        new Route(POST, "/v1/rulebook/restore", Role.PUBLISH, publishing::restore),
        new Route(POST, "/v1/trials", Role.RULES, trials::post),
        new Route(PUT, "/v1/rulebook/{file}", Role.PUBLISH, publishing::put),
        new Route(GET, "/v1/rulebook/{file}", Role.CHECK, reading::workbook),
        new Route(GET, "/v1/rules", Role.CHECK, reading::rules),
        new Route(GET, "/v1/rules/notes", Role.CHECK, reading::notes),
        new Route(GET, "/v1/rules/coverage", Role.CHECK, coverages::tell),
        new Route(POST, "/v1/rules/coverage", Role.RULES, coverages::start),
        new Route(DELETE, "/v1/rules/coverage", Role.RULES, coverages::stop),
        new Route(GET, "/v1/work/{id}", Role.CHECK, work::follow),
        new Route(DELETE, "/v1/work/{id}", Role.CHECK, work::stop),
        new Route(GET, "/", Role.ANYONE, page::page),
        new Route(GET, "/page/{file}", Role.ANYONE, page::part),
        new Route(GET, "/healthz", Role.ANYONE, health::alive),
        new Route(GET, "/readyz", Role.ANYONE, health::ready),
        new Route(GET, "/metrics", Role.CHECK, health::metrics),
        new Route(
            GET,
            "/openapi.json",
            Role.ANYONE,
            PackagedFiles.page("openapi.json", "application/json")),
        new Route(
            GET,
            "/schemas/filing.json",
            Role.ANYONE,
            PackagedFiles.page("/org/jihe/intake/filing.schema.json", SCHEMA)),
        new Route(
            GET,
            "/schemas/report.json",
            Role.ANYONE,
            PackagedFiles.page("/org/jihe/reporting/report.schema.json", SCHEMA)),
        new Route(
            GET,
            "/openapi",
            Role.ANYONE,
            PackagedFiles.page("openapi.html", "text/html; charset=utf-8")),
        new Route(
            GET,
            "/openapi.js",
            Role.ANYONE,
            PackagedFiles.page("openapi.js", "text/javascript; charset=utf-8")));
  }
}
