package org.jihe.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.reporting.PlainJson;

/** A request that is refused, and why (RFC 9457). */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final transient Detail detail;
  private final transient List<Defect> defects;
  private final transient Map<String, String> headers;

  /**
   * What exactly is wrong.
   *
   * @param chinese one line
   * @param english one line
   */
  private record Detail(String chinese, String english) {}

  private Problem(
      ProblemKind kind, Detail detail, List<Defect> defects, Map<String, String> headers) {
    // Refusals are many and none needs a trace.
    super(kind.name(), null, false, false);
    this.kind = kind;
    this.detail = detail;
    this.defects = List.copyOf(defects);
    this.headers = Map.copyOf(headers);
  }

  static Problem of(ProblemKind kind) {
    return new Problem(kind, new Detail("", ""), List.of(), Map.of());
  }

  static Problem of(ProblemKind kind, String chinese, String english) {
    return new Problem(kind, new Detail(chinese, english), List.of(), Map.of());
  }

  /** The same, with what is wrong in the content, place by place. */
  Problem with(List<Defect> defects) {
    return new Problem(kind, detail, defects, headers);
  }

  /** The same, with a header on the answer. */
  Problem with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Problem(kind, detail, defects, more);
  }

  ProblemKind kind() {
    return kind;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** A problem as an object of JSON. */
  record Json(
      String type,
      String title,
      int status,
      Optional<String> detail,
      Optional<List<PlainJson.Joined>> errors) {}

  Json json(Language language) {
    return new Json(
        kind.type(),
        kind.title(language),
        kind.status(),
        PlainJson.unlessEmpty(language.of(detail.chinese(), detail.english())),
        Optional.of(defects.stream().map(this::error).toList()).filter(all -> !all.isEmpty()));
  }

  private PlainJson.Joined error(Defect defect) {
    return kind == ProblemKind.REFUSED_RULEBOOK || kind == ProblemKind.BROKEN_FIXTURES
        ? DefectJson.ofRulebook(defect)
        : DefectJson.of(defect);
  }
}
