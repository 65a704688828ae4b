package dev.spanlift.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.CheckResult;
import dev.spanlift.SpannerDdl;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.source.SourceFile;
import java.util.List;

/** Diagrams of schemas that tests write down. */
public final class Diagrams {
    private Diagrams() {}

    /** Returns the catalog of a schema without errors. */
    public static Catalog catalog(String ddl) {
        CheckResult checked = SpannerDdl.check(List.of(SourceFile.of("schema.sql", ddl)));
        assertThat(checked.diagnostics()).isEmpty();
        return checked.catalog();
    }

    /** Returns the diagram of a schema without errors. */
    public static Diagram diagram(String ddl, DiagramOptions options) {
        DiagramResult result = DiagramBuilder.build(catalog(ddl), options);
        assertThat(result.diagnostics()).isEmpty();
        return result.diagram();
    }

    /** Returns the diagram of a schema without errors with all its tables and columns. */
    public static Diagram diagram(String ddl) {
        return diagram(ddl, DiagramOptions.defaults());
    }
}
