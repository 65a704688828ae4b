package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * CREATE ROLE.
 *
 * @param name the role
 * @param span where it stands
 */
public record CreateRole(Identifier name, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateRole(this);
    }
}
