package org.jihe.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jihe.domain.Document;

/** Takes in what is handed in, and what is asked of it. */
final class RequestReader {
  private static final int FIRST_YEAR = 1995;
  private static final int LAST_YEAR = 2099;

  private final Bodies bodies;

  RequestReader(Bounds bounds) {
    this.bodies = new Bodies(bounds);
  }

  /**
   * The file in the body, or in the form that the body is.
   *
   * @param type of the body
   */
  Document document(Context context, MediaType type) {
    byte[] body = bodies.read(context);
    String contentType = Headers.of(context, "Content-Type");
    return type == MediaType.FORM_DATA
        ? FormData.file(contentType, body)
        : Document.named(Optional.ofNullable(context.queryParam("name")).orElse(""), body);
  }

  /** What the body is said to be, which must be one of these. */
  static MediaType type(Context context, List<MediaType> taken) {
    return MediaType.of(Headers.of(context, "Content-Type"))
        .filter(taken::contains)
        .orElseThrow(
            () -> {
              String known = String.join(", ", taken.stream().map(MediaType::label).toList());
              return Problem.of(
                      ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                      "Content-Type 应是其中之一：" + known,
                      "Content-Type should be one of " + known)
                  .with("Accept", known);
            });
  }

  /** The best of these formats for the caller. */
  static String answer(Context context, List<String> offered) {
    return new Accept(Headers.of(context, "Accept"))
        .choose(offered)
        .orElseThrow(
            () ->
                Problem.of(
                    ProblemKind.NOT_ACCEPTABLE,
                    "可给出 " + String.join("、", offered),
                    "Offered: " + String.join(", ", offered)));
  }

  /** The year whose rules are to judge; empty for each form's own. */
  static OptionalInt asOf(Context context) {
    Optional<String> year = Optional.ofNullable(context.queryParam("asOf"));
    if (year.isEmpty()) {
      return OptionalInt.empty();
    }
    int asked = year.get().matches("[0-9]{4}") ? Integer.parseInt(year.get()) : 0;
    if (asked < FIRST_YEAR || asked > LAST_YEAR) {
      throw Problem.of(
          ProblemKind.BAD_REQUEST,
          "asOf 应是 " + FIRST_YEAR + "～" + LAST_YEAR + " 之间的年度",
          "asOf should be a year from " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    return OptionalInt.of(asked);
  }
}
