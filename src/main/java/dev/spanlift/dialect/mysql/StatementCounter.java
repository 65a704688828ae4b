package dev.spanlift.dialect.mysql;

import java.util.ArrayList;
import java.util.List;

/** Counts what statements make, object by object. */
final class StatementCounter implements MySqlStatement.Visitor {
    private int tables;
    private int columns;
    private int indexes;
    private int foreignKeys;
    private int checks;
    private int views;
    private int events;
    private int roles;

    /** Returns how many objects of each kind there are, of the kinds that there are. */
    @Override
    public String toString() {
        List<String> counts = new ArrayList<>();
        addCount(counts, tables, "table", "tables");
        addCount(counts, columns, "column", "columns");
        addCount(counts, indexes, "index", "indexes");
        addCount(counts, foreignKeys, "foreign key", "foreign keys");
        addCount(counts, checks, "check", "checks");
        addCount(counts, views, "view", "views");
        addCount(counts, events, "event", "events");
        addCount(counts, roles, "role", "roles");
        return counts.isEmpty() ? "none" : String.join(", ", counts);
    }

    private static void addCount(List<String> counts, int count, String one, String many) {
        if (count > 0) {
            counts.add(count + " " + (count == 1 ? one : many));
        }
    }

    @Override
    public void visitCreateDatabase(MySqlStatement.CreateDatabase statement) {}

    @Override
    public void visitUse(MySqlStatement.Use statement) {}

    @Override
    public void visitCreateTable(MySqlStatement.CreateTable statement) {
        tables++;
        columns += statement.columns().size();
        indexes += statement.indexes().size();
        foreignKeys += statement.foreignKeys().size();
        checks += statement.checks().size();
    }

    @Override
    public void visitAddForeignKey(MySqlStatement.AddForeignKey statement) {
        foreignKeys++;
    }

    @Override
    public void visitHideColumn(MySqlStatement.HideColumn statement) {}

    @Override
    public void visitCreateEvent(MySqlStatement.CreateEvent statement) {
        events++;
    }

    @Override
    public void visitCreateView(MySqlStatement.CreateView statement) {
        views++;
    }

    @Override
    public void visitCreateRole(MySqlStatement.CreateRole statement) {
        roles++;
    }

    @Override
    public void visitGrantPrivileges(MySqlStatement.GrantPrivileges statement) {}

    @Override
    public void visitGrantRole(MySqlStatement.GrantRole statement) {}
}
