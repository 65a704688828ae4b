package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;

/** A model while statements are applied. */
final class ModelDraft extends OtherDraft {
    final OptionsDraft options = new OptionsDraft();

    ModelDraft(ObjectName name, SourceSpan span) {
        super("MODEL", name, span);
    }
}
