package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * A statement that is no DDL, such as INSERT or RUN BATCH. It is named, told and left alone.
 *
 * @param keyword its first word, as it is written
 * @param span where it stands
 */
public record NotDdl(String keyword, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitNotDdl(this);
    }
}
