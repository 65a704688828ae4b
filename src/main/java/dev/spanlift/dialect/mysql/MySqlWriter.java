package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.MySqlQuoting.name;
import static dev.spanlift.dialect.mysql.MySqlQuoting.names;
import static dev.spanlift.dialect.mysql.MySqlQuoting.string;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** Prints statements. It decides nothing and cannot fail: what must not be printed is not planned. */
final class MySqlWriter implements MySqlStatement.Visitor<String> {

    private static final String CHARACTER_SET = "CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin";

    /**
     * Makes a backslash the character that escapes others in strings, as it is by default: comments of columns have no other
     * way to hold one.
     *
     * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html#sqlmode_no_backslash_escapes">NO_BACKSLASH_ESCAPES</a>
     */
    private static final String ESCAPES_ON = "SET @old_sql_mode = @@SESSION.sql_mode,\n"
            + "  SESSION sql_mode = REPLACE(@@SESSION.sql_mode, 'NO_BACKSLASH_ESCAPES', '');";

    private static final String ESCAPES_AS_BEFORE = "SET SESSION sql_mode = @old_sql_mode;";

    private static final char MAX_ASCII = 0x7F;

    /**
     * Returns the text of a script: the head as comments, then the statements, with an empty line between them. Where it
     * matters how a session reads them, it is told before.
     */
    static String write(List<String> head, List<MySqlStatement> statements) {
        MySqlWriter writer = new MySqlWriter();
        List<String> parts = new ArrayList<>();
        if (!head.isEmpty()) {
            parts.add(head.stream().map(line -> ("-- " + line).stripTrailing()).collect(joining("\n")));
        }
        List<String> texts =
                statements.stream().map(statement -> statement.accept(writer)).toList();
        boolean isAscii = texts.stream().allMatch(text -> text.chars().allMatch(c -> c <= MAX_ASCII));
        boolean hasEscapes = texts.stream().anyMatch(text -> text.indexOf('\\') >= 0);
        if (!isAscii) {
            parts.add("SET NAMES utf8mb4;");
        }
        if (hasEscapes) {
            parts.add(ESCAPES_ON);
        }
        texts.forEach(text -> parts.add(text + ";"));
        if (hasEscapes) {
            parts.add(ESCAPES_AS_BEFORE);
        }
        return parts.stream().map(part -> part + "\n").collect(joining("\n"));
    }

    @Override
    public String visitCreateDatabase(MySqlStatement.CreateDatabase statement) {
        return "CREATE DATABASE IF NOT EXISTS " + name(statement.name()) + " " + CHARACTER_SET;
    }

    @Override
    public String visitUse(MySqlStatement.Use statement) {
        return "USE " + name(statement.database());
    }

    @Override
    public String visitCreateTable(MySqlStatement.CreateTable statement) {
        List<String> elements = new ArrayList<>();
        statement.columns().forEach(column -> elements.add(column(column)));
        if (!statement.primaryKey().isEmpty()) {
            elements.add("PRIMARY KEY (" + keyParts(statement.primaryKey()) + ")");
        }
        statement.indexes().forEach(index -> elements.add(index(index)));
        statement.foreignKeys().forEach(foreignKey -> elements.add(foreignKey(foreignKey)));
        statement
                .checks()
                .forEach(check -> elements.add("CONSTRAINT " + name(check.name()) + " CHECK (" + check.sql() + ")"));
        StringBuilder text = new StringBuilder("CREATE TABLE ")
                .append(name(statement.name()))
                .append(" (\n  ")
                .append(String.join(",\n  ", elements))
                .append("\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin");
        statement
                .autoIncrement()
                .ifPresent(first -> text.append(" AUTO_INCREMENT=").append(first));
        statement.comment().ifPresent(comment -> text.append(" COMMENT=").append(string(comment)));
        return text.toString();
    }

    @Override
    public String visitAddForeignKey(MySqlStatement.AddForeignKey statement) {
        return "ALTER TABLE " + name(statement.table()) + "\n  ADD " + foreignKey(statement.foreignKey());
    }

    @Override
    public String visitHideColumn(MySqlStatement.HideColumn statement) {
        return "ALTER TABLE " + name(statement.table()) + "\n  ALTER COLUMN " + name(statement.column())
                + " SET INVISIBLE";
    }

    @Override
    public String visitCreateEvent(MySqlStatement.CreateEvent statement) {
        return "CREATE EVENT " + name(statement.name()) + "\n  ON SCHEDULE EVERY 1 DAY\n  DO DELETE FROM "
                + name(statement.table()) + "\n    WHERE " + name(statement.column())
                + " < UTC_TIMESTAMP(6) - INTERVAL " + statement.days() + " DAY";
    }

    @Override
    public String visitCreateView(MySqlStatement.CreateView statement) {
        return "CREATE SQL SECURITY " + (statement.invoker() ? "INVOKER" : "DEFINER") + " VIEW "
                + name(statement.name()) + " AS\n" + statement.sql();
    }

    @Override
    public String visitCreateRole(MySqlStatement.CreateRole statement) {
        return "CREATE ROLE IF NOT EXISTS " + name(statement.name());
    }

    @Override
    public String visitGrantPrivileges(MySqlStatement.GrantPrivileges statement) {
        String privileges = statement.privileges().stream()
                .map(privilege -> privilege.columns().isEmpty()
                        ? privilege.keyword()
                        : privilege.keyword() + " (" + names(privilege.columns()) + ")")
                .collect(joining(", "));
        return "GRANT " + privileges + " ON " + name(statement.on()) + " TO " + name(statement.role());
    }

    @Override
    public String visitGrantRole(MySqlStatement.GrantRole statement) {
        return "GRANT " + name(statement.role()) + " TO " + name(statement.member());
    }

    private static String column(MySqlColumn column) {
        StringBuilder text = new StringBuilder(name(column.name())).append(' ').append(column.type());
        column.value().ifPresent(value -> {
            if (value instanceof MySqlColumnValue.Generated generated) {
                // NOT NULL stands behind: before AS it is an error.
                text.append(" GENERATED ALWAYS AS (")
                        .append(generated.sql())
                        .append(generated.stored() ? ") STORED" : ") VIRTUAL");
            }
        });
        if (column.notNull()) {
            text.append(" NOT NULL");
        }
        column.value().ifPresent(value -> {
            if (value instanceof MySqlColumnValue.Default written) {
                text.append(" DEFAULT ").append(written.sql());
                written.onUpdate()
                        .ifPresent(update -> text.append(" ON UPDATE ").append(update));
            } else if (value instanceof MySqlColumnValue.AutoIncrement) {
                text.append(" AUTO_INCREMENT");
            }
        });
        column.comment().ifPresent(comment -> text.append(" COMMENT ").append(string(comment)));
        return text.toString();
    }

    private static String index(MySqlIndex index) {
        return index.kind().keywords() + " " + name(index.name()) + " (" + keyParts(index.parts()) + ")"
                + (index.kind() == MySqlIndex.Kind.FULLTEXT ? " WITH PARSER ngram" : "")
                + index.comment().map(comment -> " COMMENT " + string(comment)).orElse("");
    }

    private static String keyParts(List<MySqlKeyPart> parts) {
        return parts.stream().map(MySqlWriter::keyPart).collect(joining(", "));
    }

    private static String keyPart(MySqlKeyPart part) {
        String prefix = part.prefix().isPresent() ? "(" + part.prefix().getAsLong() + ")" : "";
        return part.sql() + prefix + (part.descending() ? " DESC" : "");
    }

    private static String foreignKey(MySqlForeignKey foreignKey) {
        return "CONSTRAINT " + name(foreignKey.name()) + " FOREIGN KEY (" + names(foreignKey.columns())
                + ") REFERENCES " + name(foreignKey.referencedTable()) + " (" + names(foreignKey.referencedColumns())
                + ")" + (foreignKey.cascade() ? " ON DELETE CASCADE" : " ON DELETE NO ACTION");
    }
}
