package dev.spanlift.diagram.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.diagram.ColumnSelection;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.DiagramBuilder;
import dev.spanlift.diagram.DiagramOptions;
import dev.spanlift.diagram.Diagrams;
import dev.spanlift.diagram.RenderOptions;
import dev.spanlift.diagram.Theme;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.WheelInput;

/** Uses the page as a person would, in a real browser(). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlPageTest {
    private static final String SCHEMA = """
            -- Where parcels are sorted.
            CREATE TABLE Hubs (HubId STRING(8) NOT NULL, City STRING(80)) PRIMARY KEY (HubId);
            CREATE TABLE Parcels (ParcelId INT64 NOT NULL, Origin STRING(8), Weight INT64,
              FOREIGN KEY (Origin) REFERENCES Hubs (HubId)) PRIMARY KEY (ParcelId);
            CREATE INDEX ParcelsByWeight ON Parcels (Weight DESC);
            CREATE TABLE Events (ParcelId INT64 NOT NULL, Moment TIMESTAMP NOT NULL) PRIMARY KEY (ParcelId, Moment),
              INTERLEAVE IN PARENT Parcels ON DELETE CASCADE;
            CREATE TABLE Vans (VanId INT64 NOT NULL) PRIMARY KEY (VanId);
            """;

    private static final String HOSTILE = "</script><img src=x onerror=\"document.title='hacked'\">'\\ & \uD83D\uDE00";

    @TempDir
    private Path folder;

    private @Nullable Browser started;

    @BeforeAll
    void start() {
        started = Browser.start();
    }

    @AfterAll
    void stop() {
        if (started != null) {
            started.close();
        }
    }

    @AfterEach
    void nothingWentWrongInTheConsole() {
        assertThat(browser().messages()).isEmpty();
    }

    private Browser browser() {
        return Objects.requireNonNull(started);
    }

    private void open(String ddl, String fragment) {
        open(Diagrams.diagram(ddl), fragment);
    }

    private void open(Diagram diagram, String fragment) {
        try {
            RenderOptions options = new RenderOptions("Parcels & more", Theme.LIGHT, ColumnSelection.ALL);
            String page = HtmlRenderer.render(diagram, options);
            Path file = Files.writeString(Files.createTempFile(folder, "page", ".html"), page);
            browser().driver().get(file.toUri() + fragment);
            // Chromium drops keys that are pressed before it has painted a page.
            browser().driver().executeAsyncScript("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))");
            waitUntilDrawn();
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }

    /** Columns come a few at a time, and a zoom is over only when no further step follows. */
    private void waitUntilDrawn() {
        browser().driver().executeAsyncScript("""
                const done = arguments[0];
                const isDrawn = () => document.querySelector("#stage[aria-busy=false] #pane:not(.zooming)");
                const look = () => isDrawn() ? done() : requestAnimationFrame(look);
                look();
                """);
    }

    private WebElement find(String selector) {
        return browser().driver().findElement(By.cssSelector(selector));
    }

    private static String box(String table) {
        return "svg:not([hidden]) .box[data-table='" + table + "']";
    }

    private List<String> lit() {
        return browser().driver().findElements(By.cssSelector("svg:not([hidden]) .box.lit")).stream()
                .map(box -> box.getDomAttribute("data-table"))
                .toList();
    }

    private String transform() {
        return find("#pane").getCssValue("transform")
                + find("svg:not([hidden])").getCssValue("transform");
    }

    private void press(CharSequence... keys) {
        new Actions(browser().driver()).sendKeys(keys).perform();
    }

    @Test
    void everythingIsInViewAtFirst() {
        open(SCHEMA, "");

        assertThat(find("h1").getText()).isEqualTo("Parcels & more");
        for (String table : List.of("Hubs", "Parcels", "Events", "Vans")) {
            assertThat((Boolean) browser()
                            .driver()
                            .executeScript(
                                    "const r = arguments[0].getBoundingClientRect(), s = document"
                                            + ".getElementById('stage').getBoundingClientRect();"
                                            + "return r.left >= s.left && r.top >= s.top && r.right <= s.right"
                                            + " && r.bottom <= s.bottom;",
                                    find(box(table))))
                    .as(table)
                    .isTrue();
        }
    }

    @Test
    void aClickLightsUpRelationsAndTellsAboutTheTable() {
        open(SCHEMA, "");

        find(box("Parcels") + " .name").click();

        assertThat(lit()).containsExactlyInAnyOrder("Hubs", "Parcels", "Events");
        assertThat(find(box("Vans")).getCssValue("opacity")).isEqualTo("0.13");
        assertThat(find("#panel").getText())
                .contains("Parcels", "Origin STRING(8)", "INTERLEAVE IN PARENT ON DELETE CASCADE")
                .contains("ParcelsByWeight INDEX (Weight DESC)");
        assertThat(browser().driver().getCurrentUrl()).endsWith("#table=Parcels");
    }

    @Test
    void escapeAndAClickBesidePutTheLightOut() {
        open(SCHEMA, "#table=Hubs");
        assertThat(lit()).contains("Hubs", "Parcels");
        assertThat(find("#panel").getText()).contains("Where parcels are sorted.");

        press(Keys.ESCAPE);

        assertThat(lit()).isEmpty();
        assertThat(find("#panel").isDisplayed()).isFalse();
    }

    @Test
    void searchNeedsNoMouse() {
        open(SCHEMA, "");

        press("/");
        press("orig");
        assertThat(find("#results [aria-selected=true]").getText()).contains("Origin", "in Parcels");
        press(Keys.ENTER);

        assertThat(find("#panel h2").getText()).isEqualTo("Parcels");
        assertThat(find("#results").isDisplayed()).isFalse();
    }

    @Test
    void arrowsChooseAmongResults() {
        open(SCHEMA, "");

        press("/");
        press("parcelid");
        assertThat(find("#results").getText()).contains("in Parcels", "in Events");
        press(Keys.ARROW_DOWN);
        assertThat(find("#results [aria-selected=true]").getText()).contains("in Events");
        press(Keys.ENTER);

        assertThat(find("#panel h2").getText()).isEqualTo("Events");
    }

    @Test
    void columnsAreHiddenAndShown() {
        open(SCHEMA, "");
        assertThat(find("svg:not([hidden])").getDomAttribute("data-columns")).isEqualTo("all");

        find("#columns label:nth-of-type(2)").click();
        waitUntilDrawn();
        assertThat(find("svg:not([hidden])").getText()).contains("Origin").doesNotContain("Weight");

        find("#columns label:nth-of-type(3)").click();
        waitUntilDrawn();
        assertThat(find("svg:not([hidden])").getText()).contains("Parcels").doesNotContain("ParcelId");
    }

    @Test
    void aLinkInThePanelLeadsOn() {
        open(SCHEMA, "#table=Events");

        find("#panel a").click();

        assertThat(find("#panel h2").getText()).isEqualTo("Parcels");
        assertThat(browser().driver().getCurrentUrl()).endsWith("#table=Parcels");
    }

    @Test
    void wheelAndDragMoveThePicture() {
        open(SCHEMA, "");
        String fitted = transform();

        new Actions(browser().driver())
                .scrollFromOrigin(WheelInput.ScrollOrigin.fromElement(find("#stage")), 0, -300)
                .perform();
        String zoomed = transform();
        new Actions(browser().driver())
                .moveToElement(find("#stage"), 300, 300)
                .clickAndHold()
                .moveByOffset(-60, -40)
                .release()
                .perform();
        String dragged = transform();
        find("#fit").click();

        assertThat(zoomed).isNotEqualTo(fitted);
        assertThat(dragged).isNotEqualTo(zoomed);
        assertThat(transform()).isEqualTo(fitted);
        assertThat(lit()).isEmpty();
    }

    private static String largeSchema() {
        StringBuilder ddl = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            String columns =
                    IntStream.range(0, 12).mapToObj(j -> "C" + j + " INT64, ").collect(Collectors.joining());
            ddl.append("CREATE TABLE T" + i + " (Id INT64, " + columns
                    + (i % 7 == 0 ? "" : "Up INT64, FOREIGN KEY (Up) REFERENCES T" + (i - 1) + " (Id)")
                    + ") PRIMARY KEY (Id);\n");
        }
        return ddl.toString();
    }

    private long count(String script) {
        return (Long) Objects.requireNonNull(browser().driver().executeScript(script));
    }

    private double layouts() {
        Object metrics = browser()
                .driver()
                .executeCdpCommand("Performance.getMetrics", Map.of())
                .get("metrics");
        for (Object metric : (List<?>) Objects.requireNonNull(metrics)) {
            if (metric instanceof Map<?, ?> values
                    && "LayoutCount".equals(values.get("name"))
                    && values.get("value") instanceof Number number) {
                return number.doubleValue();
            }
        }
        throw new AssertionError("no LayoutCount in " + metrics);
    }

    /** What makes a large page slow is text: what cannot be read or is out of sight must not be there. */
    @Test
    void aLargeSchemaDrawsOnlyWhatCanBeRead() {
        String drawnRows =
                "return [...document.querySelectorAll('.rows')].filter(r => r.getClientRects().length).length";
        open(largeSchema(), "");
        assertThat(count(drawnRows)).isZero();

        search("T200");
        waitUntilDrawn();
        assertThat(count(drawnRows)).isBetween(1L, 120L);
        assertThat(count("""
                const stage = document.getElementById('stage').getBoundingClientRect();
                return [...document.querySelectorAll('svg:not([hidden]) .box')].filter(box => {
                  const frame = box.querySelector('.body').getBoundingClientRect();
                  return frame.right > stage.left && frame.left < stage.right && frame.bottom > stage.top
                    && frame.top < stage.bottom && box.querySelector('.rows').getClientRects().length === 0;
                }).length""")).as("boxes in sight without columns").isZero();

        press("0");
        waitUntilDrawn();
        assertThat(count(drawnRows)).isZero();
    }

    private void search(String words) {
        press("/");
        press(words);
        press(Keys.ENTER);
    }

    @Test
    void aPanDoesNotLayOutAnything() {
        open(largeSchema(), "");
        browser().driver().executeCdpCommand("Performance.enable", Map.of());
        double before = layouts();

        Actions drag =
                new Actions(browser().driver()).moveToElement(find("#stage")).clickAndHold();
        for (int i = 0; i < 10; i++) {
            drag.moveByOffset(-20, 10);
        }
        drag.release().perform();
        String dragged = transform();
        press(Keys.ARROW_LEFT);

        assertThat(transform()).isNotEqualTo(dragged);
        assertThat(layouts() - before).isLessThanOrEqualTo(1);
        assertThat(find("#pane").getCssValue("will-change")).isEqualTo("transform");
    }

    /** On paper there is everything, whatever was in sight on the screen. */
    @Test
    void printShowsAllColumns() {
        open(largeSchema(), "");
        browser().driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            assertThat(count("return [...document.querySelectorAll('svg:not([hidden]) .rows')]"
                            + ".filter(r => r.getClientRects().length).length"))
                    .isEqualTo(300);
            assertThat(find("header").isDisplayed()).isFalse();
            assertThat(transform()).isEqualTo("nonenone");
        } finally {
            browser().driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void hostileNamesAndCommentsAreText() {
        String ddl = "CREATE TABLE T (\n  `%1$s` INT64 -- %2$s\n) PRIMARY KEY (`%1$s`);"
                .formatted(HOSTILE.replace("\\", "\\\\"), HOSTILE);
        // Spanner takes no such name, but the page must not rely on it.
        Catalog catalog =
                SpannerDdl.check(List.of(SourceFile.of("schema.sql", ddl))).catalog();

        open(DiagramBuilder.build(catalog, DiagramOptions.defaults()).diagram(), "#table=T");

        assertThat(browser().driver().getTitle()).isEqualTo("Parcels & more");
        assertThat(browser().driver().findElements(By.tagName("img"))).isEmpty();
        assertThat(find("#panel strong").getText()).isEqualTo(HOSTILE);
        assertThat(find("#panel li p").getText()).isEqualTo(HOSTILE);
    }

    @Test
    void aLinkToNoTableIsHarmless() {
        open(SCHEMA, "#table=%E0%A4%A");

        assertThat(lit()).isEmpty();
    }

    /** With the fonts of this machine, whichever they are. */
    @Test
    void textFitsItsBox() {
        open(SCHEMA + """
                CREATE TABLE WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW (
                  mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm ARRAY<STRING(MAX)>,
                  iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii TIMESTAMP,
                ) PRIMARY KEY (iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii);
                """, "");

        assertThat((Long) browser().driver().executeScript("""
                let wrong = 0;
                for (const box of document.querySelectorAll('svg:not([hidden]) .box')) {
                  const frame = box.querySelector('.body').getBBox();
                  for (const text of box.querySelectorAll('text')) {
                    const place = text.getBBox();
                    if (place.x < frame.x || place.x + place.width > frame.x + frame.width) wrong++;
                  }
                  for (const column of box.querySelectorAll('.column')) {
                    const texts = [...column.querySelectorAll('text:not(.mark)')].map((text) => text.getBBox());
                    if (texts[0].x + texts[0].width > texts[1].x) wrong++;
                  }
                }
                return wrong;
                """)).isZero();
    }
}
