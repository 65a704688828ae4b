package dev.spanlift.format;

import dev.spanlift.ast.AddColumn;
import dev.spanlift.ast.AddConstraint;
import dev.spanlift.ast.AddRowDeletionPolicy;
import dev.spanlift.ast.AddSynonym;
import dev.spanlift.ast.AlterColumn;
import dev.spanlift.ast.AlterIdentity;
import dev.spanlift.ast.AlterQueue;
import dev.spanlift.ast.AlterTable;
import dev.spanlift.ast.AlterTableAction;
import dev.spanlift.ast.AlterTableActionVisitor;
import dev.spanlift.ast.ColumnAlterationVisitor;
import dev.spanlift.ast.DropColumn;
import dev.spanlift.ast.DropConstraint;
import dev.spanlift.ast.DropDefault;
import dev.spanlift.ast.DropNotNull;
import dev.spanlift.ast.DropOnUpdate;
import dev.spanlift.ast.DropRowDeletionPolicy;
import dev.spanlift.ast.DropSynonym;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.RedefineColumn;
import dev.spanlift.ast.RenameTo;
import dev.spanlift.ast.ReplaceRowDeletionPolicy;
import dev.spanlift.ast.RestartCounter;
import dev.spanlift.ast.SetColumnOptions;
import dev.spanlift.ast.SetDefault;
import dev.spanlift.ast.SetInterleave;
import dev.spanlift.ast.SetNotNull;
import dev.spanlift.ast.SetOnDelete;
import dev.spanlift.ast.SetOnUpdate;
import dev.spanlift.ast.SetTableOptions;
import dev.spanlift.text.SqlWriter;
import java.util.List;

/** Prints ALTER TABLE and ALTER QUEUE. Words that the language lets out, such as COLUMN, are written. */
final class AlterTablePrinter implements AlterTableActionVisitor<SqlWriter>, ColumnAlterationVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;
    private final TablePrinter tables;

    AlterTablePrinter(Printers printers, TablePrinter tables) {
        this.printers = printers;
        this.writer = printers.writer();
        this.tables = tables;
    }

    SqlWriter alterTable(AlterTable node) {
        writer.startGroup().keywords("ALTER TABLE").keywordsIf(node.ifExists(), "IF EXISTS");
        return actions(node.name(), node.actions());
    }

    SqlWriter alterQueue(AlterQueue node) {
        writer.startGroup().keywords("ALTER QUEUE");
        return actions(node.name(), List.of(node.action()));
    }

    private SqlWriter actions(Path name, List<AlterTableAction> actions) {
        return printers.names()
                .path(name)
                .indent()
                .lineBreak()
                .commaSeparated(actions, action -> action.accept(this))
                .outdent()
                .endGroup();
    }

    // ---------------------------------------------------------------- actions

    @Override
    public SqlWriter visitAddColumn(AddColumn node) {
        writer.keywords("ADD COLUMN").keywordsIf(node.ifNotExists(), "IF NOT EXISTS");
        return tables.visitColumnDefinition(node.column());
    }

    @Override
    public SqlWriter visitDropColumn(DropColumn node) {
        writer.keywords("DROP COLUMN");
        return printers.names().identifier(node.column());
    }

    @Override
    public SqlWriter visitAlterColumn(AlterColumn node) {
        writer.keywords("ALTER COLUMN");
        printers.names().identifier(node.column());
        return node.alteration().accept(this);
    }

    @Override
    public SqlWriter visitAddConstraint(AddConstraint node) {
        writer.keywords("ADD");
        return tables.element(node.constraint());
    }

    @Override
    public SqlWriter visitDropConstraint(DropConstraint node) {
        writer.keywords("DROP CONSTRAINT");
        return printers.names().identifier(node.name());
    }

    @Override
    public SqlWriter visitAddRowDeletionPolicy(AddRowDeletionPolicy node) {
        writer.keywords("ADD");
        return tables.visitRowDeletionPolicy(node.policy());
    }

    @Override
    public SqlWriter visitReplaceRowDeletionPolicy(ReplaceRowDeletionPolicy node) {
        writer.keywords("REPLACE");
        return tables.visitRowDeletionPolicy(node.policy());
    }

    @Override
    public SqlWriter visitDropRowDeletionPolicy(DropRowDeletionPolicy node) {
        return writer.keywords("DROP ROW DELETION POLICY");
    }

    @Override
    public SqlWriter visitSetOnDelete(SetOnDelete node) {
        writer.keywords("SET");
        return tables.onDelete(node.action());
    }

    @Override
    public SqlWriter visitSetInterleave(SetInterleave node) {
        writer.keywords("SET");
        return tables.visitInterleave(node.interleave());
    }

    @Override
    public SqlWriter visitSetTableOptions(SetTableOptions node) {
        return printers.clauses().setOptions(node.options());
    }

    @Override
    public SqlWriter visitAddSynonym(AddSynonym node) {
        writer.keywords("ADD SYNONYM");
        return printers.names().path(node.name());
    }

    @Override
    public SqlWriter visitDropSynonym(DropSynonym node) {
        writer.keywords("DROP SYNONYM");
        return printers.names().path(node.name());
    }

    @Override
    public SqlWriter visitRenameTo(RenameTo node) {
        writer.keywords("RENAME TO");
        return printers.names().path(node.name());
    }

    // ---------------------------------------------------------------- ALTER COLUMN

    @Override
    public SqlWriter visitRedefineColumn(RedefineColumn node) {
        printers.types().type(node.type()).keywordsIf(node.notNull(), "NOT NULL");
        node.value().ifPresent(tables::value);
        return writer;
    }

    @Override
    public SqlWriter visitSetColumnOptions(SetColumnOptions node) {
        return printers.clauses().setOptions(node.options());
    }

    @Override
    public SqlWriter visitSetDefault(SetDefault node) {
        writer.keywords("SET");
        return tables.defaultExpression(node.expression());
    }

    @Override
    public SqlWriter visitDropDefault(DropDefault node) {
        return writer.keywords("DROP DEFAULT");
    }

    @Override
    public SqlWriter visitSetOnUpdate(SetOnUpdate node) {
        writer.keywords("SET");
        return tables.onUpdate(node.expression());
    }

    @Override
    public SqlWriter visitDropOnUpdate(DropOnUpdate node) {
        return writer.keywords("DROP ON UPDATE");
    }

    @Override
    public SqlWriter visitSetNotNull(SetNotNull node) {
        return writer.keywords("SET NOT NULL");
    }

    @Override
    public SqlWriter visitDropNotNull(DropNotNull node) {
        return writer.keywords("DROP NOT NULL");
    }

    @Override
    public SqlWriter visitAlterIdentity(AlterIdentity node) {
        writer.keywords("ALTER IDENTITY").keywordsIf(!(node.option() instanceof RestartCounter), "SET");
        return printers.clauses().sequenceOption(node.option());
    }
}
