package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * DROP PROTO BUNDLE: a database has one, without a name.
 *
 * @param span where it stands
 */
public record DropProtoBundle(SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitDropProtoBundle(this);
    }
}
