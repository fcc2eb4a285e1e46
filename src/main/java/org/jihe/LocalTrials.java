package org.jihe;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jihe.cli.RuleTrials;
import org.jihe.cli.RulesRefused;
import org.jihe.domain.Defect;
import org.jihe.domain.Position;
import org.jihe.regression.FiledFixture;
import org.jihe.regression.Fixture;
import org.jihe.regression.FixtureAdding;
import org.jihe.regression.FixtureFolder;
import org.jihe.regression.FixtureResults;
import org.jihe.regression.FixtureRun;
import org.jihe.regression.FixtureUpdate;
import org.jihe.regression.NamedFiling;
import org.jihe.regression.Progress;
import org.jihe.regression.Reviewer;
import org.jihe.regression.RulebookSources;
import org.jihe.regression.Watching;
import org.jihe.regression.cases.CaseTemplate;
import org.jihe.regression.cases.CaseText;
import org.jihe.regression.cases.Cases;
import org.jihe.regression.coverage.Coverage;
import org.jihe.regression.coverage.CoverageRun;
import org.jihe.regression.difference.Difference;
import org.jihe.regression.difference.DifferenceRun;
import org.jihe.regression.difference.RuleChange;
import org.jihe.regression.difference.RuleChanges;
import org.jihe.regression.mutation.Mutation;
import org.jihe.regression.mutation.MutationRun;
import org.jihe.regression.mutation.Slip;
import org.jihe.regression.mutation.SlipChoice;
import org.jihe.regression.sheets.CasePaints;
import org.jihe.regression.sheets.Paint;
import org.jihe.regression.sheets.Painter;
import org.jihe.rules.Rulebook;
import org.jihe.rules.RulebookException;
import org.jihe.rules.RulebookFile;
import org.jihe.rules.policy.RuleCard;

/** Tries the rules that lie on this machine. */
final class LocalTrials implements RuleTrials {
  private static final String WORKBOOK = ".xlsx";

  private final Reading reading;
  private final Path beside;

  /** Reads the files of the rulebook in a directory, or of the one in force here. */
  @FunctionalInterface
  interface Reading {
    List<RulebookFile> of(Optional<Path> directory) throws IOException;
  }

  /**
   * @param beside where a rulebook lies, if no other directory is named
   */
  LocalTrials(Reading reading, Path beside) {
    this.reading = reading;
    this.beside = beside;
  }

  private Rulebook open(Optional<Path> rules) throws RulesRefused {
    try {
      return Rulebook.load(reading.of(rules));
    } catch (RulebookException e) {
      throw new RulesRefused(e.defects());
    } catch (IOException e) {
      throw unreadable(rules.orElse(beside));
    }
  }

  @Override
  public Tested test(
      Optional<Path> rules, Path folder, Set<String> checks, boolean update, Progress progress)
      throws RulesRefused {
    Rulebook rulebook = open(rules);
    Set<String> known =
        rulebook.cards().stream().map(RuleCard::check).collect(Collectors.toUnmodifiableSet());
    requireKnown("--check", checks, known, "检查代码见 rules list");
    try {
      FixtureFolder fixtures = new FixtureFolder(folder);
      List<FiledFixture> filed = fixtures.filed();
      List<Fixture> all = new ArrayList<>(filed);
      all.addAll(understood(Cases.in(folder, new Reviewer(rulebook))).cases());
      FixtureResults results = new FixtureRun(all, checks, progress).run(rulebook);
      List<Path> updated = update ? new FixtureUpdate(rulebook).write(filed, results) : List.of();
      return new Tested(results, updated, fixtures.lonely());
    } catch (IOException e) {
      throw unreadable(folder);
    }
  }

  /** A case that is not understood must not be passed over. */
  private static Cases understood(Cases cases) throws RulesRefused {
    if (!cases.defects().isEmpty()) {
      throw new RulesRefused(cases.defects());
    }
    return cases;
  }

  @Override
  public Path caseTemplate(Path file) throws RulesRefused {
    if (!FixtureFolder.isCaseBook(file)) {
      throw refused(file.toString(), "不是用例工作簿的名称", "名称以 .cases.xlsx 或 .用例.xlsx 结尾");
    }
    try {
      return Files.write(file, template(file), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw refused(file.toString(), "已有这个文件，没有覆盖", "请给出一个新的名称");
    } catch (IOException e) {
      throw unreadable(file);
    }
  }

  /** What the text beside it tells, where there is one; else examples. */
  private static byte[] template(Path file) throws IOException, RulesRefused {
    String name = String.valueOf(file.getFileName());
    Path text = FixtureFolder.caseText(file);
    if (!Files.exists(text)) {
      return new CaseTemplate().write(name);
    }
    CaseText.Built built = new CaseText(name).workbook(Files.readString(text));
    if (!built.defects().isEmpty()) {
      throw new RulesRefused(built.defects());
    }
    return built.bytes();
  }

  @Override
  public List<Path> paintCases(Path folder, FixtureResults results, Path into) throws RulesRefused {
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<String, List<Paint>> book : CasePaints.of(results).entrySet()) {
        byte[] bytes = Files.readAllBytes(folder.resolve(book.getKey()));
        Path copy = into.resolve(painted(book.getKey()));
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.write(copy, new Painter().paint(bytes, book.getValue()));
        written.add(copy);
      }
      return written;
    } catch (IOException e) {
      throw unreadable(into);
    }
  }

  private static String painted(String workbook) {
    return workbook.replace(WORKBOOK, ".painted" + WORKBOOK);
  }

  @Override
  public FixtureAdding.Added add(
      Optional<Path> rules, Path folder, String name, byte[] content, FixtureAdding.Privacy privacy)
      throws RulesRefused {
    Reviewer reviewer = new Reviewer(open(rules));
    try {
      return new FixtureAdding(new FixtureFolder(folder), reviewer).add(name, content, privacy);
    } catch (IOException e) {
      throw unreadable(folder);
    }
  }

  @Override
  public Difference diff(Path rules, String base, String head, List<Path> on, Progress progress)
      throws RulesRefused {
    RulebookSources sources = new RulebookSources(rules);
    try {
      Rulebook was = Rulebook.load(sources.files(base));
      Rulebook is = was.reload(sources.files(head));
      return new DifferenceRun(was, is, progress).over(filings(on, was));
    } catch (RulebookException e) {
      throw new RulesRefused(e.defects());
    }
  }

  @Override
  public Coverage coverage(Optional<Path> rules, List<Path> on, Progress progress)
      throws RulesRefused {
    Rulebook rulebook = open(rules);
    return new CoverageRun(rulebook, watching(on, rulebook), progress).measure();
  }

  @Override
  public Mutation mutate(
      Optional<Path> rules,
      Optional<String> since,
      List<String> tables,
      List<Path> on,
      Progress progress)
      throws RulesRefused {
    Rulebook rulebook = open(rules);
    Set<String> sheets = rulebook.tables().keySet();
    requireKnown("--table", tables, sheets, "可用 " + String.join("、", new TreeSet<>(sheets)));
    List<Slip> slips =
        since.isPresent()
            ? SlipChoice.changed(rulebook, changes(rulebook, rules, since.get()))
            : SlipChoice.all(rulebook);
    List<Slip> chosen =
        slips.stream().filter(s -> tables.isEmpty() || tables.contains(s.sheet())).toList();
    return new MutationRun(rulebook, watching(on, rulebook), progress).of(chosen);
  }

  private List<RuleChange> changes(Rulebook rulebook, Optional<Path> rules, String since)
      throws RulesRefused {
    try {
      Rulebook was = rulebook.reload(new RulebookSources(rules.orElse(beside)).files(since));
      return RuleChanges.between(was, rulebook);
    } catch (RulebookException e) {
      throw new RulesRefused(e.defects());
    }
  }

  private static List<Watching> watching(List<Path> on, Rulebook rulebook) throws RulesRefused {
    return filings(on, rulebook).stream().map(Watching::new).toList();
  }

  private static List<NamedFiling> filings(List<Path> on, Rulebook rulebook) throws RulesRefused {
    Reviewer reviewer = new Reviewer(rulebook);
    List<NamedFiling> filings = new ArrayList<>();
    for (Path path : on) {
      filings.addAll(filings(path, reviewer));
    }
    return filings;
  }

  /** The filings to try rules on; where a path holds none, nothing of it has been tried. */
  private static List<NamedFiling> filings(Path path, Reviewer reviewer) throws RulesRefused {
    try {
      List<NamedFiling> filings = new ArrayList<>(NamedFiling.in(List.of(path)));
      filings.addAll(understood(Cases.formsOf(path, reviewer)).filings());
      if (filings.isEmpty()) {
        throw refused(path.toString(), "没有申报表", "请给出申报表，或有申报表的目录");
      }
      return filings;
    } catch (IOException e) {
      throw unreadable(path);
    }
  }

  /** A mistyped name would pick nothing, and nothing would seem to be wrong. */
  private static void requireKnown(
      String option, Collection<String> given, Set<String> known, String hint) throws RulesRefused {
    for (String name : given) {
      if (!known.contains(name)) {
        throw refused(option, "没有“" + name + "”", hint);
      }
    }
  }

  @Override
  public List<Path> paint(Optional<Path> rules, Path folder, List<Paint> paints)
      throws RulesRefused {
    List<Path> written = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (RulebookFile file : reading.of(rules)) {
        if (file.name().endsWith(WORKBOOK)) {
          Path copy = folder.resolve(painted(file.name()));
          Files.write(copy, new Painter().paint(file.bytes(), paints));
          written.add(copy);
        }
      }
      return written;
    } catch (IOException e) {
      throw unreadable(folder);
    }
  }

  private static RulesRefused unreadable(Path folder) {
    return refused(folder.toString(), "无法读写", "核对路径和权限");
  }

  private static RulesRefused refused(String what, String message, String hint) {
    return new RulesRefused(List.of(new Defect(what, new Position.Nowhere(), message, hint)));
  }
}
