package org.jihe.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes {@code fixtures/layouts} anew: {@code java org.jihe.intake.LayoutFixtures DIRECTORY}. The
 * old formats are then made of the new ones by LibreOffice: {@code soffice --convert-to doc:"MS
 * Word 97" form.docx}.
 */
final class LayoutFixtures {
  private LayoutFixtures() {}

  /** A fixture's path below the directory, and its content. */
  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    put(all, "L2-banan", LayoutSamples.banan());
    put(all, "L3-shanghai", LayoutSamples.shanghai());
    put(all, "L4-national", LayoutSamples.national());
    put(all, "L5-hubei", LayoutSamples.hubei());
    put(all, "L6-tianjin", LayoutSamples.tianjin());
    put(all, "L7-wide", LayoutSamples.wide());
    put(all, "L7-mixed", LayoutSamples.mixed());
    put(all, "L8-self-evaluation", LayoutSamples.selfEvaluation());
    put(all, "L9-ningxia", LayoutSamples.ningxia());
    all.put("L9-huangshan/form.txt", LayoutSamples.huangshan().getBytes(StandardCharsets.UTF_8));
    return all;
  }

  private static void put(Map<String, byte[]> all, String layout, SampleForm form)
      throws IOException {
    all.put(layout + "/form.docx", SampleForm.docx(List.of(form)));
    all.put(layout + "/form.xlsx", SampleForm.xlsx(List.of(form), false));
    all.put(layout + "/extracted.txt", SampleForm.extracted(List.of(form)));
    String pasted = new String(SampleForm.pasted(List.of(form)), StandardCharsets.UTF_8);
    all.put(layout + "/pasted.txt", pasted.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
  }

  public static void main(String[] arguments) throws IOException {
    for (Map.Entry<String, byte[]> fixture : all().entrySet()) {
      Path path = Path.of(arguments[0]).resolve(fixture.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, fixture.getValue());
    }
  }
}
