package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * REVOKE ROLE ... FROM ROLE.
 *
 * @param roles the roles that are revoked, at least one
 * @param members the roles that cease to be their members, at least one
 * @param span where it stands
 */
public record RevokeRole(List<Identifier> roles, List<Identifier> members, SourceSpan span) implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public RevokeRole {
        roles = List.copyOf(roles);
        members = List.copyOf(members);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitRevokeRole(this);
    }
}
