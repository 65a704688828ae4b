package dev.spanlift.diagram.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.diagram.ColumnSelection;
import dev.spanlift.diagram.Diagrams;
import dev.spanlift.diagram.RenderOptions;
import dev.spanlift.diagram.Theme;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgRendererTest {
    private static final String SCHEMA = """
            -- Who & <why>
            CREATE TABLE Owners (Id INT64 NOT NULL, Mail STRING(MAX)) PRIMARY KEY (Id);
            CREATE UNIQUE INDEX ByMail ON Owners (Mail);
            CREATE TABLE Things (
              Id INT64 NOT NULL,
              Number INT64 NOT NULL,  -- says "]]>" & '</text>'
              Friend INT64,
              FOREIGN KEY (Friend) REFERENCES Owners (Id),
            ) PRIMARY KEY (Id, Number), INTERLEAVE IN PARENT Owners ON DELETE CASCADE;
            """;

    private static String svg(RenderOptions options) {
        return SvgRenderer.render(Diagrams.diagram(SCHEMA), options);
    }

    private static RenderOptions options(String title, Theme theme, ColumnSelection columns) {
        return new RenderOptions(title, theme, columns);
    }

    private static Document document(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(String svg, String element) throws Exception {
        NodeList nodes = document(svg).getElementsByTagName(element);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }

    @Test
    void showsNamesTypesAndMarks() throws Exception {
        assertThat(texts(svg(RenderOptions.defaults()), "text"))
                .contains("Owners", "Things", "Friend", "STRING(MAX)", "PK", "FK", "UQ");
    }

    @Test
    void tooltipsSayWhatDoesNotFit() throws Exception {
        assertThat(texts(svg(RenderOptions.defaults()), "title"))
                .contains(
                        "Owners\nWho & <why>",
                        "Number INT64 NOT NULL\nprimary key, part 2\nsays \"]]>\" & '</text>'",
                        "INTERLEAVE IN PARENT\nThings (Id) \u2192 Owners (Id)\nON DELETE CASCADE");
    }

    @Test
    void isADocumentThatScreenReadersKnow() throws Exception {
        Element root = document(svg(options("My <schema>", Theme.AUTO, ColumnSelection.ALL)))
                .getDocumentElement();

        assertThat(root.getAttribute("role")).isEqualTo("graphics-document document");
        assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("My <schema>");
        assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Entity-relationship diagram: 2 tables, 2 relations");
    }

    @Test
    void anEmptyPictureSaysSo() throws Exception {
        String svg = SvgRenderer.render(Diagrams.diagram("CREATE SCHEMA Empty"), RenderOptions.defaults());

        assertThat(texts(svg, "text")).containsExactly("There are no tables to draw.");
        assertThat(texts(SvgRenderer.render(Diagrams.diagram(SCHEMA), RenderOptions.defaults()), "text"))
                .doesNotContain("There are no tables to draw.");
    }

    @Test
    void hiddenColumnsAreNotDrawn() throws Exception {
        assertThat(texts(svg(options("", Theme.AUTO, ColumnSelection.KEYS)), "text"))
                .contains("Friend")
                .doesNotContain("Mail");
        assertThat(texts(svg(options("", Theme.AUTO, ColumnSelection.NONE)), "text"))
                .contains("Owners")
                .doesNotContain("Number");
    }

    @Test
    void aThemeChoosesColoursForTheScreenOnly() {
        String dark = Palette.DARK.canvas();
        assertThat(svg(options("", Theme.LIGHT, ColumnSelection.ALL))).doesNotContain(dark);
        assertThat(svg(options("", Theme.DARK, ColumnSelection.ALL))).contains(dark, "@media screen{");
        assertThat(svg(options("", Theme.AUTO, ColumnSelection.ALL)))
                .contains(dark, "@media screen and (prefers-color-scheme: dark)");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertThat(Xml.escape("a\u0000b\uD800c\uFFFF\t\n\u20AC\uD83D\uDE00"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFD\t&#10;\u20AC\uD83D\uDE00");
    }

    @Test
    void numbersAreShortAndTheSameInAllLocales() {
        Locale standard = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(SvgNumbers.text(12)).isEqualTo("12");
            assertThat(SvgNumbers.text(-0.5)).isEqualTo("-0.5");
            assertThat(SvgNumbers.text(3.14159)).isEqualTo("3.14");
            assertThat(SvgNumbers.text(7.049)).isEqualTo("7.05");
        } finally {
            Locale.setDefault(standard);
        }
    }
}
