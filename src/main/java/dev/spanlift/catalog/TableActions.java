package dev.spanlift.catalog;

import dev.spanlift.ast.AddColumn;
import dev.spanlift.ast.AddConstraint;
import dev.spanlift.ast.AddRowDeletionPolicy;
import dev.spanlift.ast.AddSynonym;
import dev.spanlift.ast.AlterColumn;
import dev.spanlift.ast.AlterTableActionVisitor;
import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.DropColumn;
import dev.spanlift.ast.DropConstraint;
import dev.spanlift.ast.DropRowDeletionPolicy;
import dev.spanlift.ast.DropSynonym;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.ast.RenameTo;
import dev.spanlift.ast.ReplaceRowDeletionPolicy;
import dev.spanlift.ast.SetInterleave;
import dev.spanlift.ast.SetOnDelete;
import dev.spanlift.ast.SetTableOptions;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Applies what ALTER TABLE does. */
final class TableActions implements AlterTableActionVisitor<TableActions> {
    private final CatalogDraft catalog;
    private final TableDraft table;
    private final TableParts parts;
    private final ViewStatements views;

    TableActions(CatalogDraft catalog, ViewStatements views, TableDraft table, TableParts parts) {
        this.catalog = catalog;
        this.views = views;
        this.table = table;
        this.parts = parts;
    }

    @Override
    public TableActions visitAddColumn(AddColumn node) {
        ColumnDefinition definition = node.column();
        Optional<ColumnDraft> present =
                table.columnIgnoringCase(definition.name().name());
        if (node.ifNotExists() && present.isPresent()) {
            return this;
        }
        definition.accept(parts);
        if (present.isEmpty()) {
            table.columnIgnoringCase(definition.name().name()).ifPresent(column -> {
                checkAdded(column, definition);
                views.recheckAdded(column, definition.name().span());
            });
        }
        return this;
    }

    private void checkAdded(ColumnDraft column, ColumnDefinition definition) {
        ColumnValues.check(catalog, column);
        new ExpressionRules(catalog).checkCycles(List.of(column));
        if (column.notNull && column.value.isEmpty()) {
            refuse(
                    definition.name().span(),
                    "the column `" + column.name + "` cannot be added as NOT NULL: rows that exist have no value",
                    "give it a default, or add it without NOT NULL, fill it, and alter it then");
        }
        if (definition.placementKey()) {
            refuse(
                    definition.span(),
                    "the column `" + column.name + "` cannot be added as placement key",
                    "only CREATE TABLE makes a placement key");
        }
        if (definition.primaryKey()) {
            refuse(
                    definition.span(),
                    "the column `" + column.name + "` cannot be added to the primary key",
                    "make a new table and copy the data");
        }
    }

    private void refuse(SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.ALTERATION_NOT_ALLOWED, span, table.name.toString(), message, hint);
    }

    @Override
    public TableActions visitDropColumn(DropColumn node) {
        catalog.resolveColumnIgnoringCase(table, node.column()).ifPresent(column -> {
            Removals removals = new Removals(catalog);
            if (column.placementKey) {
                refuse(
                        node.column().span(),
                        "the placement key `" + column.name + "` cannot be dropped",
                        "make a new table without it and copy the data");
            } else {
                removals.checkUnused(column, node.column().span());
            }
            removals.remove(column);
        });
        return this;
    }

    @Override
    public TableActions visitAlterColumn(AlterColumn node) {
        catalog.resolveColumnIgnoringCase(table, node.column())
                .ifPresent(column -> node.alteration()
                        .accept(new ColumnAlterations(
                                catalog, views, column, node.column().span())));
        return this;
    }

    @Override
    public TableActions visitAddConstraint(AddConstraint node) {
        node.constraint().accept(parts);
        return this;
    }

    @Override
    public TableActions visitDropConstraint(DropConstraint node) {
        Optional<NamedDraft> constraint = catalog.find(ObjectName.of(node.name().name()))
                .or(() -> GeneratedNames.find(table, node.name().name()));
        if (constraint.orElse(null) instanceof ForeignKeyDraft foreignKey && foreignKey.table == table) {
            table.foreignKeys.remove(foreignKey);
            catalog.remove(foreignKey);
        } else if (constraint.orElse(null) instanceof CheckDraft check && check.table == table) {
            table.checks.remove(check);
            catalog.remove(check);
        } else if (!table.opaque) {
            reportUnknownConstraint(node.name(), constraint);
        }
        return this;
    }

    private void reportUnknownConstraint(Identifier name, Optional<NamedDraft> found) {
        Diagnostic unknown = Diagnostic.of(
                        DiagnosticCode.UNKNOWN_CONSTRAINT,
                        name.span(),
                        table.describe() + " has no constraint `" + name.name() + "`")
                .withObject(table.name.toString());
        Stream<String> names = Stream.concat(
                table.checks.stream().filter(check -> check.named).map(check -> check.name.name()),
                table.foreignKeys.stream().filter(key -> key.named).map(key -> key.name.name()));
        Optional<String> hint = found.map(other -> other.describe()
                        + other.owner()
                                .filter(owner -> owner != table)
                                .map(owner -> " is one of " + owner.describe())
                                .orElse(" is something else"))
                .or(() -> catalog.nearest(name.name(), names).map(near -> "did you mean `" + near + "`?"));
        catalog.report(hint.map(unknown::withHint).orElse(unknown));
    }

    @Override
    public TableActions visitAddRowDeletionPolicy(AddRowDeletionPolicy node) {
        policyRules().checkPresent(table, false, node.span());
        node.policy().accept(parts);
        return this;
    }

    @Override
    public TableActions visitReplaceRowDeletionPolicy(ReplaceRowDeletionPolicy node) {
        policyRules().checkPresent(table, true, node.span());
        node.policy().accept(parts);
        return this;
    }

    @Override
    public TableActions visitDropRowDeletionPolicy(DropRowDeletionPolicy node) {
        policyRules().checkPresent(table, true, node.span());
        table.deletionPolicy.ifPresent(DeletionPolicyDraft::release);
        table.deletionPolicy = Optional.empty();
        return this;
    }

    @Override
    public TableActions visitSetOnDelete(SetOnDelete node) {
        new InterleaveRules(catalog).checkOnDelete(table, node.action(), node.span());
        table.parent.filter(parent -> parent.enforced).ifPresent(parent -> parent.onDelete = node.action());
        policyRules().checkParents(table, node.span());
        return this;
    }

    private DeletionPolicyRules policyRules() {
        return new DeletionPolicyRules(catalog);
    }

    @Override
    public TableActions visitSetInterleave(SetInterleave node) {
        boolean enforcedBefore = table.parent.filter(before -> before.enforced).isPresent();
        if (table.parent.isEmpty() && !table.opaque && !table.lostItsParent) {
            refuse(node.span(), "table `" + table.name + "` is not interleaved", "make a new table and copy the data");
        } else if (node.interleave().parent()
                && !enforcedBefore
                && node.interleave()
                        .onDelete()
                        .filter(ReferentialAction.CASCADE::equals)
                        .isPresent()) {
            refuse(
                    node.interleave().span(),
                    "INTERLEAVE IN cannot become INTERLEAVE IN PARENT ... ON DELETE CASCADE at once",
                    "SET INTERLEAVE IN PARENT "
                            + table.parent
                                    .map(before -> before.table.name.toString())
                                    .orElse("") + " first, and ON DELETE CASCADE then");
        }
        node.interleave().accept(parts);
        return this;
    }

    @Override
    public TableActions visitSetTableOptions(SetTableOptions node) {
        for (Option option : node.options().entries()) {
            if (option.name().text().equals("fulltext_dictionary_table")) {
                refuse(
                        option.span(),
                        "whether table `" + table.name + "` is a dictionary cannot change",
                        "set fulltext_dictionary_table in CREATE TABLE");
            }
        }
        parts.setTableOptions(node.options());
        return this;
    }

    @Override
    public TableActions visitAddSynonym(AddSynonym node) {
        if (!table.synonyms.isEmpty()) {
            refuse(node.name().span(), table.describe() + " has a synonym already", "drop it first");
            return this;
        }
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
                            table.describe() + " has no synonym `" + node.name().text() + "`")
                    .withObject(table.name.toString()));
        }
        return this;
    }

    @Override
    public TableActions visitRenameTo(RenameTo node) {
        ObjectName name = Names.objectName(node.name());
        if (catalog.find(name).orElse(null) == table) {
            catalog.error(
                    DiagnosticCode.DUPLICATE_NAME,
                    node.name().span(),
                    table.name.toString(),
                    table.describe() + " is called so already",
                    "names that differ in case alone count as equal");
            return this;
        }
        catalog.removeName(table);
        catalog.rename(table, name, node.name().span());
        views.recheck(table, node.name().span());
        return this;
    }
}
