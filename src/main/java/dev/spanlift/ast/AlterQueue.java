package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;

/**
 * ALTER QUEUE.
 *
 * @param name the queue
 * @param action what changes: the options, the interleaving or the row deletion policy
 * @param span where it stands
 */
public record AlterQueue(Path name, AlterTableAction action, SourceSpan span) implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterQueue(this);
    }
}
