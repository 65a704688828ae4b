package dev.spanlift.diagnostic;

import static dev.spanlift.diagnostic.Severity.ERROR;
import static dev.spanlift.diagnostic.Severity.INFO;
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
    /** A clause stands behind one that it belongs before. */
    MISPLACED_CLAUSE(ERROR, "a clause stands behind one that it belongs before"),
    /** A statement ends without a semicolon where the next one begins on a line of its own. */
    MISSING_SEMICOLON(WARNING, "a statement ends without a semicolon where the next one begins on a line of its own"),
    /** Expressions, types or queries are nested more deeply than the parser follows. */
    NESTING_TOO_DEEP(ERROR, "expressions, types or queries are nested more deeply than the parser follows"),
    /** A statement that is no DDL (DML, batch control) stands between the DDL and was left out. */
    NOT_DDL(WARNING, "a statement that is no DDL stands between the DDL and was left out"),
    /** The text is not DDL as the grammar knows it. */
    SYNTAX_ERROR(ERROR, "the text is not DDL as the grammar knows it"),
    /** A comma stands behind the last entry of a list where Spanner takes none. */
    TRAILING_COMMA(WARNING, "a comma stands behind the last entry of a list where Spanner takes none"),
    /** A type of another database, or a misspelt one, stands where a type of Spanner is meant. */
    UNKNOWN_TYPE(ERROR, "a type of another database, or a misspelt one, stands where a type of Spanner is meant"),
    /** A string, comment or quoted name has no end. */
    UNTERMINATED(ERROR, "a string, comment or quoted name has no end"),

    // ---- meaning

    /** An aggregate or analytic function stands where an expression sees one row. */
    AGGREGATE_NOT_ALLOWED(ERROR, "an aggregate or analytic function stands where an expression sees one row"),
    /** A column or table is changed in a way that Spanner does not support, such as to an unrelated type. */
    ALTERATION_NOT_ALLOWED(ERROR, "a column or table is changed in a way that Spanner does not support"),
    /** A name in an expression may stand for several columns or fields. */
    AMBIGUOUS_NAME(ERROR, "a name in an expression may stand for several columns or fields"),
    /** A function is called with more or fewer arguments than it takes. */
    ARGUMENT_COUNT(ERROR, "a function is called with more or fewer arguments than it takes"),
    /** A function is called with arguments of types that it does not take. */
    ARGUMENT_TYPE(ERROR, "a function is called with arguments of types that it does not take"),
    /** A table has two columns of one name; names that differ in case alone count as equal. */
    DUPLICATE_COLUMN(ERROR, "a table or model has two columns of one name"),
    /** Two objects have one name; names that differ in case alone count as equal, and all kinds share one namespace. */
    DUPLICATE_NAME(ERROR, "two objects have one name; all kinds of objects share one namespace that ignores case"),
    /** The columns of a foreign key do not fit those that it refers to: their number, type or options. */
    FOREIGN_KEY_MISMATCH(ERROR, "the columns of a foreign key do not fit those that it refers to"),
    /** Generated columns depend on themselves. */
    GENERATED_COLUMN_CYCLE(ERROR, "generated columns depend on themselves"),
    /** A key does not begin with the key of the table in which the table or index is interleaved. */
    INTERLEAVE_MISMATCH(ERROR, "a key does not begin with the key of the table in which it is interleaved"),
    /** A field or element is read from a value that has none of that name or position. */
    INVALID_ACCESS(ERROR, "a field or element is read from a value that does not have it"),
    /** A value is cast to a type that its own type cannot be cast to. */
    INVALID_CAST(ERROR, "a value is cast to a type that its own type cannot be cast to"),
    /** A change stream watches what cannot be watched. */
    INVALID_CHANGE_STREAM(ERROR, "a change stream watches what cannot be watched"),
    /** A row deletion policy does not fit its table: its column, the tables interleaved in it or the foreign keys to it. */
    INVALID_DELETION_POLICY(ERROR, "a row deletion policy does not fit its table"),
    /** An expression refers to what it may not refer to where it stands. */
    INVALID_EXPRESSION(ERROR, "an expression refers to what it may not refer to where it stands"),
    /** A function has clauses or types that functions cannot have, or would call itself. */
    INVALID_FUNCTION(ERROR, "a function has clauses or types that functions cannot have, or would call itself"),
    /** The elements of a property graph do not fit their tables or each other. */
    INVALID_GRAPH(ERROR, "the elements of a property graph do not fit their tables or each other"),
    /** An index does not fit its table. */
    INVALID_INDEX(ERROR, "an index does not fit its table"),
    /** A primary key stands twice or has a column that cannot be part of a key, or that of a queue is missing. */
    INVALID_KEY(ERROR, "a primary key stands twice or has a column that cannot be part of a key"),
    /** The length of STRING, BYTES or a vector is out of range. */
    INVALID_LENGTH(ERROR, "a length is out of range"),
    /** A model has no endpoint, or is otherwise no model. */
    INVALID_MODEL(ERROR, "a model has no endpoint, or is otherwise no model"),
    /** A name is reserved, too long or has characters that it cannot have. */
    INVALID_NAME(ERROR, "a name is reserved, too long or has characters that it cannot have"),
    /** An option has a value that it cannot have. */
    INVALID_OPTION(ERROR, "an option has a value that it cannot have"),
    /** A query has a part that cannot stand so: a number of columns, a position, a join without a condition. */
    INVALID_QUERY(ERROR, "a query has a part that cannot stand so"),
    /** A queue has no payload, or a column or key that queues cannot have. */
    INVALID_QUEUE(ERROR, "a queue has no payload, or a column or key that queues cannot have"),
    /** A sequence or identity column lacks its kind, or its numbers are out of range. */
    INVALID_SEQUENCE(ERROR, "a sequence or identity column lacks its kind, or its numbers are out of range"),
    /** A column has a type that columns cannot have there. */
    INVALID_TYPE(ERROR, "a column has a type that columns cannot have there"),
    /** An object or column cannot go because something else needs it. */
    IN_USE(ERROR, "an object or column cannot go because something else needs it"),
    /** There is more of something than Spanner allows: key columns, levels of interleaving, columns, indexes. */
    LIMIT_EXCEEDED(ERROR, "there is more of something than Spanner allows"),
    /**
     * A table has no primary key. The newest databases give such a table a hidden key column {@code rowid}, and the catalog has it:
     * lower the severity for these.
     *
     * @see <a href="https://docs.cloud.google.com/spanner/docs/primary-key-default-value">Primary key default values</a>
     */
    MISSING_PRIMARY_KEY(ERROR, "a table has no primary key; the newest databases give it a hidden column `rowid`"),
    /** A view does not say with whose rights it reads. */
    MISSING_SECURITY(ERROR, "a view does not say with whose rights it reads"),
    /** An expression has another type than the column or condition that it is for. */
    NOT_ASSIGNABLE(ERROR, "an expression has another type than the column or condition that it is for"),
    /** An operator has operands of types that it does not take or that do not go together. */
    OPERAND_TYPE(ERROR, "an operator has operands of types that it does not take"),
    /** A key, an index, a foreign key or a change stream names a column twice. */
    REPEATED_COLUMN(ERROR, "a list names a column twice"),
    /** A role would be a member of itself, directly or through other roles. */
    ROLE_CYCLE(ERROR, "a role would be a member of itself, directly or through other roles"),
    /** A query with groups takes a column that is neither grouped nor aggregated. */
    UNGROUPED_COLUMN(ERROR, "a query with groups takes a column that is neither grouped nor aggregated"),
    /** A statement names a column that its table does not have, or not in that capitalisation. */
    UNKNOWN_COLUMN(ERROR, "a statement names a column that its table does not have"),
    /** A statement names a constraint that its table does not have. */
    UNKNOWN_CONSTRAINT(ERROR, "a statement names a constraint that its table does not have"),
    /** An expression calls a function that does not exist. */
    UNKNOWN_FUNCTION(ERROR, "an expression calls a function that does not exist"),
    /** A statement names an index, schema or other object that does not exist, or not in that capitalisation. */
    UNKNOWN_OBJECT(ERROR, "a statement names an index, schema or other object that does not exist"),
    /** An object has no option of that name. */
    UNKNOWN_OPTION(ERROR, "an object has no option of that name"),
    /** A type is neither built in nor part of the proto bundle. */
    UNKNOWN_PROTO_TYPE(ERROR, "a type is neither built in nor part of the proto bundle"),
    /** A statement names a table that does not exist, or not in that capitalisation. */
    UNKNOWN_TABLE(ERROR, "a statement names a table that does not exist"),
    /** A column of a view has no name. */
    UNNAMED_COLUMN(ERROR, "a column of a view has no name"),
    /** A view takes a column of a table without naming the table, or all of its columns. */
    UNQUALIFIED_NAME(ERROR, "a view takes a column of a table without naming the table, or all of its columns"),
    /** A function that gives another value each time stands where the value must not change. */
    VOLATILE_FUNCTION(ERROR, "a function that gives another value each time stands where the value must not change"),

    // ---- conversion

    /** An array is kept as JSON, which does not enforce the type of its elements. */
    ARRAY_AS_JSON(WARNING, "an array is kept as JSON, which does not enforce the type of its elements"),
    /** An array became a table of its elements, which does not tell NULL from an empty array. */
    ARRAY_AS_TABLE(WARNING, "an array became a table of its elements, which does not tell NULL from an empty array"),
    /** Generated numbers are counted upwards instead of being spread by bit reversal. */
    AUTO_INCREMENT_ORDER(WARNING, "generated numbers are counted upwards instead of being spread by bit reversal"),
    /** A check constraint has no equal form and was left out. */
    CHECK_DROPPED(WARNING, "a check constraint has no equal form and was left out"),
    /** A comment has characters that the target's comments do not take, such as emoji; others stand for them. */
    COMMENT_CHARACTERS_REPLACED(
            INFO,
            "a comment has characters that the target's comments do not take, such as emoji; others stand for them"),
    /** A comment belongs to what has no comments in the target, and was left out. */
    COMMENT_DROPPED(INFO, "a comment belongs to what has no comments in the target, and was left out"),
    /** A comment is longer than the target takes and was cut. */
    COMMENT_SHORTENED(INFO, "a comment is longer than the target takes and was cut"),
    /** The target has no commit timestamps; the time of the statement or of the writer takes their place. */
    COMMIT_TIMESTAMP_DROPPED(
            WARNING,
            "the target has no commit timestamps; the time of the statement or of the writer takes their place"),
    /** The database that the source names is not created, as nobody asked for it. */
    DATABASE_NOT_CREATED(INFO, "the database that the source names is not created, as nobody asked for it"),
    /** A default value has no equal form and was left out. */
    DEFAULT_DROPPED(WARNING, "a default value has no equal form and was left out"),
    /** A column whose type must be an enum of a protocol buffer, as a key has it, is kept as the enum's number. */
    ENUM_AS_NUMBER(INFO, "an enum of a protocol buffer is kept as its number"),
    /** An expression is translated, but has another value for some rare inputs, which the message names. */
    EXPRESSION_DIFFERS(WARNING, "a translated expression has another value for some rare inputs"),
    /** NaN and infinities cannot be stored. */
    FLOAT_RANGE_REDUCED(WARNING, "NaN and infinities cannot be stored"),
    /** A foreign key cannot be enforced by the target and was left out. */
    FOREIGN_KEY_DROPPED(WARNING, "a foreign key cannot be enforced by the target and was left out"),
    /** A foreign key repeats the interleaving and was merged with it. */
    FOREIGN_KEY_MERGED(INFO, "a foreign key repeats the interleaving and was merged with it"),
    /** A relation that Spanner does not enforce was left out. */
    FOREIGN_KEY_NOT_ENFORCED(INFO, "a relation that Spanner does not enforce was left out"),
    /** A generated column has no equal form and became a plain one. */
    GENERATED_COLUMN_PLAIN(WARNING, "a generated column has no equal form and became a plain one"),
    /** A generated column is stored where it was computed, or the other way round. */
    GENERATED_COLUMN_STORAGE(INFO, "a generated column is stored where it was computed, or the other way round"),
    /** A grant has no counterpart in the target and was left out. */
    GRANT_DROPPED(WARNING, "a grant has no counterpart in the target and was left out"),
    /** A grant on all objects of a schema became one on each that there is. */
    GRANT_EXPANDED(INFO, "a grant on all objects of a schema became one on each that there is"),
    /** A hidden column became a visible one. */
    HIDDEN_COLUMN_VISIBLE(WARNING, "a hidden column became a visible one"),
    /** An index on an expression holds a generated column that was added for it. */
    INDEX_COLUMN_ADDED(INFO, "an index on an expression holds a generated column that was added for it"),
    /** An index has no equal form, or goes beyond the target's limits, and was left out. */
    INDEX_DROPPED(WARNING, "an index has no equal form, or goes beyond the target's limits, and was left out"),
    /** An index holds rows that it left out in Spanner, which makes it larger. */
    INDEX_FILTER_DROPPED(INFO, "an index holds rows that it left out in Spanner, which makes it larger"),
    /** An index lost its interleaving or its stored columns, which changes only speed. */
    INDEX_LOCALITY_DROPPED(INFO, "an index lost its interleaving or its stored columns, which changes only speed"),
    /** An index holds only the beginning of a long column, which changes only speed. */
    INDEX_PREFIX(INFO, "an index holds only the beginning of a long column, which changes only speed"),
    /** A name override names nothing, or a name that is taken or that the target does not have. */
    INVALID_NAME_OVERRIDE(
            ERROR, "a name override names nothing, or a name that is taken or that the target does not have"),
    /** A type override names no column, or no type that the target has. */
    INVALID_TYPE_OVERRIDE(ERROR, "a type override names no column, or no type that the target has"),
    /** A key was added because the target demands one. */
    KEY_ADDED(INFO, "a key was added because the target demands one"),
    /** A nullable column of a primary key became NOT NULL. */
    KEY_COLUMN_NOT_NULL(WARNING, "a nullable column of a primary key became NOT NULL"),
    /** A key column was shortened to fit the target's limit for keys. */
    KEY_LENGTH_REDUCED(WARNING, "a key column was shortened to fit the target's limit for keys"),
    /** A string became TEXT to fit the row, with a check that keeps its length. */
    LENGTH_AS_CHECK(INFO, "a string became TEXT to fit the row, with a check that keeps its length"),
    /** A name was changed because the target does not take it. */
    NAME_CHANGED(WARNING, "a name was changed because the target does not take it"),
    /** A table, view or column got the name that an override gives. */
    NAME_OVERRIDDEN(INFO, "a table, view or column got the name that an override gives"),
    /** An object or statement has no counterpart in the target and was left out. */
    OBJECT_DROPPED(WARNING, "an object or statement has no counterpart in the target and was left out"),
    /** ON UPDATE sets the time of the session's time zone, which must be UTC. */
    ON_UPDATE_SESSION_TIME(WARNING, "ON UPDATE sets the time of the session's time zone, which must be UTC"),
    /** An option has no counterpart in the target and was left out. */
    OPTION_DROPPED(INFO, "an option has no counterpart in the target and was left out"),
    /** A protocol buffer column is kept as bytes. */
    PROTO_AS_BYTES(WARNING, "a protocol buffer column is kept as bytes"),
    /** A queue became a table, which neither delivers messages nor leases them. */
    QUEUE_AS_TABLE(WARNING, "a queue became a table, which neither delivers messages nor leases them"),
    /** A role belongs to the whole server instead of to one database. */
    ROLE_ON_SERVER(INFO, "a role belongs to the whole server instead of to one database"),
    /** A row deletion policy became a scheduled event, which the server runs only with its event scheduler on. */
    ROW_DELETION_AS_EVENT(
            INFO,
            "a row deletion policy became a scheduled event, which the server runs only with its event scheduler on"),
    /** A row deletion policy was left out. */
    ROW_DELETION_DROPPED(WARNING, "a row deletion policy was left out"),
    /** A table's rows do not fit the target's limits; the table was left out. */
    ROW_TOO_LARGE(ERROR, "a table's rows do not fit the target's limits; the table was left out"),
    /** A named schema became a prefix or a database. */
    SCHEMA_MAPPED(INFO, "a named schema became a prefix or a database"),
    /** A search index became a FULLTEXT index, which tokenizes and ranks differently. */
    SEARCH_INDEX_AS_FULLTEXT(WARNING, "a search index became a FULLTEXT index, which tokenizes and ranks differently"),
    /** A table of one row got a constant key column. */
    SINGLETON_KEY_ADDED(INFO, "a table of one row got a constant key column"),
    /** Timestamps are kept to the microsecond instead of the nanosecond. */
    TIMESTAMP_PRECISION_REDUCED(WARNING, "timestamps are kept to the microsecond instead of the nanosecond"),
    /** A TOKENLIST column was left out. */
    TOKENLIST_DROPPED(WARNING, "a TOKENLIST column was left out"),
    /** A table has more columns than the target takes and was left out. */
    TOO_MANY_COLUMNS(ERROR, "a table has more columns than the target takes and was left out"),
    /** A column got the type that an override names. */
    TYPE_OVERRIDDEN(INFO, "a column got the type that an override names"),
    /** A unique index is kept through a hash of its long columns. */
    UNIQUE_BY_HASH(INFO, "a unique index is kept through a hash of its long columns"),
    /** A unique index admits several rows with NULL, which Spanner refuses. */
    UNIQUE_NULLS_DISTINCT(WARNING, "a unique index admits several rows with NULL, which Spanner refuses"),
    /** A vector is kept as JSON. */
    VECTOR_AS_JSON(WARNING, "a vector is kept as JSON"),
    /** A view has no equal form and was left out. */
    VIEW_DROPPED(WARNING, "a view has no equal form and was left out");

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
