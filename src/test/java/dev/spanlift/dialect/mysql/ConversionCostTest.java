package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.SpannerDdl;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.GeneratedSchema;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a conversion costs beside reading and checking, counted in bytes allocated per byte of schema and not timed. */
class ConversionCostTest {
    private static final int TABLES = 300;

    /** What was counted on JDK 17 is 20: the output, its parts, and what diagnostics say. */
    private static final double MAX_BYTES_SIMPLE = 22;

    /** What was counted on JDK 17 is 29: expressions are translated too. */
    private static final double MAX_BYTES_MODERN = 31;

    @Test
    void tablesCostLittlePerByte() {
        assertThat(allocatedPerByte(GeneratedSchema.simpleOfTables(TABLES))).isBetween(1.0, MAX_BYTES_SIMPLE);
    }

    @Test
    void tablesWithExpressionsCostLittlePerByte() {
        assertThat(allocatedPerByte(GeneratedSchema.ofTables(TABLES))).isBetween(1.0, MAX_BYTES_MODERN);
    }

    @Test
    void largeSchemasCostAsMuchPerByteAsSmallOnes() {
        double small = allocatedPerByte(GeneratedSchema.ofTables(TABLES));

        assertThat(allocatedPerByte(GeneratedSchema.ofTables(TABLES * 10))).isBetween(small * 0.8, small * 1.1);
    }

    @Test
    void longUnionsCostAsMuchPerByteAsShortOnes() {
        double small = allocatedPerByte(viewOfUnions(500));

        assertThat(allocatedPerByte(viewOfUnions(4000))).isBetween(small * 0.5, small * 1.5);
    }

    @Test
    void theMapIsMadeForWhoAsks() {
        Catalog catalog = catalog(GeneratedSchema.ofTables(TABLES));
        ConversionResult result = convert(catalog);

        long before = allocatedBytes();
        int objects = result.mappings().size();
        long first = allocatedBytes() - before;
        result.mappings();

        assertThat(objects).isGreaterThan(TABLES);
        assertThat(first).isGreaterThan(objects);
        assertThat(allocatedBytes() - before - first).isLessThan(first / 10);
    }

    private static String viewOfUnions(int operands) {
        return "CREATE VIEW V SQL SECURITY INVOKER AS "
                + String.join(" UNION ALL ", Collections.nCopies(operands, "SELECT 1 AS a")) + ";";
    }

    private static double allocatedPerByte(String schema) {
        Catalog catalog = catalog(schema);
        convert(catalog);

        long before = allocatedBytes();
        ConversionResult result = convert(catalog);
        double perByte = (double) (allocatedBytes() - before) / schema.length();

        assertThat(result.sql()).hasSizeGreaterThan(schema.length() / 2);
        return perByte;
    }

    private static Catalog catalog(String schema) {
        return SpannerDdl.check(List.of(SourceFile.of("generated.sql", schema))).catalog();
    }

    private static ConversionResult convert(Catalog catalog) {
        return new MySqlDialect().convert(catalog, ConvertOptions.defaults());
    }

    private static long allocatedBytes() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
