package org.jihe.regression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;

/** The project's rulebook, loaded once, and small fixtures. */
public final class Sample {
  private static final Rulebook RULEBOOK = load();

  private Sample() {}

  /** The rulebook as it lies in {@code rules/}. */
  public static Rulebook rulebook() {
    return RULEBOOK;
  }

  private static Rulebook load() {
    try {
      return Rulebook.load(RulebookFile.in(Path.of("rules")));
    } catch (IOException | RulebookException e) {
      throw new IllegalStateException("rules/ cannot be loaded", e);
    }
  }

  /** A form without any finding, as text. */
  static String clean() throws IOException {
    return Files.readString(Path.of("fixtures/filings/clean/filing.json"));
  }

  /** A fixture of a form, with what the rulebook now says of it. */
  static FiledFixture fixture(Path folder, String name, String form) throws IOException {
    FiledFixture fixture =
        new FiledFixture(folder, Files.writeString(folder.resolve(name + ".json"), form));
    Reviewer reviewer = new Reviewer(RULEBOOK);
    fixture.expect(reviewer.report(fixture.read(reviewer)));
    return fixture;
  }
}
