package org.jihe.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jihe.domain.Refusal;
import org.jihe.workbench.Candidate;
import org.jihe.workbench.DecisionLog;
import org.jihe.workbench.Judge;
import org.jihe.workbench.RulebookStore;

/** The service over HTTP, from its start to its stop. */
public final class HttpDoor implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 2000;

  /** How long writing the last answers may take. */
  private static final Duration WRITING = Duration.ofSeconds(2);

  private static final long LOG_FILE_BYTES = 64L << 20;

  private final Settings settings;
  private final Workers workers;
  private final Coverages coverages;
  private final RulebookInForce rulebook;
  private final Measurements measurements;
  private final ServiceEvents events;
  private final List<Route> routes;
  private final Javalin javalin;

  private HttpDoor(
      Settings settings, RulebookInForce rulebook, ServiceEvents events, Tokens tokens) {
    this.settings = settings;
    this.rulebook = rulebook;
    this.events = events;
    this.measurements = events.measurements();
    this.workers = new Workers(settings.bounds());
    measurements.watch(workers, () -> rulebook.standing().defects().size());
    UnderWay work = new UnderWay(workers);
    this.coverages = new Coverages(rulebook::judge, events);
    Assessments assessments = new Assessments(rulebook::judge, work, settings.bounds(), events);
    this.routes =
        Routes.all(
            assessments,
            new Annotations(rulebook::judge, work, settings.bounds(), events),
            new RulebookRoutes(rulebook),
            new RulebookReading(rulebook, workers),
            new Trials(rulebook, work, settings.bounds()),
            new Publishing(rulebook, workers, settings.bounds()),
            coverages,
            work,
            new Health(rulebook, workers, measurements));
    Requests requests =
        new Requests(
            routes, new Guard(tokens, settings.hostNames(), settings.corsOrigins()), events);
    AccessLog accessLog = new AccessLog(settings.basePath(), routes, events);
    this.javalin =
        Javalin.create(
            config -> {
              configure(config, requests);
              config.jetty.modifyServer(server -> server.setRequestLog(accessLog));
            });
  }

  /**
   * Opens the door.
   *
   * @param store where the rulebook is kept
   * @param log receives one line of JSON for all that happens
   * @param clock for the log
   * @throws Refusal when it cannot be opened: a rulebook with defects, a port in use, an address
   *     that others reach without tokens
   */
  public static HttpDoor open(Settings settings, RulebookStore store, OutputStream log, Clock clock)
      throws Refusal {
    Tokens tokens = tokens(settings);
    if (tokens.isEmpty() && !Guard.isLoopback(settings.host())) {
      throw Refusal.because(settings.host(), "监听本机以外的地址必须设置令牌", "请用 tokens 给出令牌文件，或只监听 127.0.0.1");
    }
    Optional<DecisionLog> decisions = decisions(settings, clock);
    ServiceEvents events = new ServiceEvents(new Log(log, clock), new Measurements(), decisions);
    HttpDoor door = new HttpDoor(settings, first(store, events), events, tokens);
    door.start();
    return door;
  }

  private static Optional<DecisionLog> decisions(Settings settings, Clock clock) throws Refusal {
    if (settings.decisionLog().isEmpty()) {
      return Optional.empty();
    }
    Path directory = settings.decisionLog().get();
    try {
      return Optional.of(
          new DecisionLog(directory, LOG_FILE_BYTES, settings.decisionLogForms(), clock));
    } catch (IOException e) {
      throw Refusal.because(
          directory.toString(), "决定日志不能续写", "请检查权限，并用 jihe log verify 核对；另换目录可重新开始");
    }
  }

  private static Tokens tokens(Settings settings) throws Refusal {
    if (settings.tokens().isEmpty()) {
      return Tokens.none();
    }
    Path file = settings.tokens().get();
    try {
      return Tokens.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw Refusal.because(file.toString(), "令牌文件无法读取", "请检查路径和权限");
    }
  }

  private static RulebookInForce first(RulebookStore store, ServiceEvents events) throws Refusal {
    try {
      Candidate files = store.read();
      Candidate.Opened opened = files.open();
      Judge judge = opened.judge().orElseThrow(() -> new Refusal(opened.defects()));
      events.rulebookTaken(judge.edition().version());
      return new RulebookInForce(store, judge, files.fingerprint(), events);
    } catch (IOException e) {
      throw Refusal.because("rules", "规则目录无法读取", "核对 rules 给出的目录");
    }
  }

  private void configure(JavalinConfig config, Requests requests) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.contextPath = settings.basePath().isEmpty() ? "/" : settings.basePath();
    config.jetty.modifyHttpConfiguration(HttpDoor::harden);
    config.jetty.modifyServer(
        server -> {
          server.setErrorHandler(new JettyErrors());
          // An answer is done only when its last byte is out; the workers do not see that.
          server.insertHandler(new GracefulHandler());
          server.setStopTimeout(settings.stop().plus(WRITING).toMillis());
        });
    config.jetty.modifyServer(
        server -> server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server)));
    config.jetty.addConnector(this::connector);
    if (!settings.corsOrigins().isEmpty()) {
      config.bundledPlugins.enableCors(
          cors -> cors.addRule(rule -> settings.corsOrigins().forEach(rule::allowHost)));
    }
    requests.register(config);
  }

  private static void harden(HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setSendDateHeader(false);
  }

  private ServerConnector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.bounds().idle().toMillis());
    return connector;
  }

  private record Started(String address, String rulebook) {}

  private record Stopped(boolean finished) {}

  private void start() throws Refusal {
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      close();
      throw Refusal.because(
          settings.host() + ":" + settings.port(), "无法监听这个地址", "端口可能已被占用，请换一个或停掉占用者");
    }
    if (!settings.watch().isZero()) {
      rulebook.watch(settings.watch());
    }
    events.said("started", new Started(address(), rulebook.judge().edition().version()));
  }

  /** Every route, such as {@code GET /healthz}. */
  List<String> routes() {
    return routes.stream().map(route -> route.method() + " " + route.path()).toList();
  }

  /** The port on which it listens. */
  public int port() {
    return javalin.port();
  }

  /** Its address on this machine, ending with a slash. */
  public String address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + port() + settings.basePath() + "/";
  }

  /** Takes on no more requests, finishes those under way, then closes the door. */
  @Override
  public void close() {
    try {
      boolean done = workers.drain(settings.stop());
      events.said("stopped", new Stopped(done));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      coverages.close();
      rulebook.close();
      javalin.stop();
      workers.close();
      measurements.close();
      events.close();
    }
  }
}
