package dev.spanlift.testing;

/** Valid schemas of any size, about one kilobyte a table, for what has to be linear or fast. */
public final class GeneratedSchema {
    private GeneratedSchema() {}

    /** Prints a schema: {@code GeneratedSchema simple|modern TABLES}. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[1]);
        System.out.print(arguments[0].equals("simple") ? simpleOfTables(count) : ofTables(count));
    }

    /** Returns a schema of so many tables with nothing but columns, keys, interleaving and indexes, and no comments. */
    public static String simpleOfTables(int count) {
        StringBuilder ddl = new StringBuilder(count * 900);
        for (int i = 0; i < count; i++) {
            boolean child = i % 4 == 3;
            String key = "Customer" + (child ? i - 1 : i) + "Id";
            ddl.append("CREATE TABLE Customer").append(i).append(" (\n");
            ddl.append("  ").append(key).append(" INT64 NOT NULL,\n");
            ddl.append("""
                      OrderNumber INT64 NOT NULL,
                      DisplayName STRING(255) NOT NULL,
                      Description STRING(MAX),
                      ShippingStreet STRING(512),
                      ShippingCity STRING(128),
                      PostalCode STRING(16),
                      Currency STRING(3) NOT NULL,
                      NetAmount FLOAT64,
                      Discount FLOAT64,
                      Enabled BOOL NOT NULL,
                      Scores ARRAY<FLOAT64>,
                      Payload BYTES(MAX),
                      FirstBooked DATE,
                      UpdatedAt TIMESTAMP NOT NULL,
                    """);
            ddl.append(") PRIMARY KEY (").append(key).append(", OrderNumber DESC)");
            if (child) {
                ddl.append(",\n  INTERLEAVE IN PARENT Customer").append(i - 1).append(" ON DELETE CASCADE");
            }
            ddl.append(";\n\nCREATE INDEX Customer")
                    .append(i)
                    .append("ByCity ON Customer")
                    .append(i);
            ddl.append(" (ShippingCity, UpdatedAt DESC);\n\n");
            ddl.append("ALTER TABLE Customer").append(i).append(" ADD COLUMN Remark STRING(1024);\n\n");
        }
        return ddl.toString();
    }

    /** Returns a schema of so many tables; every fourth is interleaved in the one before, all have an index. */
    public static String ofTables(int count) {
        StringBuilder ddl = new StringBuilder(count * 1_100);
        for (int i = 0; i < count; i++) {
            appendTable(ddl, i);
        }
        return ddl.toString();
    }

    private static void appendTable(StringBuilder ddl, int i) {
        boolean child = i % 4 == 3;
        String key = "Account" + (child ? i - 1 : i) + "Id";
        ddl.append("-- Ledger ").append(i).append(": written once, never changed; see the data catalogue.\n");
        ddl.append("CREATE TABLE Ledger").append(i).append(" (\n");
        ddl.append("  ").append(key).append(" INT64 NOT NULL,\n");
        if (child) {
            ddl.append("  EntryNumber INT64 NOT NULL,\n");
        }
        ddl.append("""
                  Reference STRING(36) NOT NULL DEFAULT (GENERATE_UUID()),
                  Title STRING(255) NOT NULL,  -- as people see it
                  Description STRING(MAX),
                  Amount NUMERIC NOT NULL DEFAULT (NUMERIC '0.00'),
                  Rate FLOAT64,
                  Labels ARRAY<STRING(64)>,
                  Payload BYTES(4096),
                  Settings JSON,
                  Enabled BOOL NOT NULL DEFAULT (TRUE),
                  BookedOn DATE,
                  CreatedAt TIMESTAMP NOT NULL OPTIONS (allow_commit_timestamp = true),
                  Search STRING(MAX) AS (LOWER(CONCAT(Title, ' ', COALESCE(Description, '')))) STORED,
                """);
        ddl.append("  CONSTRAINT Ledger").append(i).append("Amount CHECK (Amount >= 0 AND Amount < 1000000000),\n");
        if (i > 0 && !child) {
            ddl.append("  Previous INT64,\n");
        }
        ddl.append(") PRIMARY KEY (").append(key).append(child ? ", EntryNumber DESC)" : ")");
        if (child) {
            ddl.append(",\n  INTERLEAVE IN PARENT Ledger").append(i - 1).append(" ON DELETE CASCADE");
        }
        ddl.append(";\n");
        ddl.append("CREATE UNIQUE INDEX Ledger")
                .append(i)
                .append("ByTitle ON Ledger")
                .append(i);
        ddl.append(" (Title, BookedOn DESC) STORING (Amount, Enabled);\n");
        if (i > 0 && !child) {
            ddl.append("ALTER TABLE Ledger")
                    .append(i)
                    .append(" ADD COLUMN Note")
                    .append(i)
                    .append(" STRING(1024);\n");
        }
        ddl.append('\n');
    }
}
