package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A new type with all properties: those that are not written are removed.
 *
 * @param type the type
 * @param notNull whether NOT NULL is written
 * @param value DEFAULT, AS or GENERATED
 * @param span where it stands
 */
public record RedefineColumn(Type type, boolean notNull, Optional<ColumnValue> value, SourceSpan span)
        implements ColumnAlteration {
    @Override
    public <R> R accept(ColumnAlterationVisitor<R> visitor) {
        return visitor.visitRedefineColumn(this);
    }
}
