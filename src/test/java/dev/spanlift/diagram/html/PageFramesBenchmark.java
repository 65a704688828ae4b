package dev.spanlift.diagram.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.diagram.ColumnSelection;
import dev.spanlift.diagram.Diagrams;
import dev.spanlift.diagram.RenderOptions;
import dev.spanlift.diagram.Theme;
import dev.spanlift.testing.GeneratedSchema;
import dev.spanlift.testing.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how long the frames of a large page take while someone moves it about; not part of the build, as it measures time.
 *
 * <pre>mvn -Dquick test -Dtest=PageFramesBenchmark [-Dspanlift.tables=300]</pre>
 *
 * <p>Prints the median, the 95th percentile and the worst of each movement. Each movement is a step of a hand between two frames, {@value #FRAMES} times. A frame's time is what passes on the clock
 * until the browser asks for the next one: 16.7 milliseconds where nothing is late, as it draws 60 a second at most.
 */
class PageFramesBenchmark {
    private static final int FRAMES = 180;

    /** Thirty frames a second: below it, a movement looks jerky. */
    private static final double FLUENT_MILLISECONDS = 33.4;

    /** Runs a step before each frame and returns the frames' times, those of the first ones left out. */
    private static final String MEASURE = """
            const [step, scale, count, done] = arguments;
            const stage = document.getElementById("stage");
            const middle = { clientX: innerWidth / 2, clientY: innerHeight / 2 };
            const wheel = (deltaY) => stage.dispatchEvent(new WheelEvent("wheel", { deltaY, ...middle, bubbles: true, cancelable: true }));
            const pointer = (type, clientX, clientY) => stage.dispatchEvent(
              new PointerEvent(type, { clientX, clientY, pointerId: 1, button: 0, buttons: 1, bubbles: true }));
            stage.setPointerCapture = () => {};
            const key = (name) => document.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
            const steps = {
              // A circle, so that the picture stays in sight.
              pan: (i) => pointer("pointermove", middle.clientX + 300 * Math.cos(i / 20), middle.clientY + 200 * Math.sin(i / 20)),
              zoom: (i) => wheel(i % 60 < 30 ? -60 : 60),
              columns: (i) => { if (i % 30 === 0) document.querySelectorAll("input[name=columns]")[i / 30 % 3].click(); },
            };
            key("0");
            const shown = () => document.querySelector("svg:not([hidden])").getBoundingClientRect().width
              / document.querySelector("svg:not([hidden])").width.baseVal.value;
            if (scale > 0) wheel(-Math.log(scale / shown()) / 0.0015);
            if (step === "pan") pointer("pointerdown", middle.clientX + 300, middle.clientY);
            const times = [];
            let last = 0;
            let i = -20;
            const frame = (now) => {
              if (i > 0) times.push(now - last);
              last = now;
              if (i === count) {
                pointer("pointerup", 0, 0);
                done(times);
                return;
              }
              if (i >= 0) steps[step](i);
              i++;
              requestAnimationFrame(frame);
            };
            requestAnimationFrame(frame);
            """;

    @TempDir
    private Path folder;

    @Test
    void aLargePageMovesFluently() throws IOException {
        int tables = Integer.getInteger("spanlift.tables", 300);
        RenderOptions options = new RenderOptions("Frames", Theme.LIGHT, ColumnSelection.ALL);
        String page = HtmlRenderer.render(Diagrams.diagram(GeneratedSchema.ofTables(tables)), options);
        Path file = Files.writeString(folder.resolve("page.html"), page);
        double slowest = 0;
        try (Browser browser = Browser.start()) {
            browser.driver().get(file.toUri().toString());
            System.out.printf(
                    "%d tables: milliseconds a frame%n%-28s %7s %7s %7s%n", tables, "", "median", "95 %", "worst");
            for (double scale : new double[] {0, 0.32, 0.6, 1}) {
                String size = scale == 0 ? "all in sight" : String.format(Locale.ROOT, "at %.2f", scale);
                slowest = Math.max(slowest, measure(browser, "pan", scale, "drag, " + size));
            }
            slowest = Math.max(slowest, measure(browser, "zoom", 0, "wheel, all in sight"));
            slowest = Math.max(slowest, measure(browser, "zoom", 0.5, "wheel, at 0.50"));
            measure(browser, "columns", 0, "other columns twice a second");
        }
        assertThat(slowest).as("median of the slowest movement").isLessThan(FLUENT_MILLISECONDS);
    }

    /** Prints a line and returns the median. */
    private static double measure(Browser browser, String step, double scale, String name) {
        Object times = browser.driver().executeAsyncScript(MEASURE, step, scale, FRAMES);
        double[] sorted = ((List<?>) Objects.requireNonNull(times))
                .stream()
                        .mapToDouble(time -> ((Number) Objects.requireNonNull(time)).doubleValue())
                        .sorted()
                        .toArray();
        double median = sorted[sorted.length / 2];
        System.out.printf(
                Locale.ROOT,
                "%-28s %7.1f %7.1f %7.1f%n",
                name,
                median,
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
        return median;
    }
}
