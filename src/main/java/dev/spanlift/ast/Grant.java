package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * GRANT privileges TO ROLE.
 *
 * @param privileges the privileges, at least one
 * @param target what they are on
 * @param roles the roles that get them, at least one
 * @param span where it stands
 */
public record Grant(List<Privilege> privileges, PrivilegeTarget target, List<Identifier> roles, SourceSpan span)
        implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public Grant {
        privileges = List.copyOf(privileges);
        roles = List.copyOf(roles);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitGrant(this);
    }
}
