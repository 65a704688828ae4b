package dev.spanlift.catalog;

import dev.spanlift.catalog.expression.ExpressionChecker;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

    /**
     * The greatest length of the name of a change stream: with its prefix it names a read function; from <a
     * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create-change-stream">CREATE
     * CHANGE STREAM</a>.
     */
    private static final int MAX_CHANGE_STREAM_CHARACTERS = 118;

    /** Schemas that there are and namespaces of functions, in lower case. */
    private static final Set<String> RESERVED_SCHEMAS = Set.of(
            "aead",
            "default",
            "hll_count",
            "information_schema",
            "keys",
            "kll_quantiles",
            "ml",
            "net",
            "pg",
            "public",
            "safe",
            "spanner");

    /** With what names of schemas do not begin, in lower case. */
    private static final List<String> RESERVED_SCHEMA_PREFIXES = List.of("pg_", "spanner_");

    /** With what names of constraints do not begin, in lower case. */
    private static final String RESERVED_CONSTRAINT_PREFIX = "pk_";

    /** Kinds of objects that have no place in a named schema. */
    private static final Set<String> OUTSIDE_OF_SCHEMAS = Set.of("change stream", "model");

    /** Names of databases: 2 to 30 characters; the emulator says the same. */
    private static final Pattern DATABASE_NAME = Pattern.compile("[a-z][a-z0-9_-]{0,28}[a-z0-9]");

    private final CatalogDraft catalog;

    NameRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /** Checks the name of a new object and uses its schema. */
    void check(NamedDraft object, SourceSpan span) {
        String name = object.name.name();
        String kind = object.kind();
        int maxCharacters = object instanceof ChangeStreamDraft ? MAX_CHANGE_STREAM_CHARACTERS : MAX_NAME_CHARACTERS;
        // The emulator counts the schema of all but views.
        String counted = object instanceof ViewDraft ? name : object.name.toString();
        if (counted.length() > maxCharacters) {
            tooLong(kind, counted, maxCharacters, span);
        } else if (name.startsWith("_") && !(object instanceof ViewDraft)) {
            invalid(span, name, withArticle(kind) + " cannot be named `" + name + "`", "begin the name with a letter");
        } else if (!isOrdinary(name) && !isNameless(object)) {
            invalid(
                    span,
                    name,
                    withArticle(kind) + " cannot be named `" + name + "`",
                    "use letters, digits and underscores");
        } else if (isReserved(object)) {
            invalid(span, name, "`" + name + "` is reserved", "choose another name");
        } else if (object.name.schema().isEmpty() && isCalled(object) && ExpressionChecker.isBuiltIn(name)) {
            invalid(
                    span,
                    name,
                    withArticle(kind) + " cannot be named `" + name + "`: a built-in function is called so",
                    "choose another name, or put it into a named schema");
        }
        if (object.name.schema().isPresent()) {
            checkSchema(object, object.name.schema().get(), span);
        }
    }

    private void checkSchema(NamedDraft object, String schema, SourceSpan span) {
        catalog.useSchema(object, schema, span);
        if (OUTSIDE_OF_SCHEMAS.contains(object.kind())) {
            invalid(
                    span,
                    object.name.name(),
                    withArticle(object.kind()) + " cannot lie in a named schema",
                    "leave out `" + schema + ".`: its name stands alone");
        }
    }

    private static String withArticle(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
    }

    /** The one object of its kind, such as the proto bundle, has its kind for a name. */
    private static boolean isNameless(NamedDraft object) {
        return object instanceof OtherDraft && object.name.name().equalsIgnoreCase(object.kind());
    }

    /** Views share the names of functions: observed on the emulator. */
    private static boolean isCalled(NamedDraft object) {
        return object instanceof ViewDraft || object instanceof FunctionDraft;
    }

    private static boolean isReserved(NamedDraft object) {
        String name = object.name.name();
        if (object instanceof IndexDraft) {
            return name.equalsIgnoreCase("primary_key") || name.startsWith("Dir_");
        }
        if (object instanceof ForeignKeyDraft || object instanceof CheckDraft) {
            return beginsWith(name, RESERVED_CONSTRAINT_PREFIX);
        }
        if (object.kind().equals("placement") || object.kind().equals("locality group")) {
            return name.equals(LocalityGroups.DEFAULT);
        }
        if (object.kind().equals("role")) {
            return RoleStatements.isSystemRole(name);
        }
        return object instanceof SchemaDraft
                && (RESERVED_SCHEMAS.contains(name.toLowerCase(Locale.ROOT))
                        || RESERVED_SCHEMA_PREFIXES.stream().anyMatch(prefix -> beginsWith(name, prefix)));
    }

    private static boolean beginsWith(String name, String prefix) {
        return name.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    /** Checks the name of a new database. */
    void checkDatabase(String name, SourceSpan span) {
        if (!DATABASE_NAME.matcher(name).matches()) {
            invalid(
                    span,
                    name,
                    "a database cannot be named `" + name + "`",
                    "it has 2 to 30 lower-case letters, digits, underscores and hyphens, begins with a letter, and ends "
                            + "with a letter or digit");
        }
    }

    /** Checks the name of a new column. */
    void checkColumn(String name, SourceSpan span) {
        if (name.length() > MAX_NAME_CHARACTERS) {
            tooLong("column", name, MAX_NAME_CHARACTERS, span);
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

    private void tooLong(String kind, String name, int maxCharacters, SourceSpan span) {
        invalid(
                span,
                name,
                "the name of the " + kind + " has " + name.length() + " characters",
                "it has at most " + maxCharacters + " characters");
    }

    private void invalid(SourceSpan span, String name, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_NAME, span, name, message, hint);
    }
}
