package dev.spanlift.ast;

/**
 * A method for each kind of {@link PrivilegeTarget}, none with a default body: the compiler lists what a new kind still needs.
 *
 * @param <R> what the methods return
 */
public interface PrivilegeTargetVisitor<R> {
    /** Visits {@link ObjectTarget}. */
    R visitObjectTarget(ObjectTarget node);

    /** Visits {@link SchemaContentTarget}. */
    R visitSchemaContentTarget(SchemaContentTarget node);

    /** Visits {@link SchemaTarget}. */
    R visitSchemaTarget(SchemaTarget node);
}
