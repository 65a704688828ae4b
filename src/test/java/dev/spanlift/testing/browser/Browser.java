package dev.spanlift.testing.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium for tests: the one of the system, with the ChromeDriver beside it. */
public final class Browser implements AutoCloseable {
    /** Selenium warns that it does not know the newest browsers' own protocol, which nothing here uses. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final Duration START_TIMEOUT = Duration.ofMinutes(1);

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /**
     * Starts a browser.
     *
     * <p>Where the machine has none, the calling test ends here: as skipped, or as failed where {@code
     * SPANLIFT_REQUIRE_BROWSER} is {@code true}.
     */
    public static Browser start() {
        Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = program("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String reason = "no chromium and chromedriver on the PATH";
            if (Boolean.parseBoolean(System.getenv("SPANLIFT_REQUIRE_BROWSER"))) {
                throw new AssertionError(reason);
            }
            return Assumptions.abort(reason);
        }
        try {
            return start(chromium.get(), chromedriver.get(), Files.createTempDirectory("spanlift-browser"));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Browser start(Path chromium, Path chromedriver, Path profile) {
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toString());
        options.setCapability("goog:loggingPrefs", logs);
        // Containers have no sandbox and little shared memory, and nothing here may use the network.
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile,
                "--window-size=" + WIDTH + "," + HEIGHT);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .usingAnyFreePort()
                .withTimeout(START_TIMEOUT)
                .build();
        return new Browser(new ChromeDriver(service, options), profile);
    }

    private static Optional<Path> program(String... names) {
        List<String> folders =
                List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Returns what drives it. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Returns the messages of the console since the last call, among them refused requests and uncaught exceptions. */
    public List<String> messages() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
