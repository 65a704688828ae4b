package dev.spanlift.catalog;

import dev.spanlift.ast.Script;
import dev.spanlift.ast.Statement;
import dev.spanlift.diagnostic.Diagnostic;
import java.util.List;

/**
 * Applies statements to a schema, one by one, and reports what Spanner would refuse.
 *
 * <p>For one thread. Takes time linear in the size of the scripts.
 */
public final class CatalogBuilder {
    private final CatalogDraft catalog = new CatalogDraft();

    /** Makes a builder that begins with an empty database. */
    public CatalogBuilder() {}

    /** Applies scripts in order to an empty database. */
    public static CatalogResult build(List<Script> scripts) {
        CatalogBuilder builder = new CatalogBuilder();
        scripts.forEach(builder::apply);
        return builder.result();
    }

    /**
     * Applies scripts in order to an empty database and returns what Spanner would refuse, as {@link #build} does. What only
     * the catalog needs is left out: its objects, and the comments that describe them.
     */
    public static List<Diagnostic> diagnose(List<Script> scripts) {
        CatalogBuilder builder = new CatalogBuilder();
        scripts.forEach(script -> builder.apply(script, CommentFinder.NONE));
        return builder.catalog.diagnostics();
    }

    /** Applies the statements of a script in order. */
    public void apply(Script script) {
        apply(script, new CommentFinder(script));
    }

    private void apply(Script script, CommentFinder comments) {
        StatementApplier applier = new StatementApplier(catalog, comments);
        for (Statement statement : script.statements()) {
            catalog.checkSize(statement.span());
            statement.accept(applier);
        }
    }

    /** Returns the schema as it is now, with all that was reported so far. */
    public CatalogResult result() {
        return catalog.freeze();
    }
}
