package dev.spanlift.dialect.mysql;

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
import dev.spanlift.ast.SortDirection;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.IndexKind;
import dev.spanlift.catalog.KeyColumn;
import dev.spanlift.dialect.mysql.MySqlType.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Plans the secondary indexes of tables, and the keys that foreign keys and AUTO_INCREMENT demand. */
final class IndexPlanner {

    /** The bytes of a SHA-256 hash. */
    private static final int HASH_BYTES = 32;

    private final MySqlTarget target;
    private final boolean storing;
    private final CommentPlanner comments;
    private final PlanReport report;
    private final Map<TablePlan, NameScope> indexNames = new HashMap<>();

    IndexPlanner(MySqlTarget target, boolean storing, CommentPlanner comments, PlanReport report) {
        this.target = target;
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
                        .map(column -> new MySqlKeyPart(MySqlQuoting.name(column.name), OptionalLong.empty(), false))
                        .toList();
                add(table, index, MySqlIndex.Kind.FULLTEXT, parts, List.of());
            });
            return;
        }
        if (index.keyColumns().size() < index.keys().size()) {
            drop(index, "it is sorted by an expression");
            return;
        }
        Optional<List<ColumnPlan>> columns =
                table.columns(index.keyColumns().stream().map(KeyColumn::column).toList());
        if (columns.filter(found -> !found.isEmpty()).isEmpty()) {
            drop(index, "a column of it was left out");
            return;
        }
        if (columns.get().stream().anyMatch(column -> column.type.shape() == Shape.UNINDEXED)) {
            drop(index, "MySQL does not index JSON");
            return;
        }
        if (columns.get().size() > MAX_KEY_PARTS) {
            drop(index, "MySQL's keys have at most " + MAX_KEY_PARTS + " columns");
            return;
        }
        reportLocality(index);
        if (index.unique()) {
            planUnique(index, table, columns.get());
        } else {
            planPlain(index, table, columns.get());
        }
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

    private void planPlain(Index index, TablePlan table, List<ColumnPlan> keyColumns) {
        List<ColumnPlan> columns = new ArrayList<>(keyColumns);
        if (storing) {
            index.storing().stream()
                    .flatMap(name -> table.column(name).stream())
                    .filter(column -> column.type.shape() != Shape.UNINDEXED && !columns.contains(column))
                    .limit(MAX_KEY_PARTS - columns.size())
                    .forEach(columns::add);
        }
        Map<ColumnPlan, Long> shares = shares(columns);
        List<MySqlKeyPart> parts = new ArrayList<>();
        List<ColumnPlan> whole = new ArrayList<>();
        boolean prefixed = false;
        boolean leading = true;
        for (int i = 0; i < columns.size(); i++) {
            ColumnPlan column = columns.get(i);
            OptionalLong prefix = prefix(column, shares);
            boolean descending = i < keyColumns.size() && isDescending(index, i);
            prefixed |= prefix.isPresent();
            leading &= !prefixed && !descending;
            if (leading) {
                whole.add(column);
            }
            parts.add(new MySqlKeyPart(MySqlQuoting.name(column.name), prefix, descending));
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

    /** Shares out a key's bytes: each column takes what it has, and the long ones equal parts of what is left. */
    private static Map<ColumnPlan, Long> shares(List<ColumnPlan> columns) {
        List<ColumnPlan> shortestFirst = columns.stream()
                .sorted((left, right) -> Long.compare(bytes(left), bytes(right)))
                .toList();
        Map<ColumnPlan, Long> shares = new HashMap<>();
        long left = MAX_KEY_BYTES;
        for (int i = 0; i < shortestFirst.size(); i++) {
            long share = Math.min(bytes(shortestFirst.get(i)), left / (shortestFirst.size() - i));
            shares.put(shortestFirst.get(i), share);
            left -= share;
        }
        return shares;
    }

    private static OptionalLong prefix(ColumnPlan column, Map<ColumnPlan, Long> shares) {
        boolean whole = !column.type.isLarge() && bytes(column) <= shares.getOrDefault(column, 0L);
        return whole
                ? OptionalLong.empty()
                : OptionalLong.of(shares.getOrDefault(column, 0L) / column.type.unitBytes());
    }

    /** Returns the bytes that a column takes in a key if it may; no more than a whole key of a large type. */
    private static long bytes(ColumnPlan column) {
        if (!column.type.isLarge()) {
            return column.type.keyBytes();
        }
        long declared = MySqlTypes.declaredLength(column.dataType()).orElse(MAX_KEY_BYTES);
        return Math.min(declared * column.type.unitBytes(), MAX_KEY_BYTES);
    }

    // ---- unique indexes: exact, or not at all

    private void planUnique(Index index, TablePlan table, List<ColumnPlan> columns) {
        String object = index.name().toString();
        boolean[] hashed = hashed(columns);
        List<String> outside = index.whereNotNull().stream()
                .filter(name -> columns.stream()
                        .noneMatch(column -> column.source.name().equals(name)))
                .toList();
        Optional<List<ColumnPlan>> filters = table.columns(outside);
        if (filters.isEmpty() || (!outside.isEmpty() && !target.hasFunctionalKeys())) {
            drop(index, "it is unique only where " + String.join(", ", outside) + " is not NULL");
            return;
        }
        List<MySqlKeyPart> parts = new ArrayList<>();
        List<ColumnPlan> whole = new ArrayList<>();
        boolean plain = true;
        for (int i = 0; i < columns.size(); i++) {
            ColumnPlan column = columns.get(i);
            String expression = hashed[i] ? hash(table, column) : MySqlQuoting.name(column.name);
            boolean functional = hashed[i] && target.hasFunctionalKeys();
            if (i == 0 && !outside.isEmpty()) {
                // A row that the filter leaves out gets NULL, which collides with nothing.
                String condition = String.join(
                        " OR ",
                        filters.get().stream()
                                .map(filter -> MySqlQuoting.name(filter.name) + " IS NULL")
                                .toList());
                expression = "IF(" + condition + ", NULL, " + expression + ")";
                functional = true;
            }
            plain &= !hashed[i] && !functional && !isDescending(index, i);
            if (plain) {
                whole.add(column);
            }
            parts.add(new MySqlKeyPart(
                    functional ? "(" + expression + ")" : expression, OptionalLong.empty(), isDescending(index, i)));
        }
        reportNulls(index, columns);
        for (int i = 0; i < columns.size(); i++) {
            if (hashed[i]) {
                report.say(
                        UNIQUE_BY_HASH,
                        object,
                        index.span(),
                        "unique index " + object + " keeps "
                                + columns.get(i).source.name() + " apart by its SHA-256 hash: MySQL's keys hold "
                                + MAX_KEY_BYTES + " bytes");
            }
        }
        add(table, index, MySqlIndex.Kind.UNIQUE, parts, whole);
    }

    /** Chooses the columns that are hashed: those that no key takes whole, then the longest until the key fits. */
    private static boolean[] hashed(List<ColumnPlan> columns) {
        boolean[] hashed = new boolean[columns.size()];
        long total = 0;
        for (int i = 0; i < hashed.length; i++) {
            hashed[i] = columns.get(i).type.isLarge();
            total += hashed[i] ? HASH_BYTES : columns.get(i).type.keyBytes();
        }
        while (total > MAX_KEY_BYTES) {
            int longest = 0;
            for (int i = 0; i < hashed.length; i++) {
                if (!hashed[i] && (hashed[longest] || bytes(columns.get(i)) > bytes(columns.get(longest)))) {
                    longest = i;
                }
            }
            hashed[longest] = true;
            total += HASH_BYTES - columns.get(longest).type.keyBytes();
        }
        return hashed;
    }

    /** Returns what stands for the column in a key: an expression, or a generated column that is added for it. */
    private String hash(TablePlan table, ColumnPlan column) {
        String digest = "UNHEX(SHA2(" + MySqlQuoting.name(column.name) + ", 256))";
        if (target.hasFunctionalKeys()) {
            return "CAST(" + digest + " AS BINARY(" + HASH_BYTES + "))";
        }
        String name = table.columnNames.claim(column.name + "_sha256");
        table.addedLast.add(new MySqlColumn(
                name,
                "BINARY(" + HASH_BYTES + ")",
                false,
                Optional.of(new MySqlColumnValue.Generated(digest, false)),
                Optional.empty()));
        return MySqlQuoting.name(name);
    }

    /**
     * Says where NULLs differ: in Spanner a unique index takes NULLs as equal, unless it leaves them out; in MySQL no NULL
     * equals another.
     */
    private void reportNulls(Index index, List<ColumnPlan> columns) {
        List<String> nullable = columns.stream()
                .filter(column -> !column.notNull
                        && !index.nullFiltered()
                        && !index.whereNotNull().contains(column.source.name()))
                .map(column -> column.source.name())
                .toList();
        if (!nullable.isEmpty()) {
            report.say(
                    UNIQUE_NULLS_DISTINCT,
                    index.name().toString(),
                    index.span(),
                    "unique index " + index.name() + " admits several rows with NULL in "
                            + String.join(", ", nullable));
        }
    }

    private static boolean isDescending(Index index, int part) {
        return index.keys().get(part).direction() == SortDirection.DESC;
    }

    private void add(
            TablePlan table, Index index, MySqlIndex.Kind kind, List<MySqlKeyPart> parts, List<ColumnPlan> whole) {
        String wanted = index.name().name();
        String name = claim(table, wanted);
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

    private String claim(TablePlan table, String wanted) {
        return indexNames
                .computeIfAbsent(table, key -> {
                    NameScope scope = new NameScope();
                    scope.reserve("PRIMARY");
                    scope.reserve("GEN_CLUST_INDEX");
                    return scope;
                })
                .claim(wanted);
    }

    // ---- what the server demands

    /** Adds the keys that foreign keys and AUTO_INCREMENT columns need and that are not there yet. */
    void addRequired(Collection<TablePlan> tables) {
        for (TablePlan table : tables) {
            for (RelationPlan relation : table.relations) {
                requireUnique(relation);
            }
        }
        for (TablePlan table : tables) {
            for (RelationPlan relation : table.relations) {
                requireLeading(table, relation.columns(), relation.name(), relation);
            }
            table.columns().stream().filter(ColumnPlan::isAutoIncrement).forEach(column -> {
                if (requireLeading(table, List.of(column), column.name)) {
                    report.say(
                            KEY_ADDED,
                            column.object,
                            column.span(),
                            "a key on " + column.object + " was added: AUTO_INCREMENT demands one");
                }
            });
        }
    }

    /** Sees to a key that makes exactly the referenced columns unique, as 8.4 and later demand. */
    private void requireUnique(RelationPlan relation) {
        TablePlan parent = relation.parent();
        if (parent.keyColumns().equals(relation.referenced())
                || require(parent, index -> index.isUniqueOn(relation.referenced()))) {
            return;
        }
        addKey(parent, MySqlIndex.Kind.UNIQUE, "UK_" + joinedNames(relation.referenced()), relation.referenced());
        report.say(
                KEY_ADDED,
                relation.object(),
                relation.span(),
                "a unique key on " + parent.object() + " (" + listed(relation.referenced())
                        + ") was added: the foreign key refers to it");
    }

    private void requireLeading(TablePlan table, List<ColumnPlan> columns, String name, RelationPlan relation) {
        if (requireLeading(table, columns, name)) {
            report.say(
                    KEY_ADDED,
                    relation.object(),
                    relation.span(),
                    "a key on " + table.object() + " (" + listed(columns) + ") was added: the foreign key needs it");
        }
    }

    /** Sees to a key that begins with the columns in ascending order: beside one with DESC the server adds its own. */
    private boolean requireLeading(TablePlan table, List<ColumnPlan> columns, String name) {
        List<ColumnPlan> primary = table.keyColumns();
        boolean leads = primary.size() >= columns.size()
                && primary.subList(0, columns.size()).equals(columns)
                && table.primaryKey.subList(0, columns.size()).stream().noneMatch(MySqlKeyPart::descending);
        if (leads || require(table, index -> index.startsWith(columns))) {
            return false;
        }
        addKey(table, MySqlIndex.Kind.PLAIN, name, columns);
        return true;
    }

    /** Returns whether there is an index that will do; it can then not be given up any more. */
    private static boolean require(TablePlan table, Predicate<IndexPlan> condition) {
        Optional<IndexPlan> found = table.indexes.stream().filter(condition).findFirst();
        found.ifPresent(index -> index.required = true);
        return found.isPresent();
    }

    private void addKey(TablePlan table, MySqlIndex.Kind kind, String name, List<ColumnPlan> columns) {
        List<MySqlKeyPart> parts = columns.stream()
                .map(column -> new MySqlKeyPart(MySqlQuoting.name(column.name), OptionalLong.empty(), false))
                .toList();
        IndexPlan added = new IndexPlan(
                Optional.empty(), new MySqlIndex(kind, claim(table, name), parts, Optional.empty()), columns, true);
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
    void keepLimit(TablePlan table) {
        int limit = table.primaryKey.isEmpty() ? MAX_KEYS : MAX_KEYS - 1;
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
