package dev.spanlift.catalog;

import dev.spanlift.ast.AddColumn;
import dev.spanlift.ast.AddConstraint;
import dev.spanlift.ast.AddRowDeletionPolicy;
import dev.spanlift.ast.AddSynonym;
import dev.spanlift.ast.AlterColumn;
import dev.spanlift.ast.AlterTableActionVisitor;
import dev.spanlift.ast.DropColumn;
import dev.spanlift.ast.DropConstraint;
import dev.spanlift.ast.DropRowDeletionPolicy;
import dev.spanlift.ast.DropSynonym;
import dev.spanlift.ast.RenameTo;
import dev.spanlift.ast.ReplaceRowDeletionPolicy;
import dev.spanlift.ast.SetInterleave;
import dev.spanlift.ast.SetOnDelete;
import dev.spanlift.ast.SetTableOptions;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import java.util.Optional;

/** Applies what ALTER TABLE does. */
final class TableActions implements AlterTableActionVisitor<TableActions> {
    private final CatalogDraft catalog;
    private final TableDraft table;
    private final TableParts parts;

    TableActions(CatalogDraft catalog, TableDraft table, TableParts parts) {
        this.catalog = catalog;
        this.table = table;
        this.parts = parts;
    }

    @Override
    public TableActions visitAddColumn(AddColumn node) {
        String name = node.column().name().name();
        if (!(node.ifNotExists() && table.columnIgnoringCase(name).isPresent())) {
            node.column().accept(parts);
        }
        return this;
    }

    @Override
    public TableActions visitDropColumn(DropColumn node) {
        catalog.resolveColumnIgnoringCase(table, node.column())
                .ifPresent(column -> new Removals(catalog).remove(column));
        return this;
    }

    @Override
    public TableActions visitAlterColumn(AlterColumn node) {
        catalog.resolveColumn(table, node.column())
                .ifPresent(column -> node.alteration().accept(new ColumnAlterations(column)));
        return this;
    }

    @Override
    public TableActions visitAddConstraint(AddConstraint node) {
        node.constraint().accept(parts);
        return this;
    }

    @Override
    public TableActions visitDropConstraint(DropConstraint node) {
        Optional<NamedDraft> constraint =
                catalog.find(Names.besides(table.name, node.name().name()));
        if (constraint.orElse(null) instanceof ForeignKeyDraft foreignKey && foreignKey.table == table) {
            table.foreignKeys.remove(foreignKey);
            catalog.remove(foreignKey);
        } else if (constraint.orElse(null) instanceof CheckDraft check && check.table == table) {
            table.checks.remove(check);
            catalog.remove(check);
        } else if (!table.opaque) {
            catalog.report(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_CONSTRAINT,
                            node.name().span(),
                            "table `" + table.name + "` has no constraint `"
                                    + node.name().name() + "`")
                    .withObject(table.name.toString()));
        }
        return this;
    }

    @Override
    public TableActions visitAddRowDeletionPolicy(AddRowDeletionPolicy node) {
        node.policy().accept(parts);
        return this;
    }

    @Override
    public TableActions visitReplaceRowDeletionPolicy(ReplaceRowDeletionPolicy node) {
        node.policy().accept(parts);
        return this;
    }

    @Override
    public TableActions visitDropRowDeletionPolicy(DropRowDeletionPolicy node) {
        table.deletionPolicy.ifPresent(DeletionPolicyDraft::release);
        table.deletionPolicy = Optional.empty();
        return this;
    }

    @Override
    public TableActions visitSetOnDelete(SetOnDelete node) {
        table.parent.ifPresent(parent -> parent.onDelete = node.action());
        return this;
    }

    @Override
    public TableActions visitSetInterleave(SetInterleave node) {
        node.interleave().accept(parts);
        return this;
    }

    @Override
    public TableActions visitSetTableOptions(SetTableOptions node) {
        table.options.set(node.options());
        return this;
    }

    @Override
    public TableActions visitAddSynonym(AddSynonym node) {
        parts.addSynonym(node.name(), node.span());
        return this;
    }

    @Override
    public TableActions visitDropSynonym(DropSynonym node) {
        SynonymDraft synonym =
                table.synonyms.remove(Names.objectName(node.name()).name());
        if (synonym != null) {
            catalog.removeName(synonym);
        } else if (!table.opaque) {
            catalog.report(Diagnostic.of(
                            DiagnosticCode.UNKNOWN_OBJECT,
                            node.name().span(),
                            "table `" + table.name + "` has no synonym `" + Names.text(node.name()) + "`")
                    .withObject(table.name.toString()));
        }
        return this;
    }

    @Override
    public TableActions visitRenameTo(RenameTo node) {
        catalog.removeName(table);
        catalog.rename(table, Names.objectName(node.name()), node.name().span());
        return this;
    }
}
