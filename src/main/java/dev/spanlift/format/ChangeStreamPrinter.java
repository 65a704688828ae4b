package dev.spanlift.format;

import dev.spanlift.ast.AlterChangeStream;
import dev.spanlift.ast.ChangeStreamAlterationVisitor;
import dev.spanlift.ast.ChangeStreamScopeVisitor;
import dev.spanlift.ast.CreateChangeStream;
import dev.spanlift.ast.DropChangeStreamScope;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.SetChangeStreamOptions;
import dev.spanlift.ast.SetChangeStreamScope;
import dev.spanlift.ast.WatchAll;
import dev.spanlift.ast.WatchTables;
import dev.spanlift.ast.WatchedTable;
import dev.spanlift.text.SqlWriter;
import java.util.List;

/** Prints the statements about change streams. */
final class ChangeStreamPrinter
        implements ChangeStreamScopeVisitor<SqlWriter>, ChangeStreamAlterationVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;

    ChangeStreamPrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
    }

    SqlWriter createChangeStream(CreateChangeStream node) {
        writer.startGroup().keywords("CREATE CHANGE STREAM").keywordsIf(node.ifNotExists(), "IF NOT EXISTS");
        printers.names().path(node.name()).indent();
        node.scope().ifPresent(scope -> {
            writer.lineBreak();
            scope.accept(this);
        });
        node.options().ifPresent(options -> {
            writer.lineBreak();
            printers.clauses().options(options);
        });
        return writer.outdent().endGroup();
    }

    SqlWriter alterChangeStream(AlterChangeStream node) {
        writer.startGroup().keywords("ALTER CHANGE STREAM");
        printers.names().path(node.name()).indent().lineBreak();
        return node.alteration().accept(this).outdent().endGroup();
    }

    // ---------------------------------------------------------------- what is watched

    @Override
    public SqlWriter visitWatchAll(WatchAll node) {
        return writer.keywords("FOR ALL");
    }

    @Override
    public SqlWriter visitWatchTables(WatchTables node) {
        return writer.keywordList("FOR", node.tables(), this::watchedTable);
    }

    private void watchedTable(WatchedTable table) {
        printers.names().path(table.table());
        table.columns().ifPresent(this::watchedColumns);
    }

    private void watchedColumns(List<Identifier> columns) {
        writer.tight();
        printers.names().columns(columns);
    }

    // ---------------------------------------------------------------- ALTER

    @Override
    public SqlWriter visitSetChangeStreamScope(SetChangeStreamScope node) {
        writer.keywords("SET");
        return node.scope().accept(this);
    }

    @Override
    public SqlWriter visitDropChangeStreamScope(DropChangeStreamScope node) {
        return writer.keywords("DROP FOR ALL");
    }

    @Override
    public SqlWriter visitSetChangeStreamOptions(SetChangeStreamOptions node) {
        return printers.clauses().setOptions(node.options());
    }
}
