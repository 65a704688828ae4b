package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * GRANT ROLE ... TO ROLE.
 *
 * @param roles the roles that are granted, at least one
 * @param members the roles that become their members, at least one
 * @param span where it stands
 */
public record GrantRole(List<Identifier> roles, List<Identifier> members, SourceSpan span) implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public GrantRole {
        roles = List.copyOf(roles);
        members = List.copyOf(members);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitGrantRole(this);
    }
}
