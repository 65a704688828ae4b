package dev.spanlift.ast;

/**
 * A method for each kind of {@link Argument}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface ArgumentVisitor<R> {
    /** Visits {@link ExpressionArgument}. */
    R visitExpressionArgument(ExpressionArgument node);

    /** Visits {@link FieldArgument}. */
    R visitFieldArgument(FieldArgument node);

    /** Visits {@link StarArgument}. */
    R visitStarArgument(StarArgument node);

    /** Visits {@link TableArgument}. */
    R visitTableArgument(TableArgument node);

    /** Visits {@link ModelArgument}. */
    R visitModelArgument(ModelArgument node);

    /** Visits {@link SequenceArgument}. */
    R visitSequenceArgument(SequenceArgument node);
}
