package dev.spanlift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.GeneratedSchema;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What it costs to find out what a schema means, counted in allocated bytes: they do not depend on the machine. */
class CheckCostTest {
    /** What was counted is 18.5, on JDK 17 and 25, compiled or not; the tree that is checked takes 49. */
    private static final double MAX_ALLOCATED_BYTES_PER_BYTE = 20;

    /** Twice as much text may take that much more. */
    private static final double LINEAR = 2.3;

    @Test
    void meaningCostsLessThanTheTree() {
        SourceFile file = SourceFile.of("generated.sql", GeneratedSchema.ofTables(300));
        assertThat(SpannerDdl.diagnose(List.of(file))).isEmpty();

        double perByte = (double) (allocatedByCheck(file) - allocatedByParse(file)) / file.length();

        assertThat(perByte).isBetween(1.0, MAX_ALLOCATED_BYTES_PER_BYTE);
    }

    @Test
    void costGrowsWithTheTables() {
        assertLinear(GeneratedSchema::ofTables);
    }

    @Test
    void viewsCostNothingWhileColumnsThatTheyDoNotNameAreAdded() {
        assertLinear(count -> "CREATE TABLE Hubs (HubId INT64, City STRING(MAX)) PRIMARY KEY (HubId);\n"
                + lines(count, i -> "CREATE VIEW Cities" + i + " SQL SECURITY INVOKER AS SELECT h.City FROM Hubs h;")
                + lines(count, i -> "ALTER TABLE Hubs ADD COLUMN Motto" + i + " INT64;"));
    }

    @Test
    void viewsThatAreWrongAreNotBlamedForEveryLaterChange() {
        assertLinear(count -> "CREATE TABLE Hubs (HubId INT64) PRIMARY KEY (HubId);\n"
                + lines(count, i -> "CREATE VIEW All" + i + " SQL SECURITY INVOKER AS SELECT * FROM Hubs;")
                + lines(count, i -> "ALTER TABLE Hubs ADD COLUMN Motto" + i + " INT64;"));
    }

    @Test
    void namesThatComeAndGoCostTheSameEachTime() {
        assertLinear(count -> "CREATE TABLE Hub0 (HubId INT64) PRIMARY KEY (HubId);\n"
                + lines(count, i -> "ALTER TABLE Hub" + i + " RENAME TO Hub" + (i + 1) + ";"));
    }

    private static void assertLinear(IntFunction<String> schema) {
        int size = 100;
        SourceFile small = SourceFile.of("small.sql", schema.apply(size));
        SourceFile large = SourceFile.of("large.sql", schema.apply(2 * size));
        SpannerDdl.diagnose(List.of(small));

        assertThat(allocatedByCheck(large) / (double) allocatedByCheck(small))
                .as("%s", small.text())
                .isLessThan(LINEAR);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static long allocatedByCheck(SourceFile file) {
        long before = allocatedBytes();
        SpannerDdl.diagnose(List.of(file));
        return allocatedBytes() - before;
    }

    private static long allocatedByParse(SourceFile file) {
        long before = allocatedBytes();
        SpannerDdl.parse(file);
        return allocatedBytes() - before;
    }

    private static long allocatedBytes() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
