package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.MySqlQuoting.appendName;
import static dev.spanlift.dialect.mysql.MySqlQuoting.appendString;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Prints statements. It decides nothing and cannot fail: what must not be printed is not planned.
 *
 * <p>It keeps each statement as a text of its own and joins them at the end, so that a large script is copied once and never
 * needs room to grow.
 */
final class MySqlWriter implements MySqlStatement.Visitor, Consumer<MySqlStatement> {

    private static final String CHARACTER_SET = " CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin";

    /**
     * Makes a backslash the character that escapes others in strings, as it is by default: comments of columns have no other
     * way to hold one.
     *
     * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/sql-mode.html#sqlmode_no_backslash_escapes">NO_BACKSLASH_ESCAPES</a>
     */
    private static final String ESCAPES_ON = "SET @old_sql_mode = @@SESSION.sql_mode,\n"
            + "  SESSION sql_mode = REPLACE(@@SESSION.sql_mode, 'NO_BACKSLASH_ESCAPES', '');";

    private static final String ESCAPES_AS_BEFORE = "SET SESSION sql_mode = @old_sql_mode;";

    private final List<String> statements = new ArrayList<>();
    private boolean isAscii = true;
    private boolean hasEscapes;
    /** The statement that is being written. */
    private final StringBuilder text = new StringBuilder();

    /** Writes a statement behind those that are written. */
    @Override
    public void accept(MySqlStatement statement) {
        statement.accept(this);
        text.append(";\n");
        String written = text.toString();
        text.setLength(0);
        isAscii = isAscii && isAscii(written);
        hasEscapes = hasEscapes || written.indexOf('\\') >= 0;
        statements.add(written);
    }

    /** As UTF-8, other characters take several bytes; a copy is made faster than a walk over the characters. */
    private static boolean isAscii(String written) {
        return written.getBytes(StandardCharsets.UTF_8).length == written.length();
    }

    /**
     * Returns the text of a script: the head as comments, then the statements, with an empty line between them. Where it
     * matters how a session reads them, it is told before.
     */
    String script(List<String> head) {
        List<String> parts = new ArrayList<>();
        if (!head.isEmpty()) {
            parts.add(comment(head));
        }
        if (!isAscii) {
            parts.add("SET NAMES utf8mb4;\n");
        }
        if (hasEscapes) {
            parts.add(ESCAPES_ON + "\n");
        }
        parts.addAll(statements);
        if (hasEscapes) {
            parts.add(ESCAPES_AS_BEFORE + "\n");
        }
        return String.join("\n", parts);
    }

    private static String comment(List<String> lines) {
        StringBuilder comment = new StringBuilder();
        lines.forEach(line -> comment.append(("-- " + line).stripTrailing()).append('\n'));
        return comment.toString();
    }

    @Override
    public void visitCreateDatabase(MySqlStatement.CreateDatabase statement) {
        text.append("CREATE DATABASE IF NOT EXISTS ");
        name(statement.name());
        text.append(CHARACTER_SET);
    }

    @Override
    public void visitUse(MySqlStatement.Use statement) {
        text.append("USE ");
        name(statement.database());
    }

    @Override
    public void visitCreateTable(MySqlStatement.CreateTable statement) {
        text.append("CREATE TABLE ");
        name(statement.name());
        text.append(" (");
        String separator = "\n  ";
        for (MySqlColumn column : statement.columns()) {
            text.append(separator);
            column(column);
            separator = ",\n  ";
        }
        if (!statement.primaryKey().isEmpty()) {
            text.append(separator).append("PRIMARY KEY (");
            keyParts(statement.primaryKey());
            text.append(')');
        }
        for (MySqlIndex index : statement.indexes()) {
            text.append(separator);
            index(index);
        }
        for (MySqlForeignKey foreignKey : statement.foreignKeys()) {
            text.append(separator);
            foreignKey(foreignKey);
        }
        for (MySqlCheck check : statement.checks()) {
            text.append(separator).append("CONSTRAINT ");
            name(check.name());
            text.append(" CHECK (").append(check.sql()).append(')');
        }
        text.append("\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin");
        statement
                .autoIncrement()
                .ifPresent(first -> text.append(" AUTO_INCREMENT=").append(first));
        statement.comment().ifPresent(comment -> appendString(text.append(" COMMENT="), comment));
    }

    @Override
    public void visitAddForeignKey(MySqlStatement.AddForeignKey statement) {
        text.append("ALTER TABLE ");
        name(statement.table());
        text.append("\n  ADD ");
        foreignKey(statement.foreignKey());
    }

    @Override
    public void visitHideColumn(MySqlStatement.HideColumn statement) {
        text.append("ALTER TABLE ");
        name(statement.table());
        text.append("\n  ALTER COLUMN ");
        name(statement.column());
        text.append(" SET INVISIBLE");
    }

    @Override
    public void visitCreateEvent(MySqlStatement.CreateEvent statement) {
        text.append("CREATE EVENT ");
        name(statement.name());
        text.append("\n  ON SCHEDULE EVERY 1 DAY\n  DO DELETE FROM ");
        name(statement.table());
        text.append("\n    WHERE ");
        name(statement.column());
        text.append(" < UTC_TIMESTAMP(6) - INTERVAL ").append(statement.days()).append(" DAY");
    }

    @Override
    public void visitCreateView(MySqlStatement.CreateView statement) {
        text.append("CREATE SQL SECURITY ")
                .append(statement.invoker() ? "INVOKER" : "DEFINER")
                .append(" VIEW ");
        name(statement.name());
        text.append(" AS\n").append(statement.sql());
    }

    @Override
    public void visitCreateRole(MySqlStatement.CreateRole statement) {
        text.append("CREATE ROLE IF NOT EXISTS ");
        name(statement.name());
    }

    @Override
    public void visitGrantPrivileges(MySqlStatement.GrantPrivileges statement) {
        String separator = "GRANT ";
        for (MySqlStatement.Privilege privilege : statement.privileges()) {
            text.append(separator).append(privilege.keyword());
            if (!privilege.columns().isEmpty()) {
                text.append(' ');
                names(privilege.columns());
            }
            separator = ", ";
        }
        text.append(" ON ");
        name(statement.on());
        text.append(" TO ");
        name(statement.role());
    }

    @Override
    public void visitGrantRole(MySqlStatement.GrantRole statement) {
        text.append("GRANT ");
        name(statement.role());
        text.append(" TO ");
        name(statement.member());
    }

    private void column(MySqlColumn column) {
        name(column.name());
        text.append(' ').append(column.type());
        MySqlColumnValue value = column.value().orElse(null);
        if (value instanceof MySqlColumnValue.Generated generated) {
            // NOT NULL stands behind: before AS it is an error.
            text.append(" GENERATED ALWAYS AS (")
                    .append(generated.sql())
                    .append(generated.stored() ? ") STORED" : ") VIRTUAL");
        }
        if (column.notNull()) {
            text.append(" NOT NULL");
        }
        if (value instanceof MySqlColumnValue.Default written) {
            text.append(" DEFAULT ").append(written.sql());
            written.onUpdate().ifPresent(update -> text.append(" ON UPDATE ").append(update));
        } else if (value instanceof MySqlColumnValue.AutoIncrement) {
            text.append(" AUTO_INCREMENT");
        }
        comment(column.comment());
    }

    private void index(MySqlIndex index) {
        text.append(index.kind().keywords()).append(' ');
        name(index.name());
        text.append(" (");
        keyParts(index.parts());
        text.append(index.kind() == MySqlIndex.Kind.FULLTEXT ? ") WITH PARSER ngram" : ")");
        comment(index.comment());
    }

    private void comment(Optional<String> comment) {
        comment.ifPresent(words -> appendString(text.append(" COMMENT "), words));
    }

    private void keyParts(List<MySqlKeyPart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            MySqlKeyPart part = parts.get(i);
            text.append(i == 0 ? "" : ", ").append(part.sql());
            part.prefix().ifPresent(prefix -> text.append('(').append(prefix).append(')'));
            text.append(part.descending() ? " DESC" : "");
        }
    }

    private void foreignKey(MySqlForeignKey foreignKey) {
        text.append("CONSTRAINT ");
        name(foreignKey.name());
        text.append(" FOREIGN KEY ");
        names(foreignKey.columns());
        text.append(" REFERENCES ");
        name(foreignKey.referencedTable());
        text.append(' ');
        names(foreignKey.referencedColumns());
        text.append(foreignKey.cascade() ? " ON DELETE CASCADE" : " ON DELETE NO ACTION");
    }

    private void name(MySqlName name) {
        name.database().ifPresent(database -> {
            name(database);
            text.append('.');
        });
        name(name.name());
    }

    private void name(String name) {
        appendName(text, name);
    }

    /** Writes a list of names in parentheses. */
    private void names(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "(" : ", ");
            name(names.get(i));
        }
        text.append(')');
    }
}
