package dev.spanlift.catalog;

import dev.spanlift.ast.Script;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.source.SourceFile;
import java.util.List;

/**
 * Applies statements to a schema, one by one, and reports what Spanner would refuse.
 *
 * <p>For one thread. Takes time linear in the size of the scripts.
 */
public final class CatalogBuilder {
    private final CatalogDraft catalog = new CatalogDraft();
    private final boolean describe;

    /** Makes a builder that begins with an empty database. */
    public CatalogBuilder() {
        this(true);
    }

    private CatalogBuilder(boolean describe) {
        this.describe = describe;
    }

    /**
     * Makes a builder that begins with an empty database and leaves out the comments that describe objects: for those who want
     * the {@link #diagnostics} alone.
     */
    public static CatalogBuilder withoutComments() {
        return new CatalogBuilder(false);
    }

    /** Applies scripts in order to an empty database. */
    public static CatalogResult build(List<Script> scripts) {
        CatalogBuilder builder = new CatalogBuilder();
        scripts.forEach(builder::apply);
        return builder.result();
    }

    /** Applies the statements of a script in order. */
    public void apply(Script script) {
        ScriptReceiver receiver = receiver(script.file());
        script.comments().forEach(receiver::comment);
        script.statements().forEach(receiver::statement);
        receiver.end();
    }

    /** Returns what applies the statements of one more file as they are read; it ends before that of the next file begins. */
    public ScriptReceiver receiver(SourceFile file) {
        return new ScriptReceiver(catalog, file.text(), describe);
    }

    /** Returns the schema as it is now, with all that was reported so far. */
    public CatalogResult result() {
        return catalog.freeze();
    }

    /** Returns all that was reported so far. */
    public List<Diagnostic> diagnostics() {
        return catalog.diagnostics();
    }
}
