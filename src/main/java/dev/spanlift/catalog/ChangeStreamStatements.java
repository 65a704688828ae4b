package dev.spanlift.catalog;

import dev.spanlift.ast.AlterChangeStream;
import dev.spanlift.ast.ChangeStreamAlterationVisitor;
import dev.spanlift.ast.ChangeStreamScope;
import dev.spanlift.ast.ChangeStreamScopeVisitor;
import dev.spanlift.ast.CreateChangeStream;
import dev.spanlift.ast.DropChangeStreamScope;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.SetChangeStreamOptions;
import dev.spanlift.ast.SetChangeStreamScope;
import dev.spanlift.ast.WatchAll;
import dev.spanlift.ast.WatchTables;
import dev.spanlift.ast.WatchedTable;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Applies the statements about change streams.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create-change-stream">CREATE
 * CHANGE STREAM</a>, <a href="https://docs.cloud.google.com/spanner/docs/change-streams#quotas">limits of change streams</a>; that
 * names ignore case: observed on the emulator.
 */
final class ChangeStreamStatements {
    /** The greatest number of change streams that watch a table or a column that is no key column. */
    private static final int MAX_PER_TABLE = 3;

    private final CatalogDraft catalog;

    ChangeStreamStatements(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    void create(CreateChangeStream node) {
        ObjectName name = Names.objectName(node.name());
        if (node.ifNotExists() && catalog.has(name, ChangeStreamDraft.class)) {
            return;
        }
        ChangeStreamDraft stream = new ChangeStreamDraft(name, node.span());
        stream.statements.add(node);
        node.options().ifPresent(options -> checkOptions(stream, options));
        if (catalog.declare(stream, node.name().span())) {
            node.scope().ifPresent(scope -> watch(stream, scope));
        }
    }

    void alter(AlterChangeStream node) {
        catalog.resolveIgnoringCase(node.name(), NamedDraft.SHARED_NAMESPACE, ChangeStreamDraft.class, "change stream")
                .ifPresent(stream -> {
                    stream.statements.add(node);
                    node.alteration().accept(new Alterations(stream));
                });
    }

    private void watch(ChangeStreamDraft stream, ChangeStreamScope scope) {
        stream.hasScope = true;
        scope.accept(new Watching(stream));
    }

    private static void watchNothing(ChangeStreamDraft stream) {
        stream.release();
        stream.tables.clear();
        stream.columns.clear();
        stream.watchesAll = false;
        stream.hasScope = false;
    }

    private void checkOptions(ChangeStreamDraft stream, Options options) {
        new OptionRules(catalog).check(stream.describe(), options, OptionRules.CHANGE_STREAM);
    }

    // ---------------------------------------------------------------- what is watched

    private final class Watching implements ChangeStreamScopeVisitor<Watching> {
        private final ChangeStreamDraft stream;

        Watching(ChangeStreamDraft stream) {
            this.stream = stream;
        }

        @Override
        public Watching visitWatchAll(WatchAll node) {
            stream.watchesAll = true;
            if (watchers(other -> other.watchesAll) > MAX_PER_TABLE) {
                tooManyWatchers("every table", node.span());
                return this;
            }
            Set<TableDraft> tables = new LinkedHashSet<>();
            Set<ColumnDraft> columns = new LinkedHashSet<>();
            catalog.changeStreams().stream().limit(Quotas.MAX_CHANGE_STREAMS).forEach(other -> {
                tables.addAll(other.tables);
                columns.addAll(other.columns);
            });
            checkWatchers(tables, columns, node.span());
            return this;
        }

        @Override
        public Watching visitWatchTables(WatchTables node) {
            Set<String> seen = new HashSet<>();
            for (WatchedTable watched : node.tables()) {
                if (!seen.add(watched.table().text())) {
                    repeated("table", watched.table().text(), watched.table().span());
                }
                TableDraft table = catalog.resolveTableIgnoringCase(watched.table());
                stream.use(table);
                if (watched.columns().isPresent()) {
                    watched.columns().get().forEach(column -> watchColumn(table, column));
                    watchColumnsOnce(watched);
                } else {
                    stream.tables.add(table);
                    Set<ColumnDraft> columns = new LinkedHashSet<>();
                    catalog.changeStreams().stream()
                            .limit(Quotas.MAX_CHANGE_STREAMS)
                            .forEach(other -> other.columns.stream()
                                    .filter(column -> column.table == table)
                                    .forEach(columns::add));
                    checkWatchers(Set.of(table), columns, watched.table().span());
                }
            }
            return this;
        }

        private void watchColumnsOnce(WatchedTable watched) {
            Set<String> seen = new HashSet<>();
            for (Identifier column : watched.columns().orElseThrow()) {
                if (!seen.add(column.name())) {
                    repeated("column", column.name(), column.span());
                }
            }
        }

        /** Reports the first of these that too many streams watch, as a part of what they watch or by itself. */
        private void checkWatchers(Set<TableDraft> tables, Set<ColumnDraft> columns, SourceSpan span) {
            Optional<Draft> tooOften = Stream.concat(
                            tables.stream().filter(table -> watchers(other -> other.watches(table)) > MAX_PER_TABLE),
                            columns.stream().filter(column -> watchers(other -> other.watches(column)) > MAX_PER_TABLE))
                    .map(Draft.class::cast)
                    .findFirst();
            tooOften.ifPresent(draft -> tooManyWatchers(draft.describe(), span));
        }

        /** Counts streams; those beyond the limit for a database do not count. */
        private long watchers(Predicate<ChangeStreamDraft> watches) {
            return catalog.changeStreams().stream()
                    .limit(Quotas.MAX_CHANGE_STREAMS)
                    .filter(watches)
                    .count();
        }

        private void watchColumn(TableDraft table, Identifier name) {
            catalog.resolveColumnIgnoringCase(table, name).ifPresent(column -> {
                stream.use(column);
                if (table.isKeyColumn(column)) {
                    invalid(
                            name.span(),
                            "a change stream does not list the key column `" + column.name + "`",
                            "key columns are always watched: leave it out");
                } else if (column.isGenerated()) {
                    invalid(
                            name.span(),
                            "a change stream cannot watch the generated column `" + column.name + "`",
                            "watch the columns that it is made from");
                } else {
                    stream.columns.add(column);
                    checkWatchers(Set.of(), Set.of(column), name.span());
                }
            });
        }

        private void repeated(String kind, String name, SourceSpan span) {
            catalog.error(
                    DiagnosticCode.REPEATED_COLUMN,
                    span,
                    stream.name.toString(),
                    stream.describe() + " names the " + kind + " `" + name + "` twice",
                    "name it once");
        }

        private void tooManyWatchers(String what, SourceSpan span) {
            limit(
                    stream,
                    span,
                    "more than " + MAX_PER_TABLE + " change streams watch " + what,
                    "let one reader serve several purposes");
        }

        private void invalid(SourceSpan span, String message, String hint) {
            catalog.error(DiagnosticCode.INVALID_CHANGE_STREAM, span, stream.name.toString(), message, hint);
        }
    }

    private void limit(ChangeStreamDraft stream, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.LIMIT_EXCEEDED, span, stream.name.toString(), message, hint);
    }

    private final class Alterations implements ChangeStreamAlterationVisitor<Alterations> {
        private final ChangeStreamDraft stream;

        Alterations(ChangeStreamDraft stream) {
            this.stream = stream;
        }

        @Override
        public Alterations visitSetChangeStreamScope(SetChangeStreamScope node) {
            watchNothing(stream);
            watch(stream, node.scope());
            return this;
        }

        @Override
        public Alterations visitDropChangeStreamScope(DropChangeStreamScope node) {
            if (!stream.hasScope) {
                catalog.error(
                        DiagnosticCode.INVALID_CHANGE_STREAM,
                        node.span(),
                        stream.name.toString(),
                        stream.describe() + " watches nothing already",
                        "leave the statement out");
            }
            watchNothing(stream);
            return this;
        }

        @Override
        public Alterations visitSetChangeStreamOptions(SetChangeStreamOptions node) {
            checkOptions(stream, node.options());
            return this;
        }
    }
}
