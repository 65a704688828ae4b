package dev.spanlift.dialect.mysql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A kind of tables that Spanner takes and that stretches what MySQL can do. Each is DDL by itself, whose names begin with a
 * prefix, so that any of them make a schema together.
 */
enum Stretch {
    /** Keys of strings and bytes beyond 3,072 bytes, referred to by children and foreign keys. */
    LONG_KEYS {
        @Override
        String ddl(String p, Random random) {
            List<String> types = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(4); i++) {
                types.add(pick(
                        random, "STRING(MAX)", "BYTES(MAX)", "STRING(2000)", "STRING(36)", "BYTES(4000)", "INT64"));
            }
            String columns = IntStream.range(0, types.size())
                    .mapToObj(i -> "  K" + i + " " + types.get(i) + " NOT NULL,\n")
                    .collect(Collectors.joining());
            String key = keys("K", types.size());
            return table(p + "Parent", columns + "  V STRING(MAX),\n", key)
                    + table(
                            p + "Child",
                            columns + "  Own STRING(MAX) NOT NULL,\n",
                            key + ", Own DESC",
                            "INTERLEAVE IN PARENT " + p + "Parent ON DELETE CASCADE")
                    + table(
                            p + "Other",
                            "  Id INT64 NOT NULL,\n" + columns + "  CONSTRAINT " + p + "Fk FOREIGN KEY (" + key
                                    + ") REFERENCES " + p + "Parent (" + key + "),\n",
                            "Id");
        }
    },
    /** Foreign keys to long columns outside of keys. */
    LONG_REFERENCES {
        @Override
        String ddl(String p, Random random) {
            String type = pick(random, "STRING(MAX)", "STRING(1500)", "BYTES(MAX)", "BYTES(3500)");
            return table(p + "A", "  Id INT64 NOT NULL,\n  Code " + type + ",\n  Kind STRING(900),\n", "Id")
                    + table(
                            p + "B",
                            "  Id INT64 NOT NULL,\n  Code " + type
                                    + ",\n  Kind STRING(900),\n  FOREIGN KEY (Kind, Code)"
                                    + " REFERENCES " + p + "A (Kind, Code),\n  FOREIGN KEY (Code) REFERENCES " + p
                                    + "A (Code),\n",
                            "Id")
                    + "CREATE UNIQUE INDEX " + p + "Codes ON " + p + "A (Code);\n";
        }
    },
    /** Declared rows beyond 65,535 bytes. */
    WIDE_ROWS {
        @Override
        String ddl(String p, Random random) {
            int columns = 20 + random.nextInt(160);
            int length = 100 + random.nextInt(3000);
            StringBuilder text = new StringBuilder("  Id STRING(" + (1 + random.nextInt(700)) + ") NOT NULL,\n");
            for (int i = 0; i < columns; i++) {
                text.append("  C").append(i).append(random.nextInt(5) == 0 ? " BYTES(" : " STRING(");
                text.append(1 + random.nextInt(length)).append("),\n");
            }
            return table(p + "Wide", text.toString(), "Id")
                    + "CREATE INDEX " + p + "Ix ON " + p + "Wide (C1, C0 DESC, C7);\n"
                    + "CREATE UNIQUE INDEX " + p + "Ux ON " + p + "Wide (C2, C3, C4);\n";
        }
    },
    /** Rows about as long as a page takes, and tables that refer to one that may be too long. */
    FULL_PAGES {
        @Override
        String ddl(String p, Random random) {
            int columns = 185 + random.nextInt(25);
            String type = pick(random, "STRING(MAX)", "STRING(50)", "JSON", "BYTES(9)", "STRING(9)", "TIMESTAMP");
            String text = IntStream.range(0, columns)
                    .mapToObj(i -> "  C" + i + " " + type + ",\n")
                    .collect(Collectors.joining());
            return table(p + "Page", "  Id INT64 NOT NULL,\n" + text, "Id")
                    + table(
                            p + "PageChild",
                            "  Id INT64 NOT NULL,\n  N INT64 NOT NULL,\n",
                            "Id, N",
                            "INTERLEAVE IN PARENT " + p + "Page ON DELETE CASCADE")
                    + table(
                            p + "PageReader",
                            "  Id INT64 NOT NULL,\n  PageId INT64,\n  FOREIGN KEY (PageId) REFERENCES " + p
                                    + "Page (Id),\n",
                            "Id")
                    + "CREATE VIEW " + p + "PageView SQL SECURITY INVOKER AS SELECT t.Id FROM " + p + "Page AS t;\n";
        }
    },
    /** As many columns as either takes. */
    MANY_COLUMNS {
        @Override
        String ddl(String p, Random random) {
            int columns = 1010 + random.nextInt(14);
            return table(
                    p + "Flags",
                    "  Id INT64 NOT NULL,\n"
                            + IntStream.range(1, columns)
                                    .mapToObj(i -> "  F" + i + " BOOL,\n")
                                    .collect(Collectors.joining()),
                    "Id");
        }
    },
    /** Names of up to 128 characters that differ only behind the 64th, or in case. */
    LONG_NAMES {
        @Override
        String ddl(String p, Random random) {
            int length = 65 + random.nextInt(58);
            String name = p + "X".repeat(length - p.length());
            String column = "y".repeat(length);
            return table(
                            name + "one",
                            "  " + column + "1 INT64 NOT NULL,\n  " + column + "2 STRING(9),\n  CONSTRAINT " + name
                                    + "c1 CHECK (" + column + "1 > 0),\n  CONSTRAINT " + name + "c2 CHECK (" + column
                                    + "1 < 99),\n",
                            column + "1")
                    + table(
                            name + "two",
                            "  " + column + "1 INT64 NOT NULL,\n  T TIMESTAMP,\n  " + column + "2 INT64,\n  CONSTRAINT "
                                    + name + "f1 FOREIGN KEY (" + column + "2) REFERENCES " + name + "one (" + column
                                    + "1),\n",
                            column + "1",
                            "ROW DELETION POLICY (OLDER_THAN(T, INTERVAL 3 DAY))")
                    + "CREATE INDEX " + name + "i1 ON " + name + "one (" + column + "2);\n"
                    + "CREATE UNIQUE INDEX " + name + "i2 ON " + name + "one (" + column + "2 DESC);\n"
                    + "CREATE VIEW " + name + "v1 SQL SECURITY DEFINER AS SELECT t." + column + "2 FROM " + name
                    + "one AS t;\n";
        }
    },
    /** Names that are words of MySQL, or that its storage engine has for itself. */
    RESERVED_NAMES {
        @Override
        String ddl(String p, Random random) {
            String[] words = {
                "key",
                "index",
                "table",
                "Rank",
                "system",
                "GROUPS",
                "read",
                "usage",
                "condition",
                "DB_ROW_ID",
                "DB_TRX_ID",
                "FTS_DOC_ID",
                "trigger",
                "Values",
                "lead",
                "DB_ROLL_PTR"
            };
            StringJoiner columns = new StringJoiner(" INT64,\n  `", "  `", " INT64,\n");
            for (String word : words) {
                columns.add(word + "`");
            }
            return table(p + "Words", "  Id INT64 NOT NULL,\n" + columns, "Id")
                    + "CREATE INDEX `" + p + "Order` ON " + p + "Words (`key`, `GROUPS` DESC, DB_ROW_ID);\n"
                    + "CREATE UNIQUE INDEX `" + p + "Unique` ON " + p + "Words (FTS_DOC_ID);\n";
        }
    },
    /** Names that meet when a schema becomes a prefix, or differ by case in different schemas. */
    NAMED_SCHEMAS {
        @Override
        String ddl(String p, Random random) {
            String a = p + "a";
            String b = p + "b";
            String columns = "  Id INT64 NOT NULL,\n  N STRING(20),\n";
            return "CREATE SCHEMA " + a + ";\nCREATE SCHEMA " + b + ";\n"
                    + table(a + ".Things", columns + "  CONSTRAINT Positive CHECK (Id > 0),\n", "Id")
                    + table(b + ".THINGS", columns + "  CONSTRAINT " + p + "Positive CHECK (Id > 1),\n", "Id")
                    + table(a + "_things", columns, "Id")
                    + table(
                            b + ".Parts",
                            columns + "  CONSTRAINT Fk FOREIGN KEY (Id) REFERENCES " + a + ".Things (Id),\n",
                            "Id")
                    + "CREATE INDEX " + a + ".ByN ON " + a + ".Things (N);\n"
                    + "CREATE INDEX " + b + ".ByN ON " + b + ".THINGS (N);\n";
        }
    },
    /** Seven levels of interleaving, keys of all kinds. */
    DEEP_INTERLEAVING {
        @Override
        String ddl(String p, Random random) {
            StringBuilder text = new StringBuilder();
            List<String> columns = new ArrayList<>();
            List<String> key = new ArrayList<>();
            for (int level = 0; level < 7; level++) {
                String type = pick(
                        random,
                        "INT64",
                        "STRING(40)",
                        "STRING(MAX)",
                        "BYTES(16)",
                        "DATE",
                        "TIMESTAMP",
                        "BOOL",
                        "NUMERIC",
                        "UUID",
                        "FLOAT64");
                columns.add("  K" + level + " " + type + (random.nextInt(4) == 0 ? "" : " NOT NULL") + ",\n");
                key.add("K" + level + (random.nextInt(3) == 0 ? " DESC" : ""));
                String parent = level == 0
                        ? ""
                        : "INTERLEAVE IN " + (random.nextInt(6) == 0 ? "" : "PARENT ") + p + "L" + (level - 1);
                text.append(table(
                        p + "L" + level,
                        String.join("", columns) + "  V" + level + " STRING(MAX),\n",
                        String.join(", ", key),
                        parent + (parent.contains("PARENT") && random.nextBoolean() ? " ON DELETE CASCADE" : "")));
                text.append("CREATE INDEX ")
                        .append(p)
                        .append("IL")
                        .append(level)
                        .append(" ON ")
                        .append(p)
                        .append("L");
                text.append(level).append(" (K0, V").append(level).append(" DESC);\n");
            }
            return text.toString();
        }
    },
    /** Foreign keys in a circle, and tables that refer to themselves. */
    CYCLES {
        @Override
        String ddl(String p, Random random) {
            int tables = 1 + random.nextInt(4);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < tables; i++) {
                text.append(table(
                        p + "C" + i,
                        "  Id INT64 NOT NULL,\n  Next INT64,\n  Same INT64,\n  CONSTRAINT " + p + "Self" + i
                                + " FOREIGN KEY (Same) REFERENCES " + p + "C" + i + " (Id) ON DELETE CASCADE,\n",
                        "Id"));
            }
            for (int i = 0; i < tables; i++) {
                text.append("ALTER TABLE ").append(p).append("C").append(i).append(" ADD ");
                text.append(random.nextBoolean() ? "CONSTRAINT " + p + "Next" + i + " " : "");
                text.append("FOREIGN KEY (Next) REFERENCES ")
                        .append(p)
                        .append("C")
                        .append((i + 1) % tables);
                text.append(" (Id)")
                        .append(random.nextBoolean() ? " ON DELETE CASCADE" : "")
                        .append(";\n");
            }
            return text.toString();
        }
    },
    /** More indexes than a table of MySQL has, some of which foreign keys need. */
    MANY_INDEXES {
        @Override
        String ddl(String p, Random random) {
            int indexes = 58 + random.nextInt(12);
            StringBuilder text = new StringBuilder(table(p + "Ref", "  Id INT64 NOT NULL,\n", "Id"));
            text.append(table(
                    p + "Many",
                    "  Id INT64 NOT NULL,\n"
                            + IntStream.range(0, indexes)
                                    .mapToObj(i -> "  C" + i + " INT64,\n")
                                    .collect(Collectors.joining())
                            + "  FOREIGN KEY (C0) REFERENCES " + p + "Ref (Id),\n  FOREIGN KEY (C3, C2) REFERENCES " + p
                            + "Many (C1, C0),\n",
                    "Id"));
            for (int i = 0; i < indexes; i++) {
                text.append("CREATE ")
                        .append(random.nextInt(3) == 0 ? "UNIQUE " : "")
                        .append("INDEX ")
                        .append(p);
                text.append("I")
                        .append(i)
                        .append(" ON ")
                        .append(p)
                        .append("Many (C")
                        .append(i);
                text.append(random.nextInt(4) == 0 ? " DESC" : "").append(");\n");
            }
            return text.toString();
        }
    },
    /** Keys of sixteen columns. */
    MANY_KEY_COLUMNS {
        @Override
        String ddl(String p, Random random) {
            String type = pick(random, "STRING(100)", "INT64", "BYTES(MAX)", "TIMESTAMP");
            String columns = IntStream.range(0, 18)
                    .mapToObj(i -> "  K" + i + " " + (i < 16 ? type + " NOT NULL" : "STRING(MAX)") + ",\n")
                    .collect(Collectors.joining());
            return table(p + "Keys", columns, keys("K", 16))
                    + table(p + "Rows", "  Id INT64 NOT NULL,\n" + columns, "Id")
                    + "CREATE INDEX " + p + "Sixteen ON " + p + "Rows (" + keys("K", 15) + ") STORING (K16, K17);\n"
                    + "CREATE UNIQUE INDEX " + p + "Unique16 ON " + p + "Rows ("
                    + keys("K", 15).replace(",", " DESC,")
                    + ");\n"
                    + "CREATE UNIQUE INDEX " + p + "UniqueMax ON " + p + "Rows (K16, K17, K0);\n";
        }
    },
    /** Tables of one row. */
    SINGLETONS {
        @Override
        String ddl(String p, Random random) {
            return table(p + "Settings", "  singleton_key INT64,\n  Name STRING(MAX),\n", "")
                    + table(p + "Last", "  Id INT64,\n  Seen TIMESTAMP,\n", "") + "CREATE UNIQUE INDEX " + p
                    + "SettingsByName ON " + p + "Settings (Name);\n";
        }
    },
    /** Keys and references of generated columns. */
    GENERATED_KEYS {
        @Override
        String ddl(String p, Random random) {
            String generated =
                    "  A INT64 NOT NULL,\n  B INT64 NOT NULL AS (A * 2) STORED,\n  C STRING(MAX) AS (CONCAT('x',"
                            + " CAST(A AS STRING))) STORED,\n  D INT64 AS (A + 1),\n  E INT64 AS (D + A),\n";
            return table(p + "Base", generated, "B")
                    + table(
                            p + "Sub",
                            "  A INT64 NOT NULL,\n  B INT64 NOT NULL,\n  G INT64 AS (A + B) STORED,\n",
                            "B, A",
                            "INTERLEAVE IN PARENT " + p + "Base ON DELETE CASCADE")
                    + table(
                            p + "User",
                            "  Id INT64 NOT NULL,\n  Twice INT64 AS (Id * 4) STORED,\n  FOREIGN KEY (Twice) REFERENCES "
                                    + p + "Base (B),\n",
                            "Id")
                    + "CREATE INDEX " + p + "ByC ON " + p + "Base (C, E);\n"
                    + "CREATE UNIQUE INDEX " + p + "ByD ON " + p + "Base (D DESC, C);\n";
        }
    },
    /** Generated columns and checks on columns that go with the row of a parent. */
    CASCADES {
        @Override
        String ddl(String p, Random random) {
            return table(p + "Owner", "  Id INT64 NOT NULL,\n", "Id")
                    + table(
                            p + "Owned",
                            "  Id INT64 NOT NULL,\n  N INT64 NOT NULL,\n  S INT64 AS (Id + N) STORED,\n  T INT64 AS (S * 2)"
                                    + " STORED,\n  U STRING(50) AS (CAST(N AS STRING)) STORED,\n  CONSTRAINT " + p
                                    + "Ck CHECK (Id > 0 AND N < 10),\n  CHECK (S > 0),\n",
                            "Id, N",
                            "INTERLEAVE IN PARENT " + p + "Owner ON DELETE CASCADE")
                    + "CREATE INDEX " + p + "ByT ON " + p + "Owned (T, S DESC);\n"
                    + "CREATE UNIQUE INDEX " + p + "ByU ON " + p + "Owned (U);\n";
        }
    },
    /** Columns that count. */
    COUNTERS {
        @Override
        String ddl(String p, Random random) {
            String identity = "INT64 GENERATED BY DEFAULT AS IDENTITY (BIT_REVERSED_POSITIVE"
                    + (random.nextBoolean() ? " START COUNTER WITH " + (1 + random.nextInt(9999)) : "") + ")";
            String next = "INT64 DEFAULT (GET_NEXT_SEQUENCE_VALUE(SEQUENCE " + p + "Seq))";
            return "CREATE SEQUENCE " + p + "Seq OPTIONS (sequence_kind = 'bit_reversed_positive');\n"
                    + table(p + "N1", "  Id " + identity + ",\n  N " + identity + ",\n", "Id")
                    + table(p + "N2", "  Id STRING(36) NOT NULL,\n  N " + next + ",\n  M " + next + ",\n", "Id")
                    + table(p + "N3", "  Id STRING(36) NOT NULL,\n  N " + next + ",\n", "N DESC, Id");
        }
    },
    /** Every type with defaults, options and comments of any length. */
    ALL_TYPES {
        @Override
        String ddl(String p, Random random) {
            String comment = "  -- " + "words of all sorts, 'quoted' and not; ".repeat(1 + random.nextInt(70)) + "\n";
            return "-- " + "Of no use. ".repeat(1 + random.nextInt(300)) + "\n"
                    + table(p + "Types", comment + """
                                      Id INT64 NOT NULL, -- the key
                                      B BOOL NOT NULL DEFAULT (TRUE),
                                      I INT64 DEFAULT (-7),
                                      F FLOAT64 DEFAULT (1.5),
                                      F4 FLOAT32,
                                      N NUMERIC NOT NULL DEFAULT (NUMERIC '12.5'),
                                      S STRING(20) DEFAULT ('it''s ' || 'so'),
                                      S2 STRING(MAX) DEFAULT ("a\\nb"),
                                      X BYTES(20) DEFAULT (b'\\x00\\xff'),
                                      D DATE DEFAULT (DATE '2020-02-29'),
                                      T TIMESTAMP DEFAULT (CURRENT_TIMESTAMP()),
                                      J JSON DEFAULT (JSON '{"a": [1, 2]}'),
                                      U UUID DEFAULT (NEW_UUID()),
                                      A ARRAY<STRING(MAX)>,
                                      V ARRAY<FLOAT32>(vector_length=>3),
                                      W TOKENLIST AS (TOKENIZE_FULLTEXT(S2)) HIDDEN,
                                      H STRING(5) HIDDEN,
                                    """.replace("''", "\\'"), "Id")
                    + "CREATE SEARCH INDEX " + p + "Search ON " + p + "Types (W);\n"
                    + "-- " + "Where. ".repeat(1 + random.nextInt(300)) + "\nCREATE INDEX " + p + "ByD ON " + p
                    + "Types (D DESC, T, U) STORING (S, J);\n"
                    + "CREATE UNIQUE NULL_FILTERED INDEX " + p + "ByS ON " + p + "Types (S2, X);\n"
                    + "CREATE UNIQUE INDEX " + p + "ByF ON " + p + "Types (F) WHERE F IS NOT NULL;\n";
        }
    };

    /**
     * Returns the DDL.
     *
     * @param p how its names begin
     * @param random decides what is free
     */
    abstract String ddl(String p, Random random);

    private static String table(String name, String columns, String key) {
        return table(name, columns, key, "");
    }

    private static String table(String name, String columns, String key, String clause) {
        return "CREATE TABLE " + name + " (\n" + columns + ") PRIMARY KEY (" + key + ")"
                + (clause.isEmpty() ? "" : ", " + clause) + ";\n";
    }

    private static String keys(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(Locale.ROOT, "%s%d", prefix, i))
                .collect(Collectors.joining(", "));
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
