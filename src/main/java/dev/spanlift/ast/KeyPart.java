package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A column of a key or an index.
 *
 * @param column the column
 * @param direction ASC or DESC; absent means ascending
 * @param span where it stands
 */
public record KeyPart(Identifier column, Optional<SortDirection> direction, SourceSpan span) implements IndexKeyPart {
    @Override
    public <R> R accept(IndexKeyPartVisitor<R> visitor) {
        return visitor.visitKeyPart(this);
    }
}
