package dev.spanlift.ast;

/**
 * What a role may do.
 */
public enum PrivilegeKind {
    /** SELECT. */
    SELECT,
    /** INSERT. */
    INSERT,
    /** UPDATE. */
    UPDATE,
    /** DELETE. */
    DELETE,
    /** EXECUTE. */
    EXECUTE,
    /** USAGE. */
    USAGE
}
