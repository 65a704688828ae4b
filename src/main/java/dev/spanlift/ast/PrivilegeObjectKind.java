package dev.spanlift.ast;

/**
 * A kind of object that privileges are granted on.
 */
public enum PrivilegeObjectKind {
    /** Tables. */
    TABLE("TABLE"),
    /** Queues. */
    QUEUE("QUEUE"),
    /** Views. */
    VIEW("VIEW"),
    /** Sequences. */
    SEQUENCE("SEQUENCE"),
    /** Change streams. */
    CHANGE_STREAM("CHANGE STREAM"),
    /** Functions. */
    FUNCTION("FUNCTION"),
    /** Table functions: those that read change streams and queues. */
    TABLE_FUNCTION("TABLE FUNCTION");

    private final String keywords;

    PrivilegeObjectKind(String keywords) {
        this.keywords = keywords;
    }

    /** Returns it as SQL writes it before names, in upper case; behind ALL, SQL adds an S. */
    public String keywords() {
        return keywords;
    }
}
