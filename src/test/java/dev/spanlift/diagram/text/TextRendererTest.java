package dev.spanlift.diagram.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagram.ColumnSelection;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.DiagramBuilder;
import dev.spanlift.diagram.DiagramOptions;
import dev.spanlift.diagram.Diagrams;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.Golden;
import dev.spanlift.testing.TestData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text formats look like, and that the tools for which they are written read all of it. */
class TextRendererTest {
    private static final Path RELATIONS = TestData.folder("diagram").resolve("relations");
    private static final DiagramOptions EVERYTHING =
            DiagramOptions.defaults().withViews(true).withGraphs(true);

    @TempDir
    private Path folder;

    private static Diagram relations() {
        return Diagrams.diagram(TestData.read(RELATIONS.resolve("schema.sql")), EVERYTHING);
    }

    private static String render(String ending, Diagram diagram) {
        return switch (ending) {
            case ".mmd" -> MermaidRenderer.render(diagram);
            case ".dot" -> DotRenderer.render(diagram);
            case ".puml" -> PlantUmlRenderer.render(diagram);
            default -> DbmlRenderer.render(diagram);
        };
    }

    /** Ordinary and hostile ones, with all columns and without; those of the corpus as well, where there is one. */
    private static List<Diagram> diagrams() {
        List<Diagram> diagrams =
                new ArrayList<>(List.of(relations(), HostileDiagram.diagram(), new Diagram(List.of(), List.of())));
        LongStream.range(0, 8).mapToObj(HostileDiagram::random).forEach(diagrams::add);
        for (ColumnSelection columns : ColumnSelection.values()) {
            diagrams.add(diagram(TestData.folder("sample").resolve("parcels.sql"), EVERYTHING.withColumns(columns)));
        }
        TestData.corpus()
                .map(corpus -> corpus.resolve("schemas"))
                .map(TestData::sqlFiles)
                .orElse(List.of())
                .forEach(file -> diagrams.add(diagram(file, EVERYTHING)));
        return diagrams;
    }

    private static Diagram diagram(Path file, DiagramOptions options) {
        SourceFile source = SourceFile.of(file.toString(), TestData.read(file));
        return DiagramBuilder.build(SpannerDdl.check(List.of(source)).catalog(), options)
                .diagram();
    }

    private static String counts(Diagram diagram) {
        int columns =
                diagram.boxes().stream().mapToInt(box -> box.columns().size()).sum();
        return diagram.boxes().size() + " tables, " + columns + " columns, "
                + diagram.relations().size() + " relations";
    }

    @ParameterizedTest
    @CsvSource({".mmd", ".dot", ".puml", ".dbml"})
    void isWrittenAsExpected(String ending) {
        Golden.check(RELATIONS.resolve("expected" + ending), render(ending, relations()));
    }

    @ParameterizedTest
    @CsvSource({".mmd", ".dot", ".puml", ".dbml"})
    void holdsNoControlCharactersButLineEnds(String ending) {
        assertThat(render(ending, HostileDiagram.diagram())).doesNotContainPattern("[\\p{Cntrl}\u2028&&[^\n]]");
    }

    @Test
    void mermaidReadsWhatWeWrite() {
        List<Diagram> diagrams = diagrams();

        assertThat(DiagramTools.readByNode(folder, ".mmd", texts(diagrams, MermaidRenderer::render)))
                .isEqualTo(diagrams.stream().map(TextRendererTest::counts).toList());
    }

    @Test
    void dbmlReadsWhatWeWrite() {
        List<Diagram> diagrams = diagrams();

        List<String> read = DiagramTools.readByNode(folder, ".dbml", texts(diagrams, DbmlRenderer::render));

        assertThat(read).hasSameSizeAs(diagrams).noneMatch(line -> line.startsWith("error"));
        Diagram hostile = HostileDiagram.diagram();
        assertThat(read.get(diagrams.indexOf(hostile))).isEqualTo(counts(hostile));
    }

    @Test
    void graphvizDrawsWhatWeWrite() {
        for (Diagram diagram : diagrams()) {
            assertThat(DiagramTools.drawByGraphviz(folder, DotRenderer.render(diagram)))
                    .isEqualTo(diagram.boxes().size() + " tables, "
                            + diagram.relations().size() + " relations");
        }
    }

    @Test
    void plantUmlReadsWhatWeWrite() {
        for (Diagram diagram : diagrams()) {
            assertThat(DiagramTools.readByPlantUml(PlantUmlRenderer.render(diagram)))
                    .isEqualTo("(" + diagram.boxes().size() + " entities)");
        }
    }

    private static List<String> texts(List<Diagram> diagrams, Function<Diagram, String> renderer) {
        return diagrams.stream().map(renderer).toList();
    }
}
