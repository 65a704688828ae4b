package dev.spanlift.ast;

/**
 * A method for each kind of {@link SequenceOption}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface SequenceOptionVisitor<R> {
    /** Visits {@link BitReversedPositive}. */
    R visitBitReversedPositive(BitReversedPositive node);

    /** Visits {@link SkipRange}. */
    R visitSkipRange(SkipRange node);

    /** Visits {@link NoSkipRange}. */
    R visitNoSkipRange(NoSkipRange node);

    /** Visits {@link StartCounter}. */
    R visitStartCounter(StartCounter node);

    /** Visits {@link RestartCounter}. */
    R visitRestartCounter(RestartCounter node);
}
