package dev.spanlift.catalog;

import dev.spanlift.ast.AutoIncrementValue;
import dev.spanlift.ast.ColumnValueVisitor;
import dev.spanlift.ast.DefaultValue;
import dev.spanlift.ast.GeneratedValue;
import dev.spanlift.ast.IdentityValue;

/** Checks how a column gets its value, and notes what it needs for that. */
final class ColumnValues implements ColumnValueVisitor<ColumnValues> {
    private final CatalogDraft catalog;
    private final ColumnDraft column;
    private final ExpressionRules rules;

    private ColumnValues(CatalogDraft catalog, ColumnDraft column) {
        this.catalog = catalog;
        this.column = column;
        this.rules = new ExpressionRules(catalog);
    }

    /** Checks a column whose value is new; all columns that it may refer to must be there. */
    static void check(CatalogDraft catalog, ColumnDraft column) {
        column.release();
        new LocalityGroups(catalog).useAgain(column);
        if (column.value.isPresent()) {
            column.value.get().accept(new ColumnValues(catalog, column));
        }
    }

    @Override
    public ColumnValues visitDefaultValue(DefaultValue node) {
        rules.checkDefault(column, node.expression());
        node.onUpdate().ifPresent(onUpdate -> rules.checkOnUpdate(column, node.expression(), onUpdate));
        return this;
    }

    @Override
    public ColumnValues visitGeneratedValue(GeneratedValue node) {
        rules.checkGenerated(column, node.expression());
        return this;
    }

    @Override
    public ColumnValues visitIdentityValue(IdentityValue node) {
        new SequenceRules(catalog).checkIdentity(column, node);
        return this;
    }

    @Override
    public ColumnValues visitAutoIncrementValue(AutoIncrementValue node) {
        String name = column.table.name + "." + column.name;
        SequenceRules sequences = new SequenceRules(catalog);
        sequences.checkIdentityType(column, node.span());
        sequences.checkDefaultKind(name, "AUTO_INCREMENT column `" + column.name + "`", node.span());
        return this;
    }
}
