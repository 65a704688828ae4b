package dev.spanlift.ast;

/**
 * A method for each kind of {@link ArgumentModifier}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface ArgumentModifierVisitor<R> {
    /** Visits {@link NullHandling}. */
    R visitNullHandling(NullHandling node);

    /** Visits {@link HavingModifier}. */
    R visitHavingModifier(HavingModifier node);

    /** Visits {@link OrderByModifier}. */
    R visitOrderByModifier(OrderByModifier node);

    /** Visits {@link LimitModifier}. */
    R visitLimitModifier(LimitModifier node);
}
