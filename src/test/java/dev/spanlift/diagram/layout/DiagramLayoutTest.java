package dev.spanlift.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanlift.SpannerDdl;
import dev.spanlift.diagram.ColumnSelection;
import dev.spanlift.diagram.Diagram;
import dev.spanlift.diagram.DiagramBuilder;
import dev.spanlift.diagram.DiagramOptions;
import dev.spanlift.diagram.Diagrams;
import dev.spanlift.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DiagramLayoutTest {
    private static final Path SAMPLES = Path.of("testdata", "sample");

    private static Placement place(String ddl) {
        return DiagramLayout.place(Diagrams.diagram(ddl));
    }

    private static PlacedBox box(Placement placement, String name) {
        return placement.boxes().stream()
                .filter(box -> box.title().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Diagram diagram(Path file, ColumnSelection columns) throws IOException {
        SourceFile source = SourceFile.of(file.toString(), Files.readString(file));
        DiagramOptions options =
                DiagramOptions.defaults().withViews(true).withGraphs(true).withColumns(columns);
        return DiagramBuilder.build(SpannerDdl.check(List.of(source)).catalog(), options)
                .diagram();
    }

    /** The samples and, where the environment names a corpus, each of its schemas. */
    @TestFactory
    Stream<DynamicTest> schemasAreLaidOutWithoutMistakes() throws IOException {
        List<Path> files = new ArrayList<>(files(SAMPLES));
        Optional<String> corpus = Optional.ofNullable(System.getenv("SPANLIFT_CORPUS"));
        if (corpus.isPresent()) {
            files.addAll(files(Path.of(corpus.get(), "schemas")));
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    for (ColumnSelection columns : ColumnSelection.values()) {
                        assertThat(Geometry.mistakes(DiagramLayout.place(diagram(file, columns))))
                                .isEmpty();
                    }
                }));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void linesOfEveryShapeHaveTheirRoom() {
        assertThat(Geometry.mistakes(place("""
                CREATE TABLE Nodes (
                  Id INT64 NOT NULL, Next INT64, Previous INT64, Owner INT64, OtherOwner INT64,
                  FOREIGN KEY (Next) REFERENCES Nodes (Id),
                  FOREIGN KEY (Previous) REFERENCES Nodes (Id),
                ) PRIMARY KEY (Id);
                CREATE TABLE Owners (
                  Id INT64 NOT NULL, BestNode INT64,
                  FOREIGN KEY (BestNode) REFERENCES Nodes (Id),
                ) PRIMARY KEY (Id);
                ALTER TABLE Nodes ADD FOREIGN KEY (Owner) REFERENCES Owners (Id);
                ALTER TABLE Nodes ADD FOREIGN KEY (OtherOwner) REFERENCES Owners (Id);
                CREATE TABLE Parts (Id INT64 NOT NULL, Part INT64 NOT NULL, Node INT64,
                  FOREIGN KEY (Node) REFERENCES Nodes (Id),
                ) PRIMARY KEY (Id, Part), INTERLEAVE IN PARENT Owners;
                CREATE TABLE Details (Id INT64 NOT NULL, Part INT64 NOT NULL, Detail INT64, Other INT64,
                  FOREIGN KEY (Other) REFERENCES Parts (Part),
                ) PRIMARY KEY (Id, Part, Detail), INTERLEAVE IN PARENT Parts;
                """))).isEmpty();
    }

    @Test
    void aParentStandsAboveItsChildren() {
        Placement placement = place("""
                CREATE TABLE P (A INT64) PRIMARY KEY (A);
                CREATE TABLE C (A INT64, B INT64) PRIMARY KEY (A, B), INTERLEAVE IN PARENT P;
                ALTER TABLE P ADD COLUMN Best INT64;
                ALTER TABLE P ADD FOREIGN KEY (A, Best) REFERENCES C (A, B);
                """);

        assertThat(box(placement, "P").frame().bottom())
                .isLessThan(box(placement, "C").frame().y());
        assertThat(Geometry.mistakes(placement)).isEmpty();
    }

    @Test
    void familiesHaveFrames() {
        Placement placement = place("""
                CREATE TABLE Alone (A INT64, FOREIGN KEY (A) REFERENCES Alone (A)) PRIMARY KEY (A);
                CREATE TABLE P (A INT64) PRIMARY KEY (A);
                CREATE TABLE C (A INT64, B INT64) PRIMARY KEY (A, B), INTERLEAVE IN PARENT P;
                CREATE TABLE D (A INT64, B INT64) PRIMARY KEY (A, B), INTERLEAVE IN C;
                """);

        assertThat(placement.families()).hasSize(1);
        assertThat(placement.families().get(0).root().name()).isEqualTo("P");
        assertThat(box(placement, "Alone").family()).isEmpty();
        assertThat(box(placement, "D").family()).hasValue(0);
    }

    /** Families, several lines between two tables, self references, cycles and hubs, in any mixture. */
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void anySchemaIsLaidOutWithoutMistakes(@ForAll Random random) {
        assertThat(Geometry.mistakes(place(randomSchema(random)))).isEmpty();
    }

    private static String randomSchema(Random random) {
        int tables = 1 + random.nextInt(24);
        StringBuilder ddl = new StringBuilder();
        List<String> names = new ArrayList<>();
        List<List<String>> keys = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            List<String> key = new ArrayList<>();
            String interleaving = "";
            if (i > 0 && random.nextInt(3) == 0) {
                int parent = random.nextInt(i);
                key.addAll(keys.get(parent));
                interleaving = ", INTERLEAVE IN " + (random.nextBoolean() ? "PARENT " : "") + names.get(parent);
            }
            key.add("K" + i);
            keys.add(key);
            names.add("T".repeat(1 + random.nextInt(20)) + i);
            String keyColumns =
                    key.stream().map(column -> column + " INT64 NOT NULL, ").collect(Collectors.joining());
            String others = IntStream.range(0, random.nextInt(8))
                    .mapToObj(j -> "c" + "x".repeat(random.nextInt(30)) + j + " STRING(MAX), ")
                    .collect(Collectors.joining());
            ddl.append("CREATE TABLE " + names.get(i) + " (" + keyColumns + others + ") PRIMARY KEY ("
                    + String.join(", ", key) + ")" + interleaving + ";\n");
        }
        for (int i = random.nextInt(2 * tables + 1); i > 0; i--) {
            String from = names.get(random.nextInt(tables));
            int to = random.nextInt(3) == 0 ? 0 : random.nextInt(tables);
            String column = "R".repeat(1 + random.nextInt(25)) + i;
            ddl.append("ALTER TABLE " + from + " ADD COLUMN " + column + " INT64;\n");
            ddl.append("ALTER TABLE " + from + " ADD FOREIGN KEY (" + column + ") REFERENCES " + names.get(to) + " (K"
                    + to + ");\n");
        }
        return ddl.toString();
    }

    @Test
    void aTableThatAllReferToGrowsWide() {
        StringBuilder ddl = new StringBuilder("CREATE TABLE Hub (Id INT64) PRIMARY KEY (Id);\n");
        for (int i = 0; i < 40; i++) {
            ddl.append("CREATE TABLE T" + i + " (Id INT64, FOREIGN KEY (Id) REFERENCES Hub (Id)) PRIMARY KEY (Id);\n");
        }

        assertThat(Geometry.mistakes(place(ddl.toString()))).isEmpty();
    }

    @Test
    void tablesWithoutRelationsFillAPage() {
        StringBuilder ddl = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            String second = ", C" + i + " INT64";
            ddl.append("CREATE TABLE T" + i + " (Id INT64" + second.repeat(i % 2) + ") PRIMARY KEY (Id);\n");
        }

        Placement placement = place(ddl.toString());

        double boxes = placement.boxes().stream()
                .mapToDouble(box -> box.frame().width() * box.frame().height())
                .sum();
        assertThat(Geometry.mistakes(placement)).isEmpty();
        assertThat(placement.width() / placement.height()).isBetween(1.0, 2.2);
        assertThat(boxes / (placement.width() * placement.height())).isGreaterThan(0.4);
    }

    @Test
    void theSameDiagramHasTheSamePlaces() throws IOException {
        Path file = SAMPLES.resolve("parcels.sql");

        Diagram diagram = diagram(file, ColumnSelection.ALL);

        assertThat(DiagramLayout.place(diagram)).isEqualTo(DiagramLayout.place(diagram));
    }

    @Test
    void nothingNeedsNoRoom() {
        Placement placement = place("");

        assertThat(placement.boxes()).isEmpty();
        assertThat(placement.width()).isPositive();
        assertThat(placement.height()).isPositive();
    }

    @Test
    void longNamesAreShortened() {
        Placement placement = place("CREATE TABLE %s (%s INT64) PRIMARY KEY (%s);"
                .formatted("T".repeat(128), "c".repeat(128), "c".repeat(128)));

        assertThat(placement.boxes().get(0).title()).endsWith("\u2026");
        assertThat(placement.boxes().get(0).frame().width()).isLessThan(600);
    }

    /** As for a library user who did not add the optional dependencies. */
    @Test
    void withoutTheLayoutLibraryTheMessageNamesIt() throws Exception {
        URL[] classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("org.eclipse.elk"))
                .map(DiagramLayoutTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Object diagram = loader.loadClass(Diagrams.class.getName())
                    .getMethod("diagram", String.class)
                    .invoke(null, "CREATE TABLE T (A INT64, FOREIGN KEY (A) REFERENCES T (A)) PRIMARY KEY (A);");
            Method place = loader.loadClass(DiagramLayout.class.getName()).getMethod("place", diagram.getClass());

            assertThatThrownBy(() -> place.invoke(null, diagram))
                    .cause()
                    .hasMessageContaining("org.eclipse.elk:org.eclipse.elk.alg.layered")
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException exception) {
            throw new AssertionError(exception);
        }
    }
}
