package dev.spanlift.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.CheckResult;
import dev.spanlift.SpannerDdl;
import dev.spanlift.diagnostic.Severity;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.mysql.MySqlDatabase;
import dev.spanlift.testing.mysql.MySqlServer;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Schemas that stretch limits load, and the server then holds what the schema says but for what diagnostics name. */
class StretchedSchemaProperties {

    /** What a schema is made of: a kind of tables, and what decides their details. */
    record Part(Stretch kind, long seed) {}

    /** A version and a profile. */
    record Aim(String version, String profile) {}

    @Provide
    Arbitrary<List<Part>> parts() {
        return Combinators.combine(Arbitraries.of(Stretch.values()), Arbitraries.longs())
                .as(Part::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Aim> aims() {
        return Combinators.combine(Arbitraries.of("8.0", "8.4", "9"), Arbitraries.of("database", "workbench"))
                .as(Aim::new);
    }

    static String ddl(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            text.append(parts.get(i).kind().ddl("T" + i, new Random(parts.get(i).seed())));
        }
        return text.toString();
    }

    @Property(tries = 16, shrinking = ShrinkingMode.BOUNDED)
    void serverHoldsTheSchema(@ForAll("parts") List<Part> parts, @ForAll("aims") Aim aim) {
        assertHolds(ddl(parts), aim);
    }

    /** Every kind by itself, so that none waits for its chance. */
    @Property(tries = 1)
    void serverHoldsEveryKind(@ForAll long seed) {
        for (Stretch kind : Stretch.values()) {
            String ddl = ddl(List.of(new Part(kind, seed)));
            assertHolds(ddl, new Aim("8.4", "database"));
            assertHolds(ddl, new Aim("9", "workbench"));
        }
    }

    private static void assertHolds(String ddl, Aim aim) {
        CheckResult checked = SpannerDdl.check(List.of(SourceFile.of("stretched.sql", ddl)));
        assertThat(checked.diagnostics()).as(ddl).noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
        ConvertOptions options = ConvertOptions.defaults().toBuilder()
                .version(aim.version())
                .profile(aim.profile())
                .build();
        ConversionResult result = new MySqlDialect().convert(checked.catalog(), options);
        try (MySqlDatabase database = MySqlServer.shared().createDatabase()) {
            assertThat(database.execute(result.sql())).as(ddl).isEmpty();
            assertThat(SchemaComparison.differences(checked.catalog(), result, database.informationSchema()))
                    .as(ddl)
                    .isEmpty();
        }
    }
}
