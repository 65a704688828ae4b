package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.FOREIGN_KEY_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.INDEX_COLUMN_ADDED;
import static dev.spanlift.diagnostic.DiagnosticCode.INDEX_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.INDEX_FILTER_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.INDEX_LOCALITY_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.INDEX_PREFIX;
import static dev.spanlift.diagnostic.DiagnosticCode.KEY_ADDED;
import static dev.spanlift.diagnostic.DiagnosticCode.NAME_CHANGED;
import static dev.spanlift.diagnostic.DiagnosticCode.OPTION_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.UNIQUE_BY_HASH;
import static dev.spanlift.diagnostic.DiagnosticCode.UNIQUE_NULLS_DISTINCT;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_KEYS;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_KEY_BYTES;
import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_KEY_PARTS;

import dev.spanlift.ast.Option;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.IndexKind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Plans the secondary indexes of tables, and the keys that foreign keys and AUTO_INCREMENT demand. */
final class IndexPlanner {

    /** The bytes of a SHA-256 hash. */
    private static final int HASH_BYTES = 32;

    private final MySqlTarget target;
    private final ZoneId timeZone;
    private final boolean storing;
    private final CommentPlanner comments;
    private final PlanReport report;

    IndexPlanner(MySqlTarget target, ZoneId timeZone, boolean storing, CommentPlanner comments, PlanReport report) {
        this.target = target;
        this.timeZone = timeZone;
        this.storing = storing;
        this.comments = comments;
        this.report = report;
    }

    /** Plans an index of the catalog. */
    void plan(Index index, TablePlan table) {
        reportOptions(index);
        if (table.dropped) {
            drop(index, "its table was left out");
            return;
        }
        if (index.kind() == IndexKind.VECTOR) {
            drop(index, "MySQL has no vector indexes");
            return;
        }
        if (index.kind() == IndexKind.SEARCH) {
            new SearchIndexPlanner(report).plan(index, table).ifPresent(columns -> {
                List<MySqlKeyPart> parts = columns.stream()
                        .map(column -> new MySqlKeyPart(column.quotedName(), OptionalLong.empty(), false))
                        .toList();
                add(table, index, MySqlIndex.Kind.FULLTEXT, parts, List.of());
            });
            return;
        }
        KeyItemReader reader =
                new KeyItemReader(new TableScope(table, target, timeZone, true), target, reason -> drop(index, reason));
        reader.items(index, table).ifPresent(items -> {
            reportLocality(index);
            if (index.unique()) {
                planUnique(index, table, items);
            } else {
                planPlain(index, table, items);
            }
        });
    }

    private void drop(Index index, String reason) {
        report.say(
                INDEX_DROPPED,
                index.name().toString(),
                index.span(),
                "index " + index.name() + " on " + index.table() + " was left out: " + reason);
    }

    private void reportOptions(Index index) {
        for (Option option : index.options()) {
            report.say(
                    OPTION_DROPPED,
                    index.name().toString(),
                    option.span(),
                    "option " + SourceOptions.name(option) + " of index " + index.name() + " was left out");
        }
    }

    private void reportLocality(Index index) {
        String object = index.name().toString();
        if (!index.storing().isEmpty() && !(storing && !index.unique())) {
            report.say(
                    INDEX_LOCALITY_DROPPED,
                    object,
                    index.span(),
                    "STORING (" + String.join(", ", index.storing()) + ") of index " + object + " was left out");
        }
        index.interleaveIn()
                .ifPresent(parent -> report.say(
                        INDEX_LOCALITY_DROPPED,
                        object,
                        index.span(),
                        "INTERLEAVE IN " + parent + " of index " + object + " was left out"));
        if (index.nullFiltered() || !index.whereNotNull().isEmpty()) {
            report.say(
                    INDEX_FILTER_DROPPED,
                    object,
                    index.span(),
                    "index " + object + " also holds the rows whose NULLs keep them out of it in Spanner");
        }
    }

    // ---- plain indexes: a prefix of long columns does

    private void planPlain(Index index, TablePlan table, List<KeyItem> keyItems) {
        List<KeyItem> items = keyItems;
        if (storing && !index.storing().isEmpty()) {
            items = new ArrayList<>(keyItems);
            index.storing().stream()
                    .flatMap(name -> table.column(name).stream())
                    .map(column -> KeyItem.of(column, false))
                    .filter(stored -> !stored.isUnindexed()
                            && keyItems.stream().noneMatch(item -> item.sql().equals(stored.sql())))
                    .limit(MAX_KEY_PARTS - items.size())
                    .forEach(items::add);
        }
        long[] shares = shares(items);
        List<MySqlKeyPart> parts = new ArrayList<>(items.size());
        List<ColumnPlan> whole = new ArrayList<>(items.size());
        boolean prefixed = false;
        boolean leading = true;
        for (int i = 0; i < items.size(); i++) {
            KeyItem item = items.get(i);
            OptionalLong prefix = item.prefix(shares[i]);
            prefixed |= prefix.isPresent();
            leading &= !prefixed && !item.descending() && item.column().isPresent();
            if (leading) {
                whole.add(item.column().orElseThrow());
            }
            parts.add(part(index, table, item, prefix));
        }
        if (prefixed) {
            report.say(
                    INDEX_PREFIX,
                    index.name().toString(),
                    index.span(),
                    "index " + index.name() + " holds only the beginning of its long columns");
        }
        add(table, index, MySqlIndex.Kind.PLAIN, parts, whole);
    }

    private MySqlKeyPart part(Index index, TablePlan table, KeyItem item, OptionalLong prefix) {
        return item.column().isPresent()
                ? new MySqlKeyPart(item.sql(), prefix, item.descending())
                : new MySqlKeyPart(
                        functional(index, table, item.cut(prefix), item.cutType(prefix)),
                        OptionalLong.empty(),
                        item.descending());
    }

    /** Returns what stands for an expression in a key: itself in parentheses, or a column that is generated from it. */
    private String functional(Index index, TablePlan table, String expression, String type) {
        if (isFunctional(expression)) {
            return "(" + expression + ")";
        }
        String name = addColumn(table, index.name().name() + "_key", expression, type);
        report.say(
                INDEX_COLUMN_ADDED,
                index.name().toString(),
                index.span(),
                "index " + index.name() + " holds the generated column " + name + " in place of an expression",
                "queries use the index where they name the column");
        return MySqlQuoting.name(name);
    }

    /** The server takes columns for binary strings while it reads a key, and finds no regular expression for these. */
    private boolean isFunctional(String expression) {
        return target.hasFunctionalKeys() && !expression.contains("REGEXP_");
    }

    private static String addColumn(TablePlan table, String wanted, String expression, String type) {
        String name = table.columnNames.claim(wanted);
        table.addedLast.add(new MySqlColumn(
                name, type, false, Optional.of(new MySqlColumnValue.Generated(expression, false)), Optional.empty()));
        return name;
    }

    /** Shares out a key's bytes: each part takes what it has, and the long ones equal parts of what is left. */
    private static long[] shares(List<KeyItem> items) {
        long[] all = new long[items.size()];
        long sum = 0;
        for (int i = 0; i < all.length; i++) {
            all[i] = items.get(i).bytes();
            sum += all[i];
        }
        return sum <= MAX_KEY_BYTES ? all : scarceShares(items);
    }

    private static long[] scarceShares(List<KeyItem> items) {
        List<Integer> shortestFirst = IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> items.get(i).bytes()))
                .toList();
        long[] shares = new long[items.size()];
        long left = MAX_KEY_BYTES;
        for (int i = 0; i < shares.length; i++) {
            int item = shortestFirst.get(i);
            shares[item] = Math.min(items.get(item).bytes(), left / (shares.length - i));
            left -= shares[item];
        }
        return shares;
    }

    // ---- unique indexes: exact, or not at all

    private void planUnique(Index index, TablePlan table, List<KeyItem> items) {
        boolean[] hashed = hashed(items);
        List<String> outside = index.whereNotNull().isEmpty() ? List.of() : outside(index.whereNotNull(), items);
        Optional<List<ColumnPlan>> filters = table.columns(outside);
        if (filters.isEmpty() || (!outside.isEmpty() && !target.hasFunctionalKeys())) {
            drop(index, "it is unique only where " + String.join(", ", outside) + " is not NULL");
            return;
        }
        List<MySqlKeyPart> parts = new ArrayList<>(items.size());
        List<ColumnPlan> whole = new ArrayList<>(items.size());
        boolean plain = true;
        for (int i = 0; i < items.size(); i++) {
            KeyItem item = items.get(i);
            MySqlKeyPart part = hashed[i] ? hash(index, table, item) : part(index, table, item, OptionalLong.empty());
            if (i == 0 && !outside.isEmpty()) {
                part = filtered(part, filters.get());
            }
            plain &= !hashed[i] && item.column().isPresent() && outside.isEmpty() && !item.descending();
            if (plain) {
                whole.add(item.column().orElseThrow());
            }
            parts.add(part);
        }
        reportNulls(index, items);
        for (int i = 0; i < items.size(); i++) {
            if (hashed[i]) {
                report.say(
                        UNIQUE_BY_HASH,
                        index.name().toString(),
                        index.span(),
                        "unique index " + index.name() + " keeps "
                                + items.get(i).text() + " apart by its SHA-256 hash: MySQL's keys hold " + MAX_KEY_BYTES
                                + " bytes");
            }
        }
        add(table, index, MySqlIndex.Kind.UNIQUE, parts, whole);
    }

    /** Returns the columns among these that are no key items. */
    private static List<String> outside(List<String> columns, List<KeyItem> items) {
        return columns.stream()
                .filter(name -> items.stream()
                        .noneMatch(item -> item.column()
                                .filter(column -> column.source.name().equals(name))
                                .isPresent()))
                .toList();
    }

    /** Gives a row that the filter leaves out NULL, which collides with nothing. */
    private static MySqlKeyPart filtered(MySqlKeyPart part, List<ColumnPlan> filters) {
        String condition = String.join(
                " OR ",
                filters.stream().map(filter -> filter.quotedName() + " IS NULL").toList());
        return new MySqlKeyPart(
                "(IF(" + condition + ", NULL, " + part.sql() + "))", OptionalLong.empty(), part.descending());
    }

    /** Chooses the parts that are hashed: those that no key takes whole, then the longest until the key fits. */
    private static boolean[] hashed(List<KeyItem> items) {
        boolean[] hashed = new boolean[items.size()];
        long total = 0;
        for (int i = 0; i < hashed.length; i++) {
            hashed[i] = items.get(i).type().isLarge();
            total += hashed[i] ? HASH_BYTES : items.get(i).type().keyBytes();
        }
        while (total > MAX_KEY_BYTES) {
            int longest = 0;
            for (int i = 0; i < hashed.length; i++) {
                if (!hashed[i]
                        && (hashed[longest]
                                || items.get(i).bytes() > items.get(longest).bytes())) {
                    longest = i;
                }
            }
            hashed[longest] = true;
            total += HASH_BYTES - items.get(longest).type().keyBytes();
        }
        return hashed;
    }

    /** Returns what stands for the item in a key: an expression, or a generated column that is added for it. */
    private MySqlKeyPart hash(Index index, TablePlan table, KeyItem item) {
        String digest = "UNHEX(SHA2(" + item.sql() + ", 256))";
        String type = "BINARY(" + HASH_BYTES + ")";
        String sql;
        if (isFunctional(digest)) {
            sql = "(CAST(" + digest + " AS " + type + "))";
        } else {
            String base =
                    item.column().map(column -> column.name).orElse(index.name().name() + "_key");
            sql = MySqlQuoting.name(addColumn(table, base + "_sha256", digest, type));
        }
        return new MySqlKeyPart(sql, OptionalLong.empty(), item.descending());
    }

    /**
     * Says where NULLs differ: in Spanner a unique index takes NULLs as equal, unless it leaves them out; in MySQL no NULL
     * equals another.
     */
    private void reportNulls(Index index, List<KeyItem> items) {
        List<String> nullable = new ArrayList<>(items.size());
        for (KeyItem item : items) {
            if (item.nullable()
                    && !index.nullFiltered()
                    && !index.whereNotNull().contains(item.text())) {
                nullable.add(item.text());
            }
        }
        if (!nullable.isEmpty()) {
            report.say(
                    UNIQUE_NULLS_DISTINCT,
                    index.name().toString(),
                    index.span(),
                    "unique index " + index.name() + " admits several rows with NULL in "
                            + String.join(", ", nullable));
        }
    }

    private void add(
            TablePlan table, Index index, MySqlIndex.Kind kind, List<MySqlKeyPart> parts, List<ColumnPlan> whole) {
        String wanted = index.name().name();
        String name = table.indexNames.claim(wanted);
        if (!name.equals(wanted)) {
            report.say(
                    NAME_CHANGED, index.name().toString(), index.span(), "index " + index.name() + " became " + name);
        }
        table.indexes.add(new IndexPlan(
                Optional.of(index),
                new MySqlIndex(kind, name, parts, comments.index(index)),
                whole,
                whole.size() == parts.size()));
    }

    // ---- what the server demands

    /** Adds the unique keys that foreign keys need that refer to a table; they are given up if it has no room for them. */
    void addReferenced(TablePlan table) {
        for (RelationPlan relation : table.referencedBy) {
            if (!requireUnique(relation)) {
                relation.child().relations.remove(relation);
            }
        }
    }

    /**
     * Adds the keys that a table's own foreign keys need, and its AUTO_INCREMENT column. Foreign keys for whose key it has no
     * room are given up, and then indexes that nothing needs. The tables to which it refers were asked for their keys.
     */
    void addRequired(TablePlan table) {
        table.relations.removeIf(relation -> !requireLeading(table, relation));
        table.counter
                .filter(column -> requireLeading(table, column))
                .ifPresent(column -> report.say(
                        KEY_ADDED,
                        column.object(),
                        column.span(),
                        "a key on " + column.object() + " was added: AUTO_INCREMENT demands one"));
        keepLimit(table);
    }

    /** Sees to a key that makes exactly the referenced columns unique, as 8.4 and later demand; false where none fits. */
    private boolean requireUnique(RelationPlan relation) {
        TablePlan parent = relation.parent();
        if (parent.keyColumns().equals(relation.referenced())
                || require(parent, index -> index.isUniqueOn(relation.referenced()))) {
            return true;
        }
        if (!hasRoom(parent)) {
            return drop(relation, parent);
        }
        addKey(parent, MySqlIndex.Kind.UNIQUE, "UK_" + joinedNames(relation.referenced()), relation.referenced());
        report.say(
                KEY_ADDED,
                relation.object(),
                relation.span(),
                "a unique key on " + parent.object() + " (" + listed(relation.referenced())
                        + ") was added: the foreign key refers to it");
        return true;
    }

    private boolean requireLeading(TablePlan table, RelationPlan relation) {
        if (isLed(table, relation.columns())) {
            return true;
        }
        if (!hasRoom(table)) {
            return drop(relation, table);
        }
        addKey(table, MySqlIndex.Kind.PLAIN, relation.name(), relation.columns());
        report.say(
                KEY_ADDED,
                relation.object(),
                relation.span(),
                "a key on " + table.object() + " (" + listed(relation.columns())
                        + ") was added: the foreign key needs it");
        return true;
    }

    private boolean drop(RelationPlan relation, TablePlan full) {
        report.say(
                FOREIGN_KEY_DROPPED,
                relation.object(),
                relation.span(),
                "foreign key " + relation.name() + " of " + relation.child().object() + " was left out: table "
                        + full.object() + " has no room for the key that it needs, as MySQL takes " + MAX_KEYS
                        + " a table");
        return false;
    }

    /** Returns whether a table takes one more key, when all are given up that the server does not demand. */
    private static boolean hasRoom(TablePlan table) {
        long needed = table.indexes.stream().filter(index -> index.required).count();
        return needed + (table.counter.isPresent() ? 1 : 0) < limit(table);
    }

    private static int limit(TablePlan table) {
        return table.primaryKey.isEmpty() ? MAX_KEYS : MAX_KEYS - 1;
    }

    /** Sees to a key for a column that counts; returns whether it had to be added. */
    private boolean requireLeading(TablePlan table, ColumnPlan column) {
        if (isLed(table, List.of(column))) {
            return false;
        }
        addKey(table, MySqlIndex.Kind.PLAIN, column.name, List.of(column));
        return true;
    }

    /** Returns whether a key begins with the columns in ascending order: beside one with DESC the server adds its own. */
    private static boolean isLed(TablePlan table, List<ColumnPlan> columns) {
        List<ColumnPlan> primary = table.keyColumns();
        boolean leads = primary.size() >= columns.size();
        for (int i = 0; leads && i < columns.size(); i++) {
            leads = primary.get(i).equals(columns.get(i))
                    && !table.primaryKey.get(i).descending();
        }
        return leads || require(table, index -> index.startsWith(columns));
    }

    /** Returns whether there is an index that will do; it can then not be given up any more. */
    private static boolean require(TablePlan table, Predicate<IndexPlan> condition) {
        for (IndexPlan index : table.indexes) {
            if (condition.test(index)) {
                index.required = true;
                return true;
            }
        }
        return false;
    }

    private void addKey(TablePlan table, MySqlIndex.Kind kind, String name, List<ColumnPlan> columns) {
        List<MySqlKeyPart> parts = columns.stream()
                .map(column -> new MySqlKeyPart(column.quotedName(), OptionalLong.empty(), false))
                .toList();
        IndexPlan added = new IndexPlan(
                Optional.empty(),
                new MySqlIndex(kind, table.indexNames.claim(name), parts, Optional.empty()),
                columns,
                true);
        added.required = true;
        table.indexes.add(added);
    }

    private static String listed(List<ColumnPlan> columns) {
        return String.join(
                ", ", columns.stream().map(column -> column.source.name()).toList());
    }

    private static String joinedNames(List<ColumnPlan> columns) {
        return String.join("_", columns.stream().map(column -> column.name).toList());
    }

    /** Gives up the last indexes of a table until the server takes it: plain ones first. */
    private void keepLimit(TablePlan table) {
        int limit = limit(table);
        if (table.indexes.size() <= limit) {
            return;
        }
        for (boolean unique : new boolean[] {false, true}) {
            for (int i = table.indexes.size() - 1; i >= 0 && table.indexes.size() > limit; i--) {
                IndexPlan last = table.indexes.get(i);
                if (!last.required && (unique || last.index.kind() != MySqlIndex.Kind.UNIQUE)) {
                    table.indexes.remove(i);
                    last.source.ifPresent(index -> drop(index, "MySQL takes " + MAX_KEYS + " keys a table"));
                }
            }
        }
    }
}
