package dev.spanlift.diagnostic;

import static dev.spanlift.diagnostic.Severity.ERROR;
import static dev.spanlift.diagnostic.Severity.WARNING;

/**
 * The kinds of findings. A released name never changes its meaning.
 *
 * <p>Groups: text and syntax; meaning (rules of Spanner); conversion. Within a group, codes are sorted by name.
 */
public enum DiagnosticCode {
    // ---- text and syntax

    /** A clause stands twice where one is allowed. */
    DUPLICATE_CLAUSE(ERROR, "a clause stands twice where one is allowed"),
    /** A literal's escape sequence, digits or range are wrong. */
    INVALID_LITERAL(ERROR, "a literal's escape sequence, digits or range are wrong"),
    /** Expressions, types or queries are nested more deeply than the parser follows. */
    NESTING_TOO_DEEP(ERROR, "expressions, types or queries are nested more deeply than the parser follows"),
    /** A statement that is no DDL (DML, batch control) stands between the DDL and was left out. */
    NOT_DDL(WARNING, "a statement that is no DDL stands between the DDL and was left out"),
    /** The text is not DDL as the grammar knows it. */
    SYNTAX_ERROR(ERROR, "the text is not DDL as the grammar knows it"),
    /** A comma stands behind the last entry of a list where Spanner takes none. */
    TRAILING_COMMA(WARNING, "a comma stands behind the last entry of a list where Spanner takes none"),
    /** A string, comment or quoted name has no end. */
    UNTERMINATED(ERROR, "a string, comment or quoted name has no end"),

    // ---- meaning

    /** A table has two columns of one name; names that differ in case alone count as equal. */
    DUPLICATE_COLUMN(ERROR, "a table has two columns of one name"),
    /** Two objects have one name; names that differ in case alone count as equal, and all kinds share one namespace. */
    DUPLICATE_NAME(ERROR, "two objects have one name; all kinds of objects share one namespace that ignores case"),
    /** A statement names a column that its table does not have, or not in that capitalisation. */
    UNKNOWN_COLUMN(ERROR, "a statement names a column that its table does not have"),
    /** A statement names a constraint that its table does not have. */
    UNKNOWN_CONSTRAINT(ERROR, "a statement names a constraint that its table does not have"),
    /** A statement names an index, schema or other object that does not exist, or not in that capitalisation. */
    UNKNOWN_OBJECT(ERROR, "a statement names an index, schema or other object that does not exist"),
    /** A statement names a table that does not exist, or not in that capitalisation. */
    UNKNOWN_TABLE(ERROR, "a statement names a table that does not exist");

    private final Severity severity;
    private final String explanation;

    DiagnosticCode(Severity severity, String explanation) {
        this.severity = severity;
        this.explanation = explanation;
    }

    /** Returns the severity that diagnostics of this code have unless a policy changes it. */
    public Severity severity() {
        return severity;
    }

    /** Returns what the code means, in one sentence: lower case, no full stop. */
    public String explanation() {
        return explanation;
    }
}
