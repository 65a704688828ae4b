package dev.spanlift.parser;

import dev.spanlift.ast.ScalarKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Types that other databases have, and what they are in Spanner. An unknown name may be a protocol buffer type; these are
 * never meant as one.
 */
final class ForeignTypes {
    private static final Map<String, String> TYPES = types();
    private static final List<String> OWN =
            Arrays.stream(ScalarKind.values()).map(Enum::name).toList();

    private ForeignTypes() {}

    private static Map<String, String> types() {
        Map<String, String> types = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        add(types, "INT64", "INT", "INTEGER", "BIGINT", "SMALLINT", "TINYINT", "MEDIUMINT", "BYTEINT", "INT2", "INT4");
        add(types, "INT64", "INT8", "INT16", "INT32", "UINT32", "UINT64", "LONG", "NUMBER", "YEAR");
        add(types, "INT64 with a default from a sequence, or an identity column", "SERIAL", "BIGSERIAL", "SMALLSERIAL");
        add(types, "STRING(n)", "VARCHAR", "CHAR", "NVARCHAR", "NCHAR", "VARCHAR2", "CHARACTER", "BPCHAR");
        add(
                types,
                "STRING(MAX)",
                "TEXT",
                "TINYTEXT",
                "MEDIUMTEXT",
                "LONGTEXT",
                "CLOB",
                "NTEXT",
                "CITEXT",
                "XML",
                "ENUM");
        add(types, "BYTES(n)", "BINARY", "VARBINARY");
        add(types, "BYTES(MAX)", "BLOB", "TINYBLOB", "MEDIUMBLOB", "LONGBLOB", "BYTEA", "IMAGE");
        add(types, "FLOAT64", "FLOAT", "FLOAT8", "DOUBLE");
        add(types, "FLOAT32", "REAL", "FLOAT4");
        add(types, "NUMERIC", "DECIMAL", "DEC", "BIGNUMERIC", "BIGDECIMAL", "MONEY");
        add(types, "BOOL", "BOOLEAN", "BIT");
        add(types, "TIMESTAMP", "DATETIME", "TIMESTAMPTZ", "DATETIME2", "SMALLDATETIME");
        add(types, "STRING(n) or INT64", "TIME", "TIMETZ");
        add(types, "JSON", "JSONB");
        add(types, "UUID", "GUID", "UNIQUEIDENTIFIER");
        return types;
    }

    private static void add(Map<String, String> types, String own, String... foreign) {
        for (String name : foreign) {
            types.put(name, own);
        }
    }

    /** Returns what to write instead of a type; absent where the name is not known to be a mistake. */
    static Optional<String> replacement(String name) {
        String own = TYPES.get(name);
        return own != null ? Optional.of(own) : WordMistakes.nearest(name.toUpperCase(Locale.ROOT), OWN);
    }
}
