package dev.spanlift.catalog;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.Query;
import dev.spanlift.catalog.expression.DefinedFunction;
import dev.spanlift.catalog.expression.ExpressionScope;
import dev.spanlift.catalog.expression.NamedValue;
import dev.spanlift.catalog.expression.QueryColumn;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What names mean in one expression of a table: its columns. Notes what the owner of the expression needs. */
final class TableScope implements ExpressionScope {
    private final CatalogDraft catalog;
    private final TableDraft table;
    private final Draft owner;
    private final boolean takesColumns;
    private final Set<ColumnDraft> columns = new FewSet<>();
    private boolean knowsAllNames = true;
    private boolean hasSubquery;

    /**
     * Makes a scope.
     *
     * @param owner what has the expression
     * @param takesColumns whether it may refer to columns, which a default may not
     */
    TableScope(CatalogDraft catalog, TableDraft table, Draft owner, boolean takesColumns) {
        this.catalog = catalog;
        this.table = table;
        this.owner = owner;
        this.takesColumns = takesColumns;
    }

    /** Returns the columns that the expression was found to refer to. */
    Set<ColumnDraft> columns() {
        return columns;
    }

    /** Returns whether everything that it refers to was found, and nothing of it stood where it is not looked for. */
    boolean knowsAllNames() {
        return knowsAllNames;
    }

    @Override
    public Optional<NamedValue> resolve(Path path) {
        Identifier name = path.parts().get(0);
        Optional<ColumnDraft> column = table.columnIgnoringCase(name.name());
        column.ifPresent(found -> use(found, name));
        return column.map(found -> new NamedValue(1, Optional.of(found.type)));
    }

    private void use(ColumnDraft column, Identifier name) {
        if (takesColumns) {
            columns.add(column);
            owner.use(column);
        } else {
            invalid(
                    name.span(),
                    "the default of " + owner.describe() + " cannot refer to the column `" + column.name + "`",
                    "a value that depends on other columns is a generated column: AS (expression) STORED");
        }
    }

    @Override
    public void reportUnknown(Path path) {
        knowsAllNames = false;
        catalog.resolveColumnIgnoringCase(table, path.parts().get(0));
    }

    @Override
    public Optional<List<QueryColumn>> subquery(Query query, SourceSpan span) {
        knowsAllNames = false;
        if (!hasSubquery) {
            hasSubquery = true;
            invalid(
                    span,
                    owner.describe() + " cannot have a subquery",
                    "its expression sees one row: the other columns of the table");
        }
        return Optional.empty();
    }

    private void invalid(SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_EXPRESSION, span, table.name.toString(), message, hint);
    }

    @Override
    public void useSequence(Path sequence) {
        catalog.resolveIgnoringCase(sequence, NamedDraft.SHARED_NAMESPACE, SequenceDraft.class, "sequence")
                .ifPresent(owner::use);
    }

    @Override
    public boolean definesFunction(Path name) {
        return FunctionDraft.mayBe(catalog, name);
    }

    @Override
    public Optional<DefinedFunction> useFunction(Path name) {
        return FunctionDraft.use(catalog, name, owner);
    }

    @Override
    public boolean definesType(String name) {
        return catalog.isProtoType(name);
    }

    @Override
    public Optional<String> nearest(String name, Stream<String> candidates) {
        return catalog.nearest(name, candidates);
    }

    @Override
    public void enterGroup() {
        // No aggregate function stands in the expression of a table: it is refused before its arguments are looked at.
    }

    @Override
    public void leaveGroup() {
        // See enterGroup.
    }

    @Override
    public boolean isGrouped(Expression expression) {
        return false;
    }
}
