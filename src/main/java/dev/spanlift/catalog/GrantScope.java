package dev.spanlift.catalog;

import java.util.Optional;

/**
 * What a privilege is on.
 *
 * @param level whether it is one object, all objects of a schema, a schema itself or a role
 * @param kind the kind of the object or objects in upper-case keywords: {@code TABLE}, {@code CHANGE STREAM}; {@code
 *     SCHEMA} and {@code ROLE} for these
 * @param name the object, schema or role; absent for the default schema
 */
public record GrantScope(Level level, String kind, Optional<ObjectName> name) {

    /** How much a privilege is on. */
    public enum Level {
        /** One object. */
        OBJECT,
        /** All objects of one kind in a schema. */
        SCHEMA_CONTENT,
        /** A schema itself: USAGE. */
        SCHEMA,
        /** A role, of which the other becomes a member. */
        ROLE
    }

    /** Returns it in the words of GRANT, such as {@code TABLE Albums}. */
    @Override
    public String toString() {
        String text = name.map(ObjectName::toString).orElse("DEFAULT");
        return level == Level.SCHEMA_CONTENT ? "ALL " + kind + "S IN SCHEMA " + text : kind + " " + text;
    }
}
