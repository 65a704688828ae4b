package dev.spanlift.catalog;

import dev.spanlift.ast.AlterChangeStream;
import dev.spanlift.ast.ChangeStreamAlterationVisitor;
import dev.spanlift.ast.ChangeStreamScope;
import dev.spanlift.ast.ChangeStreamScopeVisitor;
import dev.spanlift.ast.CreateChangeStream;
import dev.spanlift.ast.DropChangeStreamScope;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.SetChangeStreamOptions;
import dev.spanlift.ast.SetChangeStreamScope;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.WatchAll;
import dev.spanlift.ast.WatchTables;
import dev.spanlift.ast.WatchedTable;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Applies the statements about change streams.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create-change-stream">CREATE
 * CHANGE STREAM</a>, <a href="https://docs.cloud.google.com/spanner/docs/change-streams#quotas">limits of change streams</a>; that
 * names ignore case: observed on the emulator.
 */
final class ChangeStreamStatements {
    /** The greatest number of change streams in a database. */
    private static final int MAX_PER_DATABASE = 10;

    /** The greatest number of change streams that watch a table. */
    private static final int MAX_PER_TABLE = 3;

    private static final long SECONDS_PER_DAY = 86_400;
    private static final long MIN_RETENTION_SECONDS = SECONDS_PER_DAY;
    private static final long MAX_RETENTION_SECONDS = 7 * SECONDS_PER_DAY;

    private static final Set<String> CAPTURE_TYPES =
            Set.of("NEW_ROW", "NEW_ROW_AND_OLD_VALUES", "NEW_VALUES", "OLD_AND_NEW_VALUES");

    private final CatalogDraft catalog;

    ChangeStreamStatements(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    void create(CreateChangeStream node) {
        ObjectName name = Names.objectName(node.name());
        if (node.ifNotExists() && catalog.find(name).isPresent()) {
            return;
        }
        ChangeStreamDraft stream = new ChangeStreamDraft(name, node.span());
        stream.statements.add(node);
        node.options().ifPresent(options -> checkOptions(stream, options));
        if (catalog.declare(stream, node.name().span())) {
            node.scope().ifPresent(scope -> watch(stream, scope));
            if (catalog.changeStreams().size() > MAX_PER_DATABASE) {
                limit(
                        stream,
                        node.name().span(),
                        "there are more than " + MAX_PER_DATABASE + " change streams",
                        "let one stream watch several tables");
            }
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
        stream.watchesAll = false;
        stream.hasScope = false;
    }

    // ---------------------------------------------------------------- options

    private void checkOptions(ChangeStreamDraft stream, Options options) {
        OptionRules rules = new OptionRules(catalog);
        rules.check(stream.describe(), options, OptionRules.CHANGE_STREAM);
        for (Option option : options.entries()) {
            if (option.value() instanceof StringLiteral literal) {
                String value = Literals.value(literal);
                String name = Names.text(option.name());
                if (name.equals("value_capture_type") && !CAPTURE_TYPES.contains(value)) {
                    rules.invalid(
                            option,
                            stream.describe(),
                            "there is no value_capture_type `" + value + "`",
                            "one of "
                                    + String.join(
                                            ", ",
                                            CAPTURE_TYPES.stream().sorted().toList()));
                } else if (name.equals("retention_period") && !isRetention(value)) {
                    rules.invalid(
                            option,
                            stream.describe(),
                            "retention_period cannot be `" + value + "`",
                            "one to seven days: '1d', '36h', '7d'");
                }
            }
        }
    }

    private static boolean isRetention(String value) {
        OptionalLong seconds = seconds(value);
        return seconds.isPresent()
                && seconds.getAsLong() >= MIN_RETENTION_SECONDS
                && seconds.getAsLong() <= MAX_RETENTION_SECONDS;
    }

    /** Returns how long a duration such as {@code 36h} is; absent where it is none. */
    private static OptionalLong seconds(String duration) {
        if (!duration.matches("[0-9]{1,9}[smhd]")) {
            return OptionalLong.empty();
        }
        long number = Long.parseLong(duration.substring(0, duration.length() - 1));
        return OptionalLong.of(
                switch (duration.charAt(duration.length() - 1)) {
                    case 'd' -> number * SECONDS_PER_DAY;
                    case 'h' -> number * 3600;
                    case 'm' -> number * 60;
                    default -> number;
                });
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
            if (watchers(Optional.empty()) > MAX_PER_TABLE) {
                tooManyWatchers("every table", node.span());
            }
            return this;
        }

        @Override
        public Watching visitWatchTables(WatchTables node) {
            Set<String> seen = new HashSet<>();
            for (WatchedTable watched : node.tables()) {
                if (!seen.add(Names.text(watched.table()))) {
                    repeated(
                            "table",
                            Names.text(watched.table()),
                            watched.table().span());
                }
                TableDraft table = catalog.resolveTableIgnoringCase(watched.table());
                stream.use(table);
                watched.columns().ifPresent(columns -> columns.forEach(column -> watchColumn(table, column)));
                if (watched.columns().isPresent()) {
                    watchColumnsOnce(watched);
                } else {
                    watchWhole(table, watched.table().span());
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

        private void watchWhole(TableDraft table, SourceSpan span) {
            stream.tables.add(table);
            if (watchers(Optional.of(table)) > MAX_PER_TABLE) {
                tooManyWatchers("`" + table.name + "`", span);
            }
        }

        /** Counts the streams that watch a table, or all of them; those beyond the limit for a database do not count. */
        private long watchers(Optional<TableDraft> table) {
            return catalog.changeStreams().stream()
                    .limit(MAX_PER_DATABASE)
                    .filter(other -> other.watchesAll
                            || table.filter(other.tables::contains).isPresent())
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
