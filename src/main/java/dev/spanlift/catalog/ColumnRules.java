package dev.spanlift.catalog;

import dev.spanlift.ast.DefaultValue;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.NamedDataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.catalog.type.StructDataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.OptionalLong;

/**
 * What types columns may have.
 *
 * <p>Source: <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#data_types">data
 * types in DDL</a>; that a TOKENLIST column is hidden: <a
 * href="https://docs.cloud.google.com/spanner/docs/full-text-search/tokenization">tokenization</a>.
 */
final class ColumnRules {
    /** The greatest length of STRING, in characters. */
    private static final long MAX_STRING_CHARACTERS = 2_621_440;

    /** The greatest length of BYTES, in bytes. */
    private static final long MAX_BYTES = 10_485_760;

    private final CatalogDraft catalog;

    ColumnRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /**
     * Checks the type of a column that is new or redefined.
     *
     * @param span where the type stands
     */
    void checkType(ColumnDraft column, SourceSpan span) {
        if (column.type instanceof ArrayDataType array) {
            checkArray(column, array, span);
        } else {
            checkElement(column, column.type, span);
        }
        if (column.placementKey && !(Types.is(column.type, ScalarKind.STRING) && column.notNull)) {
            invalidType(
                    column,
                    span,
                    "the placement key `" + column.name + "` is not STRING NOT NULL",
                    "write " + column.name + " STRING(MAX) NOT NULL PLACEMENT KEY");
        }
        if (Types.is(column.type, ScalarKind.TOKENLIST) && !column.hidden) {
            invalidType(column, span, "the TOKENLIST column `" + column.name + "` is not hidden", "write HIDDEN");
        }
    }

    private void checkArray(ColumnDraft column, ArrayDataType array, SourceSpan span) {
        if (array.element() instanceof ArrayDataType) {
            invalidType(
                    column,
                    span,
                    "an array cannot hold arrays",
                    "keep the inner arrays in a table of their own, or as JSON");
            return;
        }
        checkElement(column, array.element(), span);
        boolean floats = Types.is(array.element(), ScalarKind.FLOAT32) || Types.is(array.element(), ScalarKind.FLOAT64);
        if (array.vectorLength().isPresent() && !floats) {
            invalidType(
                    column,
                    span,
                    "an array of " + array.element().text() + " has no vector_length",
                    "vectors are ARRAY<FLOAT32> or ARRAY<FLOAT64>");
        } else if (array.vectorLength().isPresent() && column.isGenerated() && !column.isStored()) {
            invalidType(
                    column,
                    span,
                    "`" + column.name + "` cannot have a vector_length: it is generated and not stored",
                    "write AS (...) STORED, or leave out vector_length");
        }
    }

    private void checkElement(ColumnDraft column, DataType type, SourceSpan span) {
        if (Types.is(type, ScalarKind.INTERVAL)) {
            invalidType(column, span, "a column cannot hold INTERVAL values", "store a number of seconds, or a string");
        } else if (type instanceof ScalarDataType scalar) {
            checkLength(column, scalar, span);
        } else if (type instanceof StructDataType) {
            invalidType(column, span, "a column cannot hold STRUCT values", "give each field a column, or use JSON");
        } else if (type instanceof NamedDataType named && catalog.isProtoType(named.name())) {
            catalog.useProtoType(named.name(), column);
        } else if (type instanceof NamedDataType named) {
            catalog.error(
                    DiagnosticCode.UNKNOWN_PROTO_TYPE,
                    span,
                    column.table.name + "." + column.name,
                    "there is no type `" + named.name() + "`",
                    Types.isBuiltIn(column.name)
                            ? "the name stands before the type: write `" + named.name() + " " + column.name + "`"
                            : "if it is a protocol buffer, add it with CREATE PROTO BUNDLE");
        }
    }

    private void checkLength(ColumnDraft column, ScalarDataType type, SourceSpan span) {
        long max = type.kind() == ScalarKind.BYTES ? MAX_BYTES : MAX_STRING_CHARACTERS;
        OptionalLong length = type.length();
        if (length.isPresent() && (length.getAsLong() < 1 || length.getAsLong() > max)) {
            catalog.error(
                    DiagnosticCode.INVALID_LENGTH,
                    span,
                    column.table.name + "." + column.name,
                    type.kind() + " cannot have length " + length.getAsLong(),
                    "it is 1 to " + max + ", or MAX");
        }
    }

    /**
     * Checks that only TIMESTAMP columns take commit timestamps, and INT64 columns whose default is one (see ON UPDATE in <a
     * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create_table">CREATE
     * TABLE</a>).
     *
     * @param span where the options stand
     */
    void checkCommitTimestamp(ColumnDraft column, SourceSpan span) {
        if (column.options().get("allow_commit_timestamp").isPresent()
                && !Types.is(column.type, ScalarKind.TIMESTAMP)
                && !(Types.is(column.type, ScalarKind.INT64)
                        && column.value.filter(DefaultValue.class::isInstance).isPresent())) {
            catalog.error(
                    DiagnosticCode.INVALID_OPTION,
                    span,
                    column.table.name + "." + column.name,
                    "`" + column.name + "` cannot take commit timestamps: its type is " + column.type.text(),
                    "allow_commit_timestamp is for TIMESTAMP columns");
        }
    }

    private void invalidType(ColumnDraft column, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_TYPE, span, column.table.name + "." + column.name, message, hint);
    }
}
