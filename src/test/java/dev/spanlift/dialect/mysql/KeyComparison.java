package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.ForeignKeyConstraint;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.IndexKey;
import dev.spanlift.catalog.IndexKind;
import dev.spanlift.catalog.KeyColumn;
import dev.spanlift.catalog.ObjectName;
import dev.spanlift.catalog.Table;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.testing.mysql.InformationSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Compares primary keys, foreign keys and indexes with what a server made of them. */
final class KeyComparison {

    private final Announcements announcements;
    private final InformationSchema actual;
    private final Differences differences;
    private final Map<ObjectName, Table> tables = new HashMap<>();
    private final Map<ObjectName, List<Index>> indexes = new HashMap<>();
    private long added;

    KeyComparison(Catalog catalog, Announcements announcements, InformationSchema actual, Differences differences) {
        this.announcements = announcements;
        this.actual = actual;
        this.differences = differences;
        catalog.tables().forEach(table -> tables.put(table.name(), table));
        catalog.indexes()
                .forEach(index -> indexes.computeIfAbsent(index.table(), key -> new ArrayList<>())
                        .add(index));
    }

    void compare(Table table) {
        comparePrimaryKey(table);
        compareForeignKeys(table);
        compareIndexes(table);
    }

    private Table table(ObjectName name) {
        return Objects.requireNonNull(tables.get(name));
    }

    private void comparePrimaryKey(Table table) {
        List<String> expected = parts(table, table.primaryKey().orElse(List.of()));
        List<String> found = actual.keysOf(announcements.table(table)).stream()
                .filter(key -> key.name().equals("PRIMARY"))
                .flatMap(key -> parts(key).stream())
                .toList();
        boolean singleton = announcements.say(table.name().toString(), DiagnosticCode.SINGLETON_KEY_ADDED)
                && expected.isEmpty()
                && found.size() == 1
                && found.get(0).startsWith("singleton_key");
        if (!singleton) {
            differences.expect("primary key of " + table.name(), expected, found);
        }
    }

    private List<String> parts(Table table, List<? extends IndexKey> key) {
        return key.stream()
                .map(part -> (part instanceof KeyColumn column ? announcements.column(table, column.column()) : "()")
                        + " " + part.direction())
                .toList();
    }

    /** Returns the parts of a key in which a column that was added for an expression counts as one. */
    private List<String> partsWithExpressions(Table table, InformationSchema.Key key) {
        Set<String> columns = new HashSet<>();
        table.columns().forEach(column -> columns.add(announcements.column(table, column.name())));
        return parts(key).stream()
                .map(part -> columns.contains(part.substring(0, part.lastIndexOf(' ')))
                        ? part
                        : "()" + part.substring(part.lastIndexOf(' ')))
                .toList();
    }

    private static List<String> parts(InformationSchema.Key key) {
        return key.parts().stream()
                .map(part ->
                        part.column().orElse("()") + " " + (part.descending() ? SortDirection.DESC : SortDirection.ASC))
                .toList();
    }

    // ---- foreign keys

    private void compareForeignKeys(Table table) {
        List<String> expected = new ArrayList<>();
        table.interleaving()
                .filter(link -> link.enforced()
                        && !announcements.say(table.name().toString(), DiagnosticCode.FOREIGN_KEY_DROPPED))
                .ifPresent(link -> {
                    Table parent = table(link.parent());
                    List<String> columns = parent.primaryKey().orElseThrow().stream()
                            .map(KeyColumn::column)
                            .toList();
                    boolean cascade = link.onDelete() == ReferentialAction.CASCADE
                            || table.foreignKeys().stream()
                                    .anyMatch(key -> key.onDelete() == ReferentialAction.CASCADE
                                            && announcements.say(
                                                    object(table, key), DiagnosticCode.FOREIGN_KEY_MERGED));
                    ReferentialAction action = cascade ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION;
                    expected.add(foreignKey(table, columns, parent, columns, action));
                });
        for (ForeignKeyConstraint key : table.foreignKeys()) {
            boolean announced = announcements.say(
                    object(table, key),
                    DiagnosticCode.FOREIGN_KEY_DROPPED,
                    DiagnosticCode.FOREIGN_KEY_MERGED,
                    DiagnosticCode.FOREIGN_KEY_NOT_ENFORCED);
            if (key.enforced() && !announced) {
                Table parent = table(key.referencedTable());
                expected.add(foreignKey(table, key.columns(), parent, key.referencedColumns(), key.onDelete()));
                compareName(table, key);
            }
        }
        List<String> found = actual.foreignKeysOf(announcements.table(table)).stream()
                .map(key -> key.columns() + " " + key.referencedTable() + " " + key.referencedColumns() + " "
                        + key.deleteRule() + " " + key.updateRule())
                .sorted()
                .toList();
        differences.expect(
                "foreign keys of " + table.name(), expected.stream().sorted().toList(), found);
    }

    private void compareName(Table table, ForeignKeyConstraint key) {
        if (key.name().isEmpty() || announcements.say(object(table, key), DiagnosticCode.NAME_CHANGED)) {
            return;
        }
        boolean found = actual.foreignKeysOf(announcements.table(table)).stream()
                .anyMatch(candidate -> candidate.name().equals(key.name().get()));
        if (!found) {
            differences.add("foreign key " + object(table, key) + " lost its name");
        }
    }

    private static String object(Table table, ForeignKeyConstraint key) {
        return table.name() + "." + key.name().orElse("(" + String.join(", ", key.columns()) + ")");
    }

    private String foreignKey(
            Table child, List<String> columns, Table parent, List<String> referenced, ReferentialAction onDelete) {
        return columns.stream()
                        .map(column -> announcements.column(child, column))
                        .toList() + " "
                + announcements.table(parent) + " "
                + referenced.stream()
                        .map(column -> announcements.column(parent, column))
                        .toList()
                + " " + onDelete.keywords() + " NO ACTION";
    }

    // ---- indexes

    private void compareIndexes(Table table) {
        String name = announcements.table(table);
        Map<String, InformationSchema.Key> keys = new HashMap<>();
        actual.keysOf(name).forEach(key -> keys.put(key.name(), key));
        Set<String> made = new HashSet<>(Set.of("PRIMARY"));
        for (Index index : indexes.getOrDefault(table.name(), List.of())) {
            String object = index.name().toString();
            if (announcements.say(object, DiagnosticCode.INDEX_DROPPED)) {
                continue;
            }
            String kind = index.kind() == IndexKind.SEARCH ? "search index" : "secondary index";
            String target = announcements
                    .target(kind, object)
                    .map(qualified -> qualified.substring(name.length() + 1))
                    .orElse(object);
            InformationSchema.Key key = keys.get(target);
            made.add(target);
            if (key == null) {
                differences.add("index " + object + " is not there");
                continue;
            }
            if (!announcements.say(object, DiagnosticCode.NAME_CHANGED)) {
                differences.expect("name of index " + object, index.name().name(), target);
            }
            compareIndex(table, index, key);
        }
        // What else there is was announced; the server itself adds a key where a foreign key has none.
        added += keys.keySet().stream().filter(key -> !made.contains(key)).count();
    }

    /** Compares the number of keys that no source index stands behind with that of the announced ones. */
    void compareAdded() {
        differences.expect("number of added keys", announcements.count(DiagnosticCode.KEY_ADDED), added);
    }

    private void compareIndex(Table table, Index index, InformationSchema.Key key) {
        String object = index.name().toString();
        differences.expect("type of index " + object, index.kind() == IndexKind.SEARCH, key.isFullText());
        differences.expect("index " + object + " unique", index.unique(), key.unique());
        differences.expectComment(
                object, index.comment(), key.comment(), announcements.say(object, DiagnosticCode.COMMENT_SHORTENED));
        if (index.kind() == IndexKind.SEARCH) {
            return;
        }
        List<String> expected = parts(table, index.keys());
        List<String> found = announcements.say(object, DiagnosticCode.INDEX_COLUMN_ADDED)
                ? partsWithExpressions(table, key)
                : parts(key);
        // A hash, or NULL for the rows that a filter leaves out, stands for a column.
        boolean changed = index.unique()
                && announcements.say(object, DiagnosticCode.UNIQUE_BY_HASH, DiagnosticCode.INDEX_FILTER_DROPPED);
        if (changed) {
            differences.expect("number of parts of index " + object, expected.size(), found.size());
        } else {
            differences.expect("index " + object, expected, found);
        }
        boolean prefixed = key.parts().stream()
                .map(InformationSchema.KeyPart::prefixCharacters)
                .anyMatch(Optional::isPresent);
        if (prefixed && !announcements.say(object, DiagnosticCode.INDEX_PREFIX)) {
            differences.add("index " + object + " holds a prefix only");
        }
    }
}
