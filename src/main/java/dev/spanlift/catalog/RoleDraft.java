package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;

/** A database role while statements are applied. */
final class RoleDraft extends OtherDraft {
    /** What it may do, in words, and with which object. What it was granted on all objects of a schema is not here. */
    final Map<String, NamedDraft> privileges = new LinkedHashMap<>();

    RoleDraft(ObjectName name, SourceSpan span) {
        super("ROLE", name, span);
    }
}
