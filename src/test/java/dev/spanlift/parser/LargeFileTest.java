package dev.spanlift.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spanlift.ast.Comment;
import dev.spanlift.ast.Statement;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.GeneratedSchema;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Large files: read by several threads as by one, at a cost per byte that is counted, not timed. */
class LargeFileTest {
    private static final int TABLES = 3_000;

    /** What was counted on JDK 17 is 48, tree included; the count does not depend on the machine. */
    private static final double MAX_ALLOCATED_BYTES_PER_BYTE = 53;

    @Test
    void partsGiveWhatTheWholeGives() {
        SourceFile file = SourceFile.of("large.sql", schemaWithMistakes());
        assertThat(FilePart.of(file)).hasSizeGreaterThan(3);

        List<Statement> statements = new ArrayList<>();
        List<Comment> comments = new ArrayList<>();
        List<Diagnostic> diagnostics = SpannerDdlParser.parse(file, statements::add, comments::add);

        ParseResult parsed = SpannerDdlParser.parse(file);
        assertThat(parsed.script().statements()).isEqualTo(statements);
        assertThat(parsed.script().comments()).isEqualTo(comments);
        assertThat(parsed.diagnostics()).hasSize(TABLES / 500).isEqualTo(diagnostics);
        assertThat(SpannerDdlParser.checkSyntax(file)).isEqualTo(parsed.diagnostics());
    }

    @Test
    void partsAreHandedOverInOrderHoweverManyThreadsReadThem() throws Exception {
        SourceFile file = SourceFile.of("large.sql", GeneratedSchema.ofTables(TABLES));
        for (int threads : new int[] {1, 3}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                List<Integer> ends = pool.submit(() -> {
                            List<Integer> handedOver = new ArrayList<>();
                            SpannerDdlParser.parseOnAllCores(
                                    file,
                                    statement -> handedOver.add(statement.span().end()),
                                    comment -> handedOver.add(comment.span().end()));
                            return handedOver;
                        })
                        .get();

                // A comment inside of a statement comes before it.
                assertThat(ends).hasSizeGreaterThan(2 * TABLES).isSorted();
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void whatGoesWrongWhileAPartIsHandedOverIsThrown() {
        SourceFile file = SourceFile.of("large.sql", GeneratedSchema.ofTables(TABLES));
        AtomicInteger handedOver = new AtomicInteger();

        assertThatThrownBy(() -> SpannerDdlParser.parseOnAllCores(
                        file,
                        statement -> {
                            if (handedOver.incrementAndGet() == TABLES) {
                                throw new IllegalStateException("enough");
                            }
                        },
                        comment -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("enough");
        assertThat(handedOver).hasValue(TABLES);
    }

    @Test
    void anOpenQuoteKeepsAFileWhole() {
        String schema = GeneratedSchema.ofTables(TABLES);
        SourceFile file = SourceFile.of("open.sql", schema + "CREATE TABLE T (A STRING(1) DEFAULT ('a));\n" + schema);

        assertThat(FilePart.of(file)).containsExactly(new FilePart(0, file.length()));
        assertThat(SpannerDdlParser.parse(file).diagnostics())
                .extracting(Diagnostic::message)
                .first()
                .isEqualTo(
                        SpannerDdlParser.parse(SourceFile.of("small.sql", "CREATE TABLE T (A STRING(1) DEFAULT ('a));"))
                                .diagnostics()
                                .get(0)
                                .message());
    }

    @Test
    void parsingAllocatesLittlePerByte() {
        SourceFile file = SourceFile.of("generated.sql", GeneratedSchema.ofTables(300));
        SpannerDdlParser.parse(file);

        long before = allocatedBytes();
        ParseResult parsed = SpannerDdlParser.parse(file);
        double perByte = (double) (allocatedBytes() - before) / file.length();

        assertThat(parsed.diagnostics()).isEmpty();
        assertThat(perByte).isBetween(1.0, MAX_ALLOCATED_BYTES_PER_BYTE);
    }

    private static long allocatedBytes() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** Returns a schema in which every 500th table has a mistake. */
    private static String schemaWithMistakes() {
        StringBuilder ddl = new StringBuilder(GeneratedSchema.ofTables(TABLES));
        for (int i = TABLES - 500; i >= 0; i -= 500) {
            String table = "CREATE TABLE Ledger" + i + " (";
            int at = ddl.indexOf(table);
            ddl.insert(at + table.length(), "Oops STRING(10) NOT,");
        }
        return ddl.toString();
    }
}
