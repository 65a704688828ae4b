package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * A privilege that is granted or revoked.
 *
 * @param kind what it allows
 * @param columns the columns it is limited to; empty where it is not
 * @param span where it stands
 */
public record Privilege(PrivilegeKind kind, List<Identifier> columns, SourceSpan span) implements Node {
    /** Copies the list, so that the node is immutable. */
    public Privilege {
        columns = List.copyOf(columns);
    }
}
