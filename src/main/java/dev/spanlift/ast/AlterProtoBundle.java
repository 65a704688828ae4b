package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;

/**
 * ALTER PROTO BUNDLE.
 *
 * @param insert the types of the INSERT clause; empty where there is none
 * @param update the types of the UPDATE clause; empty where there is none
 * @param delete the types of the DELETE clause; empty where there is none
 * @param span where it stands
 */
public record AlterProtoBundle(List<Path> insert, List<Path> update, List<Path> delete, SourceSpan span)
        implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public AlterProtoBundle {
        insert = List.copyOf(insert);
        update = List.copyOf(update);
        delete = List.copyOf(delete);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitAlterProtoBundle(this);
    }
}
