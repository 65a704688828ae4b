package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.ARRAY_AS_JSON;
import static dev.spanlift.diagnostic.DiagnosticCode.ARRAY_AS_TABLE;
import static dev.spanlift.diagnostic.DiagnosticCode.AUTO_INCREMENT_ORDER;
import static dev.spanlift.diagnostic.DiagnosticCode.CHECK_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.COMMENT_CHARACTERS_REPLACED;
import static dev.spanlift.diagnostic.DiagnosticCode.COMMENT_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.COMMENT_SHORTENED;
import static dev.spanlift.diagnostic.DiagnosticCode.COMMIT_TIMESTAMP_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.DATABASE_NOT_CREATED;
import static dev.spanlift.diagnostic.DiagnosticCode.DEFAULT_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.ENUM_AS_NUMBER;
import static dev.spanlift.diagnostic.DiagnosticCode.EXPRESSION_DIFFERS;
import static dev.spanlift.diagnostic.DiagnosticCode.FLOAT_RANGE_REDUCED;
import static dev.spanlift.diagnostic.DiagnosticCode.FOREIGN_KEY_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.FOREIGN_KEY_MERGED;
import static dev.spanlift.diagnostic.DiagnosticCode.FOREIGN_KEY_NOT_ENFORCED;
import static dev.spanlift.diagnostic.DiagnosticCode.GENERATED_COLUMN_PLAIN;
import static dev.spanlift.diagnostic.DiagnosticCode.GENERATED_COLUMN_STORAGE;
import static dev.spanlift.diagnostic.DiagnosticCode.GRANT_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.GRANT_EXPANDED;
import static dev.spanlift.diagnostic.DiagnosticCode.HIDDEN_COLUMN_VISIBLE;
import static dev.spanlift.diagnostic.DiagnosticCode.INDEX_COLUMN_ADDED;
import static dev.spanlift.diagnostic.DiagnosticCode.INDEX_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.INDEX_FILTER_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.INDEX_LOCALITY_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.INDEX_PREFIX;
import static dev.spanlift.diagnostic.DiagnosticCode.INVALID_NAME_OVERRIDE;
import static dev.spanlift.diagnostic.DiagnosticCode.INVALID_TYPE_OVERRIDE;
import static dev.spanlift.diagnostic.DiagnosticCode.KEY_ADDED;
import static dev.spanlift.diagnostic.DiagnosticCode.KEY_COLUMN_NOT_NULL;
import static dev.spanlift.diagnostic.DiagnosticCode.KEY_LENGTH_REDUCED;
import static dev.spanlift.diagnostic.DiagnosticCode.LENGTH_AS_CHECK;
import static dev.spanlift.diagnostic.DiagnosticCode.NAME_CHANGED;
import static dev.spanlift.diagnostic.DiagnosticCode.NAME_OVERRIDDEN;
import static dev.spanlift.diagnostic.DiagnosticCode.OBJECT_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.ON_UPDATE_SESSION_TIME;
import static dev.spanlift.diagnostic.DiagnosticCode.OPTION_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.PROTO_AS_BYTES;
import static dev.spanlift.diagnostic.DiagnosticCode.QUEUE_AS_TABLE;
import static dev.spanlift.diagnostic.DiagnosticCode.ROLE_ON_SERVER;
import static dev.spanlift.diagnostic.DiagnosticCode.ROW_DELETION_AS_EVENT;
import static dev.spanlift.diagnostic.DiagnosticCode.ROW_DELETION_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.ROW_TOO_LARGE;
import static dev.spanlift.diagnostic.DiagnosticCode.SCHEMA_MAPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.SEARCH_INDEX_AS_FULLTEXT;
import static dev.spanlift.diagnostic.DiagnosticCode.SINGLETON_KEY_ADDED;
import static dev.spanlift.diagnostic.DiagnosticCode.TIMESTAMP_PRECISION_REDUCED;
import static dev.spanlift.diagnostic.DiagnosticCode.TOKENLIST_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.TOO_MANY_COLUMNS;
import static dev.spanlift.diagnostic.DiagnosticCode.TYPE_OVERRIDDEN;
import static dev.spanlift.diagnostic.DiagnosticCode.UNIQUE_BY_HASH;
import static dev.spanlift.diagnostic.DiagnosticCode.UNIQUE_NULLS_DISTINCT;
import static dev.spanlift.diagnostic.DiagnosticCode.VECTOR_AS_JSON;
import static dev.spanlift.diagnostic.DiagnosticCode.VIEW_DROPPED;

import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.List;

/**
 * What becomes of each feature of a catalog, with the codes that say so. The README's table is made of these.
 *
 * <p>A feature without codes is carried exactly. One with codes is carried exactly wherever none of them is reported.
 *
 * @param source the feature, in the README's words
 * @param target what becomes of it
 * @param codes the codes that say what is different; empty for what is always carried exactly
 */
record MySqlMapping(String source, String target, List<DiagnosticCode> codes) {

    /** All features: types, keys, values, indexes, the rest. */
    static final List<MySqlMapping> ALL = List.of(
            of("table", "table, InnoDB, utf8mb4_0900_bin", NAME_CHANGED, ROW_TOO_LARGE, TOO_MANY_COLUMNS),
            of("BOOL", "BOOLEAN"),
            of("INT64", "BIGINT"),
            of("FLOAT32, FLOAT64", "FLOAT, DOUBLE", FLOAT_RANGE_REDUCED),
            of("NUMERIC", "DECIMAL(38,9)"),
            of("STRING(n)", "VARCHAR(n), or TEXT with a check where the row is too long", LENGTH_AS_CHECK),
            of("STRING(MAX)", "MEDIUMTEXT"),
            of("BYTES(n), BYTES(MAX)", "VARBINARY(n), MEDIUMBLOB", LENGTH_AS_CHECK),
            of("DATE", "DATE"),
            of("TIMESTAMP", "DATETIME(6) in UTC", TIMESTAMP_PRECISION_REDUCED, COMMIT_TIMESTAMP_DROPPED),
            of("JSON", "JSON"),
            of("UUID", "CHAR(36), or BINARY(16)"),
            of("ARRAY", "JSON, or a table", ARRAY_AS_JSON, ARRAY_AS_TABLE),
            of("ARRAY with vector_length", "VECTOR(n) from MySQL 9 on, else JSON", VECTOR_AS_JSON),
            of("TOKENLIST", "nothing", TOKENLIST_DROPPED),
            of(
                    "protocol buffer types",
                    "MEDIUMBLOB; BIGINT for what keys show to be an enum",
                    PROTO_AS_BYTES,
                    ENUM_AS_NUMBER),
            of("any type with an override", "the type that the override names", TYPE_OVERRIDDEN, INVALID_TYPE_OVERRIDE),
            of("any name with an override", "the name that the override gives", NAME_OVERRIDDEN, INVALID_NAME_OVERRIDE),
            of("PRIMARY KEY", "PRIMARY KEY", KEY_COLUMN_NOT_NULL, KEY_LENGTH_REDUCED),
            of("PRIMARY KEY ()", "a constant key column", SINGLETON_KEY_ADDED),
            of("INTERLEAVE IN PARENT", "FOREIGN KEY over the parent's whole key", FOREIGN_KEY_MERGED, KEY_ADDED),
            of("INTERLEAVE IN, NOT ENFORCED", "nothing", FOREIGN_KEY_NOT_ENFORCED),
            of("FOREIGN KEY", "FOREIGN KEY with the keys that it needs", KEY_ADDED, FOREIGN_KEY_DROPPED),
            of("CHECK", "CHECK", CHECK_DROPPED, EXPRESSION_DIFFERS),
            of("DEFAULT", "DEFAULT", DEFAULT_DROPPED, EXPRESSION_DIFFERS, COMMIT_TIMESTAMP_DROPPED),
            of("ON UPDATE", "ON UPDATE CURRENT_TIMESTAMP(6)", ON_UPDATE_SESSION_TIME),
            of(
                    "AS (...), AS (...) STORED",
                    "VIRTUAL, STORED",
                    GENERATED_COLUMN_PLAIN,
                    GENERATED_COLUMN_STORAGE,
                    EXPRESSION_DIFFERS),
            of(
                    "IDENTITY, AUTO_INCREMENT, sequences",
                    "AUTO_INCREMENT",
                    AUTO_INCREMENT_ORDER,
                    KEY_ADDED,
                    OBJECT_DROPPED),
            of("HIDDEN", "INVISIBLE", HIDDEN_COLUMN_VISIBLE),
            of("INDEX", "KEY", INDEX_PREFIX, INDEX_DROPPED, INDEX_FILTER_DROPPED, INDEX_LOCALITY_DROPPED),
            of(
                    "INDEX on an expression",
                    "KEY on the expression, or on a generated column",
                    INDEX_COLUMN_ADDED,
                    INDEX_PREFIX,
                    INDEX_DROPPED),
            of("UNIQUE INDEX", "UNIQUE KEY", UNIQUE_BY_HASH, UNIQUE_NULLS_DISTINCT, INDEX_DROPPED),
            of("SEARCH INDEX", "FULLTEXT KEY with the ngram parser", SEARCH_INDEX_AS_FULLTEXT, INDEX_DROPPED),
            of("VECTOR INDEX", "nothing", INDEX_DROPPED),
            of("ROW DELETION POLICY", "EVENT", ROW_DELETION_AS_EVENT, ROW_DELETION_DROPPED),
            of("VIEW", "VIEW", VIEW_DROPPED, EXPRESSION_DIFFERS),
            of("QUEUE", "table", QUEUE_AS_TABLE),
            of("SCHEMA", "a prefix of names, or a database", SCHEMA_MAPPED),
            of("DATABASE", "nothing, or the database that is asked for", DATABASE_NOT_CREATED),
            of("comments at tables, columns and indexes", "COMMENT", COMMENT_SHORTENED, COMMENT_CHARACTERS_REPLACED),
            of("comments at constraints, views and sequences", "nothing", COMMENT_DROPPED),
            of("OPTIONS, PLACEMENT KEY", "nothing", OPTION_DROPPED),
            of(
                    "ROLE, GRANT",
                    "nothing, or ROLE and GRANT with `--grants`",
                    OBJECT_DROPPED,
                    ROLE_ON_SERVER,
                    GRANT_DROPPED,
                    GRANT_EXPANDED),
            of(
                    "synonyms, change streams, models, graphs, functions, locality groups, placements, statistics",
                    "nothing",
                    OBJECT_DROPPED));

    /** Copies the list, so that the record is immutable. */
    MySqlMapping {
        codes = List.copyOf(codes);
    }

    private static MySqlMapping of(String source, String target, DiagnosticCode... codes) {
        return new MySqlMapping(source, target, List.of(codes));
    }

    /** Returns the table in Markdown. */
    static String markdown() {
        StringBuilder table = new StringBuilder("| Spanner | MySQL | Said by |\n| --- | --- | --- |\n");
        for (MySqlMapping mapping : ALL) {
            String codes = String.join(
                    ", ", mapping.codes.stream().map(code -> "`" + code + "`").toList());
            table.append("| ")
                    .append(mapping.source)
                    .append(" | ")
                    .append(mapping.target)
                    .append(" | ")
                    .append(codes.isEmpty() ? "exact" : codes)
                    .append(" |\n");
        }
        return table.toString();
    }
}
