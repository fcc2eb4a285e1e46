package org.jihe.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jihe.domain.AmountUnit;
import org.jihe.domain.Declaration;
import org.jihe.domain.Entry;
import org.jihe.domain.Expenditure;
import org.jihe.domain.Field;
import org.jihe.domain.Figure;
import org.jihe.domain.Filing;
import org.jihe.domain.Funding;
import org.jihe.domain.Indicator;

/**
 * Writes a filing as the JSON that {@link Intake} reads. Everything is as it is on the form: a
 * number whose text is not its plain digits ({@code 40　}, {@code 1,000}) is written as that text,
 * and an absent field is left out; an amount under a label that names a unit of its own is written
 * in the form's. What is read again equals what was written, places and source aside, and aside
 * from the layout of a form that has not one indicator; what may stand in places that were not read
 * is listed under {@code unread}. Defects are not written.
 */
public final class FilingJson {
  private final JsonMapper mapper = new JsonMapper();

  /** The filing as JSON in UTF-8, the same bytes for the same filing. */
  public byte[] write(Filing filing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = mapper.getFactory().createGenerator(bytes)) {
      json.setPrettyPrinter(printer);
      json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      json.writeStartObject();
      json.writeArrayFieldStart("declarations");
      for (Declaration declaration : filing.declarations()) {
        write(declaration, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static void write(Declaration declaration, JsonGenerator json) throws IOException {
    json.writeStartObject();
    boolean budget = false;
    for (Field field : Field.values()) {
      boolean inBudget = field.pointer().startsWith("/budget/");
      if (inBudget && !budget) {
        json.writeObjectFieldStart("budget");
      } else if (!inBudget && budget) {
        json.writeEndObject();
      }
      budget = inBudget;
      String key = field.pointer().substring(field.pointer().lastIndexOf('/') + 1);
      if (Amounts.FIELDS.contains(field)) {
        writeAmount(key, declaration.figure(field), declaration.amountUnit(), json);
      } else if (field.kind() == Field.Kind.NUMBER) {
        write(key, declaration.figure(field), json);
      } else {
        write(key, declaration.entry(field), json);
      }
    }
    writeIndicators(declaration, json);
    writeExpenditures(declaration, json);
    writeFunding(declaration, json);
    writeUnread(declaration, json);
    json.writeEndObject();
  }

  private static void writeUnread(Declaration declaration, JsonGenerator json) throws IOException {
    List<String> pointers = UnreadPointers.of(declaration);
    if (pointers.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("unread");
    for (String pointer : pointers) {
      json.writeString(pointer);
    }
    json.writeEndArray();
  }

  private static void write(String key, Entry entry, JsonGenerator json) throws IOException {
    if (entry.onForm() && !entry.unknown()) {
      json.writeStringField(key, entry.raw());
    }
  }

  private static void write(String key, Figure figure, JsonGenerator json) throws IOException {
    if (figure.readable() && figure.entry().raw().equals(figure.text())) {
      json.writeNumberField(key, figure.number());
    } else {
      write(key, figure.entry(), json);
    }
  }

  /** Writes what is written for an amount, unless that means another in the form's unit. */
  private static void writeAmount(String key, Figure amount, AmountUnit unit, JsonGenerator json)
      throws IOException {
    Figure again = Amounts.figure(amount.entry(), unit);
    boolean same = again.readable() && again.number().compareTo(amount.number()) == 0;
    if (amount.readable() && !same) {
      json.writeNumberField(key, amount.number());
    } else {
      write(key, amount, json);
    }
  }

  private static void writeIndicators(Declaration declaration, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("indicators");
    for (Indicator indicator : declaration.indicators()) {
      json.writeStartObject();
      write("name", indicator.name(), json);
      write("level1", indicator.level1(), json);
      write("level2", indicator.level2(), json);
      write("weight", indicator.weight(), json);
      write("measure", indicator.measure(), json);
      write("comparator", indicator.comparison(), json);
      write("target", indicator.target(), json);
      write("previousTarget", indicator.previousTarget(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeExpenditures(Declaration declaration, JsonGenerator json)
      throws IOException {
    if (declaration.expenditures().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("expenditures");
    for (Expenditure expenditure : declaration.expenditures()) {
      json.writeStartObject();
      write("name", expenditure.name(), json);
      write("quantity", expenditure.quantity(), json);
      write("measure", expenditure.measure(), json);
      writeAmount("unitPrice", expenditure.unitPrice(), declaration.amountUnit(), json);
      writeAmount("amount", expenditure.amount(), declaration.amountUnit(), json);
      writeAmount("previousAmount", expenditure.previousAmount(), declaration.amountUnit(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeFunding(Declaration declaration, JsonGenerator json) throws IOException {
    if (declaration.funding().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("funding");
    for (Funding funding : declaration.funding()) {
      json.writeStartObject();
      write("source", funding.source(), json);
      writeAmount("amount", funding.amount(), declaration.amountUnit(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
