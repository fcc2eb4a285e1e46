package org.jihe.rules;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.rules.drl.NativeDrl;
import org.jihe.rules.drl.NativeSheet;
import org.jihe.rules.sheet.GridReader;

/**
 * The decision tables of Drools' own that a rulebook has, written as DRL: what it holds is said of
 * the table's cells.
 */
final class NativeTables {
  private static final String WRITTEN = ".drl";

  private final Map<String, NativeDrl> byPath = new LinkedHashMap<>();
  private final List<RulebookFile> drl = new ArrayList<>();
  private boolean complete = true;

  /** Reads the tables among the files. */
  NativeTables(List<RulebookFile> files, List<Defect> defects, List<Defect> warnings) {
    for (RulebookFile file : files) {
      if (file.isNativeTable()) {
        read(file, defects, warnings);
      }
    }
  }

  private void read(RulebookFile file, List<Defect> defects, List<Defect> warnings) {
    GridReader.Reading reading = GridReader.read(file.path(), file.bytes());
    defects.addAll(reading.defects());
    warnings.addAll(reading.warnings());
    Optional<NativeDrl> written =
        reading
            .grid()
            .flatMap(
                grid -> {
                  NativeDrl.Outcome outcome = NativeSheet.read(file.path(), grid);
                  defects.addAll(outcome.defects());
                  warnings.addAll(outcome.warnings());
                  return outcome.written();
                });
    if (written.isPresent() && reading.defects().isEmpty()) {
      byte[] bytes = written.get().drl().getBytes(StandardCharsets.UTF_8);
      byPath.put(file.path() + WRITTEN, written.get());
      drl.add(new RulebookFile(file.name() + WRITTEN, bytes));
    } else {
      complete = false;
    }
  }

  /** The DRL that was written, each file under its table's name with {@code .drl} behind. */
  List<RulebookFile> drl() {
    return drl;
  }

  /** Whether no table was refused. */
  boolean complete() {
    return complete;
  }

  /** The defects, those of written DRL at the cells that it comes from, each once. */
  List<Defect> atCells(List<Defect> defects) {
    return defects.stream().map(this::atCell).distinct().toList();
  }

  private Defect atCell(Defect defect) {
    return Optional.ofNullable(byPath.get(defect.file()))
        .map(table -> at(defect, table.cell(defect.position())))
        .orElse(defect);
  }

  private static Defect at(Defect defect, Position cell) {
    String table = defect.file().substring(0, defect.file().length() - WRITTEN.length());
    return new Defect(table, cell, defect.message(), defect.hint());
  }
}
