package dev.spanlift.ast;

/**
 * A method for each kind of {@link JoinCondition}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface JoinConditionVisitor<R> {
    /** Visits {@link OnCondition}. */
    R visitOnCondition(OnCondition node);

    /** Visits {@link UsingCondition}. */
    R visitUsingCondition(UsingCondition node);
}
