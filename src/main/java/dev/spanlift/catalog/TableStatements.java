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
import dev.spanlift.ast.UnparsedElement;
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
        if (node.ifNotExists() && catalog.find(name).isPresent()) {
            return;
        }
        TableDraft table = new TableDraft(name, node.span());
        if (!catalog.declare(table, node.name().span())) {
            return;
        }
        table.comment =
                comments.find(node.span(), node.name().span()).or(() -> comments.find(node.span(), node.span()));
        TableParts parts = new TableParts(catalog, comments, table);
        for (TableElement element : node.elements()) {
            if (element instanceof ColumnDefinition || element instanceof UnparsedElement) {
                element.accept(parts);
            }
        }
        addKey(table, node, parts);
        table.columns().forEach(column -> ColumnValues.check(catalog, column));
        new ExpressionRules(catalog).checkCycles(table.columns());
        node.clauses().forEach(clause -> clause.accept(parts));
        for (TableElement element : node.elements()) {
            if (!(element instanceof ColumnDefinition || element instanceof PrimaryKey)) {
                element.accept(parts);
            }
        }
    }

    /** Adds the key from wherever it stands: behind columns, in the body, behind it. */
    private void addKey(TableDraft table, CreateTable node, TableParts parts) {
        List<KeyPart> onColumns = new ArrayList<>();
        List<PrimaryKey> lists = new ArrayList<>();
        for (TableElement element : node.elements()) {
            if (element instanceof ColumnDefinition column && column.primaryKey()) {
                onColumns.add(new KeyPart(column.name(), Optional.empty(), column.span()));
            } else if (element instanceof PrimaryKey key) {
                lists.add(key);
            }
        }
        node.primaryKey().ifPresent(lists::add);
        new KeyRules(catalog).checkDeclared(table, node, onColumns, lists);
        if (!onColumns.isEmpty()) {
            parts.visitPrimaryKey(new PrimaryKey(onColumns, node.span()));
        }
        lists.forEach(parts::visitPrimaryKey);
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
