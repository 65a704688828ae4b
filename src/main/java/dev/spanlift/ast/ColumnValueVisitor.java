package dev.spanlift.ast;

/**
 * A method for each kind of {@link ColumnValue}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface ColumnValueVisitor<R> {
    /** Visits {@link DefaultValue}. */
    R visitDefaultValue(DefaultValue node);

    /** Visits {@link GeneratedValue}. */
    R visitGeneratedValue(GeneratedValue node);

    /** Visits {@link IdentityValue}. */
    R visitIdentityValue(IdentityValue node);

    /** Visits {@link AutoIncrementValue}. */
    R visitAutoIncrementValue(AutoIncrementValue node);
}
