package org.jihe.rules.cell;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jihe.domain.LegalBasis;

/** What stands in a cell that is not blank, read by its column's type. */
public sealed interface CellValue {
  /** The cell in canonical form: reading it again gives an equal value. */
  String text();

  /** Text, an identifier, a choice, a template. */
  record Plain(String text) implements CellValue {}

  /** Words or choices. */
  record Words(String text, List<String> words) implements CellValue {}

  /** A number or a year; of a percentage the number before the sign. */
  record Numeral(String text, BigDecimal number) implements CellValue {}

  record Date(LocalDate date) implements CellValue {
    @Override
    public String text() {
      return date.toString();
    }
  }

  record Flag(boolean yes) implements CellValue {
    @Override
    public String text() {
      return yes ? "是" : "否";
    }
  }

  record Test(CellTest test) implements CellValue {
    @Override
    public String text() {
      return test.text();
    }
  }

  record Regex(Pattern pattern) implements CellValue {
    @Override
    public String text() {
      return pattern.pattern();
    }
  }

  /** Norms, as yet without their verification, which stands in another cell. */
  record Norms(String text, List<LegalBasis> norms) implements CellValue {}
}
