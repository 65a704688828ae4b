package dev.spanlift.catalog;

import dev.spanlift.ast.CheckConstraint;
import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.Enforcement;
import dev.spanlift.ast.ForeignKey;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Interleave;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PrimaryKey;
import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.ast.RowDeletionPolicy;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.ast.Synonym;
import dev.spanlift.ast.TableClauseVisitor;
import dev.spanlift.ast.TableElementVisitor;
import dev.spanlift.ast.TableOptions;
import dev.spanlift.ast.UnparsedElement;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds parts to a table: the elements and clauses of CREATE TABLE, which ALTER TABLE adds one by one. */
final class TableParts implements TableElementVisitor<TableParts>, TableClauseVisitor<TableParts> {
    /** The greatest number of columns of a table; from the <a href="https://docs.cloud.google.com/spanner/quotas#tables">limits</a>. */
    private static final int MAX_COLUMNS = 1_024;

    private final CatalogDraft catalog;
    private final CommentFinder comments;
    private final TableDraft table;

    TableParts(CatalogDraft catalog, CommentFinder comments, TableDraft table) {
        this.catalog = catalog;
        this.comments = comments;
        this.table = table;
    }

    @Override
    public TableParts visitColumnDefinition(ColumnDefinition node) {
        ColumnDraft column = new ColumnDraft(table, node.name().name(), DataTypes.of(node.type()), node.span());
        Optional<ColumnDraft> same = table.add(column);
        if (same.isPresent()) {
            catalog.report(Diagnostic.of(
                            DiagnosticCode.DUPLICATE_COLUMN,
                            node.name().span(),
                            table.describe() + " has a column `" + same.get().name + "` already")
                    .withHint("names that differ in case alone count as equal")
                    .withObject(table.name + "." + node.name().name()));
            return this;
        }
        column.notNull = node.notNull();
        column.value = node.value();
        column.placementKey = node.placementKey();
        column.hidden = node.hidden();
        node.options().ifPresent(options -> setOptions(column, options));
        column.comment = comments.find(node.span(), node.span());
        new NameRules(catalog).checkColumn(column.name, node.name().span());
        new ColumnRules(catalog).checkType(column, node.type().span());
        checkColumnCount(node.name());
        return this;
    }

    private void setOptions(ColumnDraft column, Options options) {
        new OptionRules(catalog).checkColumn(column, options);
        new LocalityGroups(catalog).use(column, options);
        column.set(options);
        new ColumnRules(catalog).checkCommitTimestamp(column, options.span());
    }

    private void checkColumnCount(Identifier added) {
        if (table.columnCount() == MAX_COLUMNS + 1) {
            catalog.error(
                    DiagnosticCode.LIMIT_EXCEEDED,
                    added.span(),
                    table.name.toString(),
                    table.describe() + " has more than " + MAX_COLUMNS + " columns",
                    "split the table");
        }
    }

    @Override
    public TableParts visitPrimaryKey(PrimaryKey node) {
        List<KeyColumnDraft> parts = new ArrayList<>();
        for (KeyPart part : node.parts()) {
            Optional<ColumnDraft> column = catalog.resolveColumn(table, part.column());
            if (column.isPresent()) {
                parts.add(new KeyColumnDraft(column.get(), part.direction().orElse(SortDirection.ASC)));
            }
        }
        table.primaryKey = Optional.of(List.copyOf(parts));
        new KeyRules(catalog).checkParts(table, node);
        return this;
    }

    @Override
    public TableParts visitForeignKey(ForeignKey node) {
        TableDraft referenced = catalog.resolveTable(node.referencedTable());
        List<ColumnDraft> columns = catalog.resolveColumns(table, node.columns());
        List<ColumnDraft> referencedColumns = catalog.resolveColumns(referenced, node.referencedColumns());
        ForeignKeyDraft foreignKey = new ForeignKeyDraft(
                table,
                constraintName(node.name(), columnList(node.columns())),
                node.name().isPresent(),
                columns.size() == node.columns().size() ? columns : List.of(),
                referenced,
                referencedColumns,
                node.span());
        foreignKey.onDelete = node.onDelete().orElse(ReferentialAction.NO_ACTION);
        foreignKey.enforced = node.enforcement().orElse(Enforcement.ENFORCED) == Enforcement.ENFORCED;
        foreignKey.comment = comments.find(node.span(), node.span());
        if (node.name().isEmpty()) {
            foreignKey.generatedNumber = GeneratedNames.numberForForeignKey(table, referenced);
        }
        new ForeignKeyRules(catalog).check(foreignKey, node);
        if (declareConstraint(foreignKey, node.name())) {
            table.foreignKeys.add(foreignKey);
            foreignKey.use(referenced);
            columns.forEach(foreignKey::use);
            referencedColumns.forEach(foreignKey::use);
        }
        return this;
    }

    private static String columnList(List<Identifier> columns) {
        return columns.stream().map(Identifier::name).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public TableParts visitCheckConstraint(CheckConstraint node) {
        CheckDraft check = new CheckDraft(
                table,
                constraintName(node.name(), " (unnamed)"),
                node.name().isPresent(),
                node.condition(),
                node.span());
        check.comment = comments.find(node.span(), node.span());
        if (node.name().isEmpty()) {
            check.generatedNumber = GeneratedNames.numberForCheck(table);
        }
        if (declareConstraint(check, node.name())) {
            table.checks.add(check);
            new ExpressionRules(catalog).checkCheck(check, node.condition());
        }
        return this;
    }

    /** Returns the written name, which has no schema, or words that stand for the constraint in messages. */
    private ObjectName constraintName(Optional<Identifier> name, String description) {
        return ObjectName.of(name.map(Identifier::name).orElse(table.name + description));
    }

    private boolean declareConstraint(NamedDraft constraint, Optional<Identifier> name) {
        return name.isEmpty() || catalog.declareName(constraint, name.get().span());
    }

    @Override
    public TableParts visitSynonym(Synonym node) {
        addSynonym(node.name(), node.span());
        return this;
    }

    /** Adds a synonym; a table has one, and the emulator takes the last where CREATE TABLE has several. */
    void addSynonym(Path name, SourceSpan span) {
        table.synonyms.values().forEach(catalog::removeName);
        table.synonyms.clear();
        SynonymDraft synonym = new SynonymDraft(table, Names.objectName(name), span);
        if (catalog.declareName(synonym, name.span())) {
            table.synonyms.put(synonym.name.name(), synonym);
        }
    }

    @Override
    public TableParts visitUnparsedElement(UnparsedElement node) {
        table.opaque = true;
        return this;
    }

    @Override
    public TableParts visitInterleave(Interleave node) {
        // Spanner reads the clause, and refuses it by its meaning: observed on the emulator.
        if (node.onDelete().isPresent() && !node.parent()) {
            catalog.error(
                    DiagnosticCode.INTERLEAVE_MISMATCH,
                    node.span(),
                    table.name.toString(),
                    "ON DELETE stands only behind INTERLEAVE IN PARENT",
                    "INTERLEAVE IN without PARENT enforces nothing: remove ON DELETE or write PARENT");
        }
        TableDraft parent = catalog.resolveTable(node.table());
        table.parent.ifPresent(before -> table.stopUsing(before.table));
        if (parent == table || parent.ancestors().contains(table)) {
            catalog.error(
                    DiagnosticCode.INTERLEAVE_MISMATCH,
                    node.table().span(),
                    table.name.toString(),
                    table.describe() + " cannot lie in itself",
                    "name the table around it");
            return this;
        }
        new InterleaveRules(catalog).checkSameParent(table, parent, node.table().span());
        table.parent = Optional.of(new TableDraft.ParentDraft(
                parent, node.parent(), node.onDelete().orElse(ReferentialAction.NO_ACTION), node.span()));
        table.use(parent);
        new InterleaveRules(catalog).check(table, parent, node);
        new DeletionPolicyRules(catalog).checkParents(table, node.span());
        return this;
    }

    @Override
    public TableParts visitRowDeletionPolicy(RowDeletionPolicy node) {
        table.deletionPolicy.ifPresent(DeletionPolicyDraft::release);
        table.deletionPolicy = catalog.resolveColumnIgnoringCase(table, node.column())
                .map(column -> {
                    DeletionPolicyDraft policy =
                            new DeletionPolicyDraft(column, DataTypes.clamp(Literals.value(node.days())), node.span());
                    policy.use(column);
                    new DeletionPolicyRules(catalog).check(table, column, node);
                    return policy;
                });
        return this;
    }

    @Override
    public TableParts visitTableOptions(TableOptions node) {
        setTableOptions(node.options());
        return this;
    }

    void setTableOptions(Options options) {
        new OptionRules(catalog)
                .check(
                        table.describe(),
                        options,
                        table.tableKind == TableKind.QUEUE ? OptionRules.QUEUE : OptionRules.TABLE);
        new LocalityGroups(catalog).use(table, options);
        table.options.set(options);
    }
}
