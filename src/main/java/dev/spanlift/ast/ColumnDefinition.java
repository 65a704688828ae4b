package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A column.
 *
 * @param name the name
 * @param type the type
 * @param notNull whether NOT NULL is written
 * @param value DEFAULT, AS, GENERATED or AUTO_INCREMENT
 * @param placementKey whether PLACEMENT KEY is written
 * @param hidden whether HIDDEN is written
 * @param primaryKey whether PRIMARY KEY is written
 * @param options the options
 * @param span where it stands
 */
public record ColumnDefinition(
        Identifier name,
        Type type,
        boolean notNull,
        Optional<ColumnValue> value,
        boolean placementKey,
        boolean hidden,
        boolean primaryKey,
        Optional<Options> options,
        SourceSpan span)
        implements TableElement {
    @Override
    public <R> R accept(TableElementVisitor<R> visitor) {
        return visitor.visitColumnDefinition(this);
    }
}
