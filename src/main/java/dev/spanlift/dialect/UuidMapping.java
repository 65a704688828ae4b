package dev.spanlift.dialect;

/** How UUID values are kept in a target without such a type. */
public enum UuidMapping {
    /** As text of 36 characters, which people can read. */
    CHAR,
    /** As 16 bytes, which take less room in keys. */
    BINARY
}
