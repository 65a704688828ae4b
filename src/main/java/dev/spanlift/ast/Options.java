package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * An OPTIONS clause.
 *
 * @param entries the entries, at least one
 * @param span where it stands
 */
public record Options(List<Option> entries, SourceSpan span) implements Node {
    /** Copies the lists, so that the node is immutable. */
    public Options {
        entries = List.copyOf(entries);
    }
}
