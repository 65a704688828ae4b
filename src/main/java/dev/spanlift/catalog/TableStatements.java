package dev.spanlift.catalog;

import dev.spanlift.ast.AlterTable;
import dev.spanlift.ast.AlterTableAction;
import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.CreateTable;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.PrimaryKey;
import dev.spanlift.ast.RenameTable;
import dev.spanlift.ast.TableElement;
import dev.spanlift.ast.TableRename;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies the statements about tables. */
final class TableStatements {
    private final CatalogDraft catalog;
    private final CommentFinder comments;

    TableStatements(CatalogDraft catalog, CommentFinder comments) {
        this.catalog = catalog;
        this.comments = comments;
    }

    void create(CreateTable node) {
        ObjectName name = Names.objectName(node.name());
        if (node.ifNotExists() && catalog.find(name).orElse(null) instanceof TableDraft) {
            return;
        }
        TableDraft table = new TableDraft(name, node.span());
        if (!catalog.declare(table, node.name().span())) {
            return;
        }
        table.comment =
                comments.find(node.span(), node.name().span()).or(() -> comments.find(node.span(), node.span()));
        TableParts parts = new TableParts(catalog, comments, table);
        addColumns(node, parts);
        node.clauses().forEach(clause -> clause.accept(parts));
        addConstraints(node, parts);
    }

    /** Adds the columns, then the key: constraints, keys and clauses may name columns that stand behind them. */
    private static void addColumns(CreateTable node, TableParts parts) {
        List<KeyPart> inlineKey = new ArrayList<>();
        for (TableElement element : node.elements()) {
            if (element instanceof ColumnDefinition column) {
                column.accept(parts);
                if (column.primaryKey()) {
                    inlineKey.add(new KeyPart(column.name(), Optional.empty(), column.span()));
                }
            }
        }
        if (!inlineKey.isEmpty()) {
            parts.visitPrimaryKey(new PrimaryKey(inlineKey, node.span()));
        }
        node.primaryKey().ifPresent(parts::visitPrimaryKey);
    }

    private static void addConstraints(CreateTable node, TableParts parts) {
        for (TableElement element : node.elements()) {
            if (!(element instanceof ColumnDefinition)) {
                element.accept(parts);
            }
        }
    }

    void alter(AlterTable node) {
        if (node.ifExists() && catalog.find(Names.objectName(node.name())).isEmpty()) {
            return;
        }
        TableDraft table = catalog.resolveTable(node.name());
        TableActions actions = new TableActions(catalog, table, new TableParts(catalog, comments, table));
        for (AlterTableAction action : node.actions()) {
            action.accept(actions);
        }
    }

    /** Renames all tables at once, so that two can swap their names. */
    void rename(RenameTable node) {
        List<TableDraft> tables = new ArrayList<>();
        for (TableRename rename : node.renames()) {
            TableDraft table = catalog.resolveTable(rename.from());
            catalog.removeName(table);
            tables.add(table);
        }
        for (int i = 0; i < tables.size(); i++) {
            TableRename rename = node.renames().get(i);
            catalog.rename(
                    tables.get(i), Names.objectName(rename.to()), rename.to().span());
        }
    }
}
