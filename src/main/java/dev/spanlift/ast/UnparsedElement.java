package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * A table element that could not be parsed; diagnostics say why. It keeps its place in the table, so that what refers to
 * the table, or to this column, is not wrong as well.
 *
 * @param name the first word of the element where that may be a column's name; absent where it cannot be
 * @param span where it stands
 */
public record UnparsedElement(Optional<Identifier> name, SourceSpan span) implements TableElement {
    @Override
    public <R> R accept(TableElementVisitor<R> visitor) {
        return visitor.visitUnparsedElement(this);
    }
}
