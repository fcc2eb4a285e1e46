package org.jihe.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Chromium without a window, as an officer's; tests that want it are skipped where there is none.
 */
final class Browser implements AutoCloseable {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  /** Warns of every Chromium that is younger than itself. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;
  private final Path downloads;

  private Browser(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  static Browser open(Path folder) throws IOException {
    Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = program("chromedriver");
    assumeTrue(chromium.isPresent(), "Chromium is not installed");
    assumeTrue(chromedriver.isPresent(), "chromedriver (Debian: chromium-driver) is not installed");
    SELENIUM.setLevel(Level.SEVERE);
    Path downloads = Files.createDirectories(folder.resolve("downloads"));
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.get().toString());
    options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
    options.addArguments("--window-size=1440,900", "--lang=zh-CN", "--force-color-profile=srgb");
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", downloads.toAbsolutePath().toString()));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.get().toFile())
            .usingAnyFreePort()
            .withLogOutput(java.io.OutputStream.nullOutputStream())
            .build();
    return new Browser(new ChromeDriver(service, options), downloads);
  }

  private static Optional<Path> program(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  void go(String address) {
    // A page that differs only behind the # would not be loaded anew.
    driver.get("about:blank");
    driver.get(address);
  }

  /** Changes what stands behind the {@code #} of the address, as a link does. */
  void turnTo(String fragment) {
    run("location.hash = arguments[0]", fragment);
  }

  /** Waits until there is such an element, shown. */
  WebElement see(String css) {
    return await(
        css,
        () -> driver.findElements(By.cssSelector(css)).stream().filter(this::shown).findFirst());
  }

  private boolean shown(WebElement element) {
    try {
      return element.isDisplayed();
    } catch (StaleElementReferenceException e) {
      return false;
    }
  }

  /** Waits until an element shows these words. */
  void read(String css, String words) {
    await(
        css + " says " + words,
        () -> see(css).getText().contains(words) ? Optional.of(true) : Optional.empty());
  }

  /** Every such element, shown or not. */
  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  private static <T> T await(String what, Supplier<Optional<T>> look) {
    long deadline = System.nanoTime() + PATIENCE;
    while (true) {
      try {
        Optional<T> found = look.get();
        if (found.isPresent()) {
          return found.get();
        }
      } catch (StaleElementReferenceException e) {
        // What was there has been drawn anew: look again.
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
      }
      assertThat(System.nanoTime()).as("waited in vain for " + what).isLessThan(deadline);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  /** Hands files to the page's field for them. */
  void choose(String css, Path... files) {
    String names =
        String.join("\n", Stream.of(files).map(f -> f.toAbsolutePath().toString()).toList());
    driver.findElement(By.cssSelector(css)).sendKeys(names);
  }

  Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /** The file that the page has handed over, whole. */
  Path downloaded(String name) {
    return await(
        name,
        () -> Optional.of(downloads.resolve(name)).filter(file -> Files.exists(file) && isWhole()));
  }

  private boolean isWhole() {
    String[] names = downloads.toFile().list();
    return names != null && Stream.of(names).noneMatch(name -> name.endsWith(".crdownload"));
  }

  /** What keeps people from using what is shown: serious or worse, by axe-core. */
  @SuppressWarnings("unchecked")
  List<Object> barriers() throws IOException {
    run(axe());
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    return (List<Object>)
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run().then((found) => done(found.violations
                .filter((v) => v.impact === "serious" || v.impact === "critical")
                .map((v) => v.id + " " + v.nodes.map((n) => n.target).join(" "))));
            """);
  }

  /** The median and the longest of the frames in which the page is scrolled to its end. */
  String scrolled() {
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
    return String.valueOf(
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const frames = [];
            let last = performance.now();
            function next(now) {
              frames.push(now - last);
              last = now;
              if (frames.length < 200 && scrollY + innerHeight < document.body.scrollHeight - 1) {
                scrollBy({ top: 120, behavior: "instant" });
                requestAnimationFrame(next);
              } else {
                frames.sort((a, b) => a - b);
                const ms = (f) => f.toFixed(1);
                done(`median ${ms(frames[frames.length >> 1])}, longest ${ms(frames.at(-1))}`);
              }
            }
            scrollTo(0, 0);
            requestAnimationFrame(next);
            """));
  }

  private static String axe() throws IOException {
    String name = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Complaints of the browser: scripts that fail, contents that the policy refuses. What the
   * service refuses the page itself tells.
   */
  List<String> complaints() {
    return driver.manage().logs().get("browser").getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .filter(entry -> entry.startsWith("SEVERE"))
        .filter(entry -> !entry.contains("the server responded with a status of 4"))
        .toList();
  }

  void size(int width, int height) {
    driver.manage().window().setSize(new org.openqa.selenium.Dimension(width, height));
  }

  /** Light or dark, screen or print. */
  void media(String media, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Keeps a picture of what is shown for people to look at. */
  void picture(String name) throws IOException {
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Keeps what a printer would print. */
  byte[] printed(String name) throws IOException {
    Object data =
        driver
            .executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
            .get("data");
    byte[] pdf = Base64.getDecoder().decode(String.valueOf(data));
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + ".pdf"), pdf);
    return pdf;
  }

  /** Keeps a figure that was measured beside the pictures. */
  static void measured(String figure) throws IOException {
    Files.createDirectories(PICTURES);
    Files.writeString(PICTURES.resolve("measured.txt"), figure + "\n");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
