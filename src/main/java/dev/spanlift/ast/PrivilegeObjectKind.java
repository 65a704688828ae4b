package dev.spanlift.ast;

/**
 * A kind of object that privileges are granted on.
 */
public enum PrivilegeObjectKind {
    /** Tables. */
    TABLE("TABLE"),
    /** Views. */
    VIEW("VIEW"),
    /** Sequences. */
    SEQUENCE("SEQUENCE"),
    /** Change streams. */
    CHANGE_STREAM("CHANGE STREAM"),
    /** Functions. */
    FUNCTION("FUNCTION"),
    /** Table functions: the read functions of change streams. */
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
