package dev.spanlift.ast;

/**
 * A method for each kind of {@link TableElement}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface TableElementVisitor<R> {
    /** Visits {@link ColumnDefinition}. */
    R visitColumnDefinition(ColumnDefinition node);

    /** Visits {@link ForeignKey}. */
    R visitForeignKey(ForeignKey node);

    /** Visits {@link CheckConstraint}. */
    R visitCheckConstraint(CheckConstraint node);

    /** Visits {@link PrimaryKey}. */
    R visitPrimaryKey(PrimaryKey node);

    /** Visits {@link Synonym}. */
    R visitSynonym(Synonym node);

    /** Visits {@link UnparsedElement}. */
    R visitUnparsedElement(UnparsedElement node);
}
