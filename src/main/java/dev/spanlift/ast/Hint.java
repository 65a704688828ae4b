package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * {@code @{name = value}}.
 *
 * @param entries the entries, at least one
 * @param span where it stands
 */
public record Hint(List<HintEntry> entries, SourceSpan span) implements Node {
    /** Copies the lists, so that the node is immutable. */
    public Hint {
        entries = List.copyOf(entries);
    }
}
