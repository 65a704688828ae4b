package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;

/** A named schema while statements are applied. */
final class SchemaDraft extends NamedDraft {
    SchemaDraft(ObjectName name, SourceSpan span) {
        super(name, span);
    }

    @Override
    String kind() {
        return "schema";
    }
}
