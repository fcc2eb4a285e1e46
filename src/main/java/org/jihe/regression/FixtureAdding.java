package org.jihe.regression;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jihe.domain.Defect;
import org.jihe.domain.Filing;
import org.jihe.domain.Position;
import org.jihe.domain.Report;
import org.jihe.domain.trial.AddedFixture;
import org.jihe.domain.trial.Privacy;
import org.jihe.intake.FilingJson;

/**
 * Makes a fixture of a form as it came in. A form with personal data is refused until it is said
 * whether to blank them: a fixture is kept for years and read by many.
 */
public final class FixtureAdding {
  /** Where added fixtures lie within the folder of fixtures. */
  static final String ADDED = "added";

  private static final String BLANK = "某";

  private final FixtureFolder folder;
  private final Reviewer reviewer;

  /**
   * @param folder the folder of fixtures
   * @param reviewer reads the form, and says what is to be expected
   */
  public FixtureAdding(FixtureFolder folder, Reviewer reviewer) {
    this.folder = folder;
    this.reviewer = reviewer;
  }

  /**
   * Adds a form. With personal data blanked it is kept as JSON: an office file would still carry
   * its author's name.
   *
   * @param name the file's name as it was given
   */
  public AddedFixture add(String name, byte[] content, Privacy privacy) throws IOException {
    String plain = String.valueOf(Path.of(name).getFileName());
    Filing filing = reviewer.read(plain, content);
    if (filing.declarations().isEmpty()) {
      return new AddedFixture(List.of(), List.of(), filing.defects());
    }
    List<String> found = PersonalWords.of(reviewer.report(filing));
    if (!found.isEmpty() && privacy.how() == Privacy.How.ASK) {
      return new AddedFixture(List.of(), found, List.of(asked(name, found)));
    }
    List<String> words = new ArrayList<>(privacy.words());
    if (privacy.how() == Privacy.How.BLANK) {
      words.addAll(found);
    }
    words.sort(Comparator.comparingInt(String::length).reversed());
    return words.isEmpty()
        ? save(plain, content, found)
        : save(blanked(stem(plain), words) + ".json", blanked(filing, words), found);
  }

  private static Defect asked(String name, List<String> found) {
    return new Defect(
        name,
        new Position.Nowhere(),
        "含有个人信息：" + String.join("、", found) + "，未加入样例",
        "加 --blank-names 以“某”代替后加入（还有别的人名，用 --blank 列出），或加 --keep-names 原样加入");
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static byte[] blanked(Filing filing, List<String> words) {
    String json = new String(new FilingJson().write(filing), StandardCharsets.UTF_8);
    return blanked(json, words).getBytes(StandardCharsets.UTF_8);
  }

  /** Every word as a row of 某, so that the text keeps its length. */
  private static String blanked(String text, List<String> words) {
    String left = text;
    for (String word : words) {
      left = left.replace(word, BLANK.repeat(word.length()));
    }
    return left;
  }

  private AddedFixture save(String name, byte[] content, List<String> found) throws IOException {
    Path directory = folder.path().resolve(ADDED);
    Files.createDirectories(directory);
    FiledFixture fixture = new FiledFixture(folder.path(), directory.resolve(name));
    try {
      Files.write(fixture.filing(), content, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      Defect there =
          new Defect(fixture.filing().toString(), new Position.Nowhere(), "已有这个样例，没有覆盖", "改名后再加");
      return new AddedFixture(List.of(), found, List.of(there));
    }
    Report report = reviewer.report(fixture.read(reviewer));
    fixture.expect(report);
    return new AddedFixture(
        List.of(fixture.filing(), fixture.expected()), found, report.filing().defects());
  }
}
