package dev.spanlift.dialect;

/** What becomes of named schemas in a target that has no schemas inside a database. */
public enum NamedSchemaMapping {
    /** The schema becomes a prefix of the object's name: {@code sales.Orders} becomes {@code sales_Orders}. */
    PREFIX,
    /** The schema becomes a database of its own: {@code sales.Orders} stays {@code sales.Orders}. */
    DATABASES
}
