package dev.spanlift.catalog;

import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.Locale;
import java.util.Set;

/**
 * What names may look like.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#naming_conventions">names</a>,
 * and the emulator for reserved names.
 */
final class NameRules {
    /** The greatest length of the name of a schema object or column, in characters. */
    private static final int MAX_NAME_CHARACTERS = 128;

    private static final Set<String> RESERVED_SCHEMAS =
            Set.of("default", "information_schema", "pg_catalog", "public", "spanner_sys");

    private final CatalogDraft catalog;

    NameRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /** Checks the name of a new object and uses its schema. */
    void check(NamedDraft object, SourceSpan span) {
        String name = object.name.name();
        String kind = object.kind();
        if (name.length() > MAX_NAME_CHARACTERS) {
            tooLong(kind, name, span);
        } else if (name.startsWith("_") && !(object instanceof ViewDraft)) {
            invalid(span, name, "a " + kind + " cannot be named `" + name + "`", "begin the name with a letter");
        } else if (!isOrdinary(name) && !isNameless(object)) {
            invalid(span, name, "a " + kind + " cannot be named `" + name + "`", "use letters, digits and underscores");
        } else if (isReserved(object)) {
            invalid(span, name, "`" + name + "` is reserved", "choose another name");
        }
        object.name.schema().ifPresent(schema -> catalog.useSchema(object, schema, span));
    }

    /** The one object of its kind, such as the proto bundle, has its kind for a name. */
    private static boolean isNameless(NamedDraft object) {
        return object instanceof OtherDraft && object.name.name().equalsIgnoreCase(object.kind());
    }

    private static boolean isReserved(NamedDraft object) {
        String name = object.name.name();
        if (object instanceof IndexDraft) {
            return name.equalsIgnoreCase("PRIMARY_KEY") || name.startsWith("Dir_");
        }
        return object instanceof SchemaDraft && RESERVED_SCHEMAS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Checks the name of a new column. */
    void checkColumn(String name, SourceSpan span) {
        if (name.length() > MAX_NAME_CHARACTERS) {
            tooLong("column", name, span);
        } else if (!isOrdinary(name)) {
            invalid(span, name, "a column cannot be named `" + name + "`", "use letters, digits and underscores");
        }
    }

    private static boolean isOrdinary(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
            if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private void tooLong(String kind, String name, SourceSpan span) {
        invalid(
                span,
                name,
                "the name of the " + kind + " has " + name.length() + " characters",
                "names have at most " + MAX_NAME_CHARACTERS + " characters");
    }

    private void invalid(SourceSpan span, String name, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_NAME, span, name, message, hint);
    }
}
