package dev.spanlift.ast;

/**
 * A kind of schema object that DROP names. Databases are not among them: they are deleted through the API.
 */
public enum SchemaObjectKind {
    /** {@code SCHEMA}. */
    SCHEMA("SCHEMA"),
    /** {@code TABLE}. */
    TABLE("TABLE"),
    /** {@code QUEUE}. */
    QUEUE("QUEUE"),
    /** {@code INDEX}. */
    INDEX("INDEX"),
    /** {@code SEARCH INDEX}. */
    SEARCH_INDEX("SEARCH INDEX"),
    /** {@code VECTOR INDEX}. */
    VECTOR_INDEX("VECTOR INDEX"),
    /** {@code VIEW}. */
    VIEW("VIEW"),
    /** {@code CHANGE STREAM}. */
    CHANGE_STREAM("CHANGE STREAM"),
    /** {@code SEQUENCE}. */
    SEQUENCE("SEQUENCE"),
    /** {@code ROLE}. */
    ROLE("ROLE"),
    /** {@code MODEL}. */
    MODEL("MODEL"),
    /** {@code PROPERTY GRAPH}. */
    PROPERTY_GRAPH("PROPERTY GRAPH"),
    /** {@code LOCALITY GROUP}. */
    LOCALITY_GROUP("LOCALITY GROUP"),
    /** {@code PLACEMENT}. */
    PLACEMENT("PLACEMENT"),
    /** {@code FUNCTION}. */
    FUNCTION("FUNCTION");

    private final String keywords;

    SchemaObjectKind(String keywords) {
        this.keywords = keywords;
    }

    /** Returns it as SQL writes it, in upper case. */
    public String keywords() {
        return keywords;
    }
}
