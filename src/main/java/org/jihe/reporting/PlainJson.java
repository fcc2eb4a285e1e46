package org.jihe.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records as JSON, for what is not a report: an object has the record's components as members, in
 * their order. An empty {@link Optional} is no member; {@code _} in a name stands for a hyphen.
 */
public final class PlainJson {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Record.class, new OfRecord())
                  .addSerializer(Instant.class, ToStringSerializer.instance))
          .build();

  private PlainJson() {}

  /** A record, or a list of them, as people read it: two blanks a level. */
  public static String indented(Object value) {
    return IndentedJson.text(MAPPER.valueToTree(value));
  }

  /** The members of all these records as one object on a line, which ends with a line feed. */
  public static byte[] line(Record... parts) {
    try {
      return (MAPPER.writeValueAsString(members(parts)) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not made of plain values", e);
    }
  }

  /** The members of several records as one object, wherever an object may stand. */
  public record Joined(List<Record> parts) {
    public Joined {
      parts = List.copyOf(parts);
    }

    /** These, the members of the first before those of the next. */
    public static Joined of(Record... parts) {
      return new Joined(List.of(parts));
    }
  }

  /** A text that is a member only where there is one. */
  public static Optional<String> unlessEmpty(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }

  private static Map<String, Object> members(Record... parts) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (Record part : parts) {
      if (part instanceof Joined joined) {
        members.putAll(members(joined.parts().toArray(Record[]::new)));
        continue;
      }
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        Object value = value(part, component);
        String name = component.getName().replace('_', '-');
        if (value instanceof Optional<?> optional) {
          optional.ifPresent(present -> members.put(name, present));
        } else {
          members.put(name, value);
        }
      }
    }
    return members;
  }

  private static Object value(Record part, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record that cannot be read", e);
    }
  }

  private static final class OfRecord extends StdSerializer<Record> {
    private static final long serialVersionUID = 1L;

    OfRecord() {
      super(Record.class);
    }

    @Override
    public void serialize(Record record, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      provider.defaultSerializeValue(members(record), out);
    }
  }
}
