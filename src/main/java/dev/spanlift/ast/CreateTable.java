package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * CREATE TABLE.
 *
 * @param ifNotExists whether IF NOT EXISTS is written
 * @param name the table
 * @param elements columns, constraints, keys and synonyms in written order; may be empty
 * @param primaryKey the key behind the parentheses; absent where the key is an element, stands on a column, or
 *     is missing
 * @param clauses the clauses behind the key in written order; may be empty
 * @param span where it stands
 */
public record CreateTable(
        boolean ifNotExists,
        Path name,
        List<TableElement> elements,
        Optional<PrimaryKey> primaryKey,
        List<TableClause> clauses,
        SourceSpan span)
        implements Statement {
    /** Copies the lists, so that the node is immutable. */
    public CreateTable {
        elements = List.copyOf(elements);
        clauses = List.copyOf(clauses);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateTable(this);
    }
}
