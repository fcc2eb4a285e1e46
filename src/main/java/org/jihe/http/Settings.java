package org.jihe.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the service is to run.
 *
 * @param host the address it binds to
 * @param port 0 for any that is free
 * @param basePath the path under which it lies, such as {@code /jihe}; empty for none
 * @param hostNames names by which callers may call it besides those of the loopback; of no account
 *     where tokens are needed
 * @param rules directory of the rulebook; empty for the one in force where the program stands
 * @param fixtures directory of the fixtures that must hold when a workbook is published; empty for
 *     {@code fixtures} where the program stands, if there is one
 * @param tokens file of the tokens; empty when none are needed
 * @param bounds how much it takes on
 * @param watch how often the rulebook's files are looked at; zero for never
 * @param stop how long it waits for what is under way when it is stopped
 * @param decisionLog directory of the log of decisions; empty when none is kept
 * @param decisionLogForms whether that log also keeps what was handed in
 * @param corsOrigins origins, such as {@code https://budget.example}, whose pages may call
 */
public record Settings(
    String host,
    int port,
    String basePath,
    List<String> hostNames,
    Optional<Path> rules,
    Optional<Path> fixtures,
    Optional<Path> tokens,
    Bounds bounds,
    Duration watch,
    Duration stop,
    Optional<Path> decisionLog,
    boolean decisionLogForms,
    List<String> corsOrigins) {
  /** Names the file of settings: {@code --config}, {@code JIHE_CONFIG}. */
  public static final String FILE = "config";

  public Settings {
    hostNames = List.copyOf(hostNames);
    corsOrigins = List.copyOf(corsOrigins);
  }
}
