package dev.spanlift.catalog;

import dev.spanlift.ast.AlterQueue;
import dev.spanlift.ast.AlterTable;
import dev.spanlift.ast.AlterTableAction;
import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.CreateQueue;
import dev.spanlift.ast.CreateTable;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PrimaryKey;
import dev.spanlift.ast.RenameTable;
import dev.spanlift.ast.SetTableOptions;
import dev.spanlift.ast.TableElement;
import dev.spanlift.ast.TableRename;
import dev.spanlift.ast.UnparsedElement;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies the statements about tables and queues. */
final class TableStatements {
    private final CatalogDraft catalog;
    private final CommentFinder comments;
    private final ViewStatements views;

    TableStatements(CatalogDraft catalog, ViewStatements views, CommentFinder comments) {
        this.catalog = catalog;
        this.views = views;
        this.comments = comments;
    }

    void create(CreateTable node) {
        draft(TableKind.TABLE, node.name(), node.ifNotExists(), node.span()).ifPresent(table -> {
            TableParts parts = new TableParts(catalog, comments, table);
            addColumns(node.elements(), parts);
            addKey(table, node, parts);
            checkValues(table);
            checkPlacementKeys(node);
            node.clauses().forEach(clause -> clause.accept(parts));
            for (TableElement element : node.elements()) {
                if (!(element instanceof ColumnDefinition || element instanceof PrimaryKey)) {
                    element.accept(parts);
                }
            }
        });
    }

    /** Reports the second placement key of a table: observed on the emulator. */
    private void checkPlacementKeys(CreateTable node) {
        node.elements().stream()
                .filter(element -> element instanceof ColumnDefinition column && column.placementKey())
                .skip(1)
                .forEach(element -> catalog.error(
                        DiagnosticCode.INVALID_KEY,
                        element.span(),
                        node.name().text(),
                        "table `" + node.name().text() + "` has two placement keys",
                        "keep one of them: a row lies in one placement"));
    }

    void create(CreateQueue node) {
        draft(TableKind.QUEUE, node.name(), node.ifNotExists(), node.span()).ifPresent(queue -> {
            TableParts parts = new TableParts(catalog, comments, queue);
            QueueRules rules = new QueueRules(catalog, queue);
            addColumns(node.elements(), parts);
            List<PrimaryKey> keys = node.primaryKey().stream().toList();
            new KeyRules(catalog).checkDeclared(queue, node.name(), List.of(), keys);
            keys.forEach(parts::visitPrimaryKey);
            rules.check(node);
            rules.addDeliverTime(node.name().span());
            checkValues(queue);
            node.clauses().forEach(clause -> clause.accept(parts));
        });
    }

    /** Returns a new table; absent where it is there already or its name is taken. */
    private Optional<TableDraft> draft(TableKind kind, Path path, boolean ifNotExists, SourceSpan span) {
        ObjectName name = Names.objectName(path);
        TableDraft table = new TableDraft(kind, name, span);
        if ((ifNotExists && catalog.find(name).isPresent()) || !catalog.declare(table, path.span())) {
            return Optional.empty();
        }
        table.comment = comments.find(span, path.span()).or(() -> comments.find(span, span));
        return Optional.of(table);
    }

    private static void addColumns(List<TableElement> elements, TableParts parts) {
        for (TableElement element : elements) {
            if (element instanceof ColumnDefinition || element instanceof UnparsedElement) {
                element.accept(parts);
            }
        }
    }

    private void checkValues(TableDraft table) {
        table.columns().forEach(column -> ColumnValues.check(catalog, column));
        new ExpressionRules(catalog).checkCycles(table.columns());
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
        new KeyRules(catalog).checkDeclared(table, node.name(), onColumns, lists);
        if (onColumns.isEmpty() && lists.isEmpty() && !table.opaque) {
            table.addRowId(node.name().span());
        }
        if (!onColumns.isEmpty()) {
            parts.visitPrimaryKey(new PrimaryKey(onColumns, node.span()));
        }
        lists.forEach(parts::visitPrimaryKey);
    }

    void alter(AlterTable node) {
        if (node.ifExists() && catalog.find(Names.objectName(node.name())).isEmpty()) {
            return;
        }
        TableDraft table = catalog.resolveTable(node.name(), TableKind.TABLE);
        if (node.ifExists()) {
            checkIfExists(table, node);
        }
        TableActions actions = new TableActions(catalog, views, table, new TableParts(catalog, comments, table));
        for (AlterTableAction action : node.actions()) {
            action.accept(actions);
        }
    }

    void alter(AlterQueue node) {
        TableDraft queue = catalog.resolveTable(node.name(), TableKind.QUEUE);
        node.action().accept(new TableActions(catalog, views, queue, new TableParts(catalog, comments, queue)));
    }

    private void checkIfExists(TableDraft table, AlterTable node) {
        for (AlterTableAction action : node.actions()) {
            if (action instanceof SetTableOptions) {
                catalog.error(
                        DiagnosticCode.ALTERATION_NOT_ALLOWED,
                        action.span(),
                        table.name.toString(),
                        "IF EXISTS cannot stand before SET OPTIONS",
                        "leave out IF EXISTS");
            }
        }
    }

    /**
     * Renames tables from left to right, so that names can be swapped by way of a third one: <a
     * href="https://docs.cloud.google.com/spanner/docs/table-name-synonym#swap-table-names">swap table names</a>. Views are
     * looked at when all have their new names.
     */
    void rename(RenameTable node) {
        Map<TableDraft, SourceSpan> renamed = new LinkedHashMap<>();
        for (TableRename rename : node.renames()) {
            TableDraft table = catalog.resolveTable(rename.from(), TableKind.TABLE);
            catalog.removeName(table);
            catalog.rename(table, Names.objectName(rename.to()), rename.to().span());
            renamed.put(table, rename.to().span());
        }
        renamed.forEach(views::recheck);
    }
}
