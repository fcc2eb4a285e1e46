package org.jihe.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jihe.domain.Position;
import org.jihe.office.Defects;
import org.jihe.office.Limits;

/**
 * Parses JSON. Where its syntax breaks, the values complete so far are kept: an unfinished object
 * is not, for a field it lacks may only have been cut off; the outermost object and a list directly
 * in it are.
 */
final class JsonText {
  private static final int KEPT_DEPTH = 2;
  private static final Pattern SANE_POWER =
      Pattern.compile("[-+.0-9]{1,60}+[eE][-+]?0*+[0-9]{1,2}");

  private final JsonFactory factory;
  private final Defects defects;
  private boolean broken;

  JsonText(Limits limits, Defects defects) {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(limits.jsonDepth())
            .maxStringLength(limits.documentBytes())
            .build();
    this.factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    this.defects = defects;
  }

  /** The value; empty when there is none, which has then been said. */
  Optional<Json> parse(String text) {
    try (JsonParser parser = factory.createParser(text)) {
      Optional<Json> root = value(parser, parser.nextToken(), 0);
      sayRest(parser);
      return root;
    } catch (JsonProcessingException e) {
      say(1, "JSON 语法有误");
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("a string in memory failed to be read", e);
    }
  }

  private void sayRest(JsonParser parser) throws IOException {
    boolean rest;
    try {
      rest = !broken && parser.nextToken() != null;
    } catch (JsonProcessingException e) {
      rest = true;
    }
    if (rest) {
      say(parser.currentLocation().getLineNr(), "JSON 结束之后还有内容，没有读取");
    }
  }

  private void say(int line, String what) {
    broken = true;
    defects.add(new Position.Line(Math.max(1, line)), "第" + line + "行：" + what, "请检查引号、逗号和括号是否成对");
  }

  private Optional<Json> value(JsonParser parser, JsonToken token, int depth) throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser, depth);
      case START_ARRAY -> array(parser, depth);
      case VALUE_STRING -> Optional.of(new Json.Text(parser.getText()));
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(number(parser.getText()));
      case VALUE_TRUE, VALUE_FALSE -> Optional.of(new Json.Bool(token == JsonToken.VALUE_TRUE));
      default -> Optional.of(new Json.Null());
    };
  }

  /** A power of ten is multiplied out, unless that would take more digits than any amount has. */
  private static Json number(String digits) {
    if (!SANE_POWER.matcher(digits).matches()) {
      return new Json.Num(digits);
    }
    BigDecimal value = new BigDecimal(digits);
    boolean sane = value.precision() <= 40 && value.scale() >= -20 && value.scale() <= 20;
    return new Json.Num(sane ? value.toPlainString() : digits);
  }

  private Optional<Json> object(JsonParser parser, int depth) throws IOException {
    List<Json.Member> members = new ArrayList<>();
    try {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        value(parser, parser.nextToken(), depth + 1)
            .ifPresent(value -> members.add(new Json.Member(key, value)));
        if (broken) {
          break;
        }
      }
    } catch (JsonProcessingException e) {
      say(parser.currentLocation().getLineNr(), "JSON 语法有误，此后的内容没有读取");
    }
    return broken && depth > 0 ? Optional.empty() : Optional.of(new Json.Obj(members));
  }

  private Optional<Json> array(JsonParser parser, int depth) throws IOException {
    List<Json> items = new ArrayList<>();
    try {
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        value(parser, token, depth + 1).ifPresent(items::add);
        if (broken) {
          break;
        }
      }
    } catch (JsonProcessingException e) {
      say(parser.currentLocation().getLineNr(), "JSON 语法有误，此后的内容没有读取");
    }
    return broken && depth >= KEPT_DEPTH ? Optional.empty() : Optional.of(new Json.Arr(items));
  }
}
