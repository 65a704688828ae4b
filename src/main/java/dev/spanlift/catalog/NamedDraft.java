package dev.spanlift.catalog;

import dev.spanlift.source.SourceSpan;

/** A draft with a name that nothing else in its namespace may have. */
abstract class NamedDraft extends Draft {
    /** The namespace that nearly all kinds of objects share. */
    static final String SHARED_NAMESPACE = "";

    ObjectName name;

    NamedDraft(ObjectName name, SourceSpan span) {
        super(span);
        this.name = name;
    }

    /** Returns what it is, in words for messages: {@code table}, {@code search index}. */
    abstract String kind();

    /** Returns the namespace: a few kinds have one of their own. */
    String namespace() {
        return SHARED_NAMESPACE;
    }

    @Override
    final String describe() {
        return kind() + " `" + name + "`";
    }
}
