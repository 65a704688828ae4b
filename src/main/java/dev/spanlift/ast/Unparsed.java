package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A statement that could not be parsed; diagnostics say why. The others of the script are not affected.
 *
 * @param span where it stands
 */
public record Unparsed(SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitUnparsed(this);
    }
}
