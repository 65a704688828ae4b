package dev.spanlift.catalog;

import dev.spanlift.ast.AlterIdentity;
import dev.spanlift.ast.ColumnAlterationVisitor;
import dev.spanlift.ast.ColumnValue;
import dev.spanlift.ast.DefaultValue;
import dev.spanlift.ast.DropDefault;
import dev.spanlift.ast.DropNotNull;
import dev.spanlift.ast.DropOnUpdate;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.IdentityValue;
import dev.spanlift.ast.NoSkipRange;
import dev.spanlift.ast.RedefineColumn;
import dev.spanlift.ast.RestartCounter;
import dev.spanlift.ast.SequenceOption;
import dev.spanlift.ast.SetColumnOptions;
import dev.spanlift.ast.SetDefault;
import dev.spanlift.ast.SetNotNull;
import dev.spanlift.ast.SetOnUpdate;
import dev.spanlift.ast.SkipRange;
import dev.spanlift.ast.StartCounter;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies what ALTER TABLE ... ALTER COLUMN does to the column. */
final class ColumnAlterations implements ColumnAlterationVisitor<ColumnAlterations> {
    private final CatalogDraft catalog;
    private final ColumnDraft column;
    private final ViewStatements views;
    private final SourceSpan span;
    private final AlterationRules rules;

    /**
     * Makes the visitor.
     *
     * @param span the column's name in the statement
     */
    ColumnAlterations(CatalogDraft catalog, ViewStatements views, ColumnDraft column, SourceSpan span) {
        this.catalog = catalog;
        this.views = views;
        this.column = column;
        this.span = span;
        this.rules = new AlterationRules(catalog, column, span);
    }

    @Override
    public ColumnAlterations visitRedefineColumn(RedefineColumn node) {
        DataType before = column.type;
        column.type = DataTypes.of(node.type());
        column.notNull = node.notNull();
        column.value = node.value();
        rules.checkRedefinition();
        new ColumnRules(catalog).checkType(column, node.type().span());
        ColumnValues.check(catalog, column);
        new ExpressionRules(catalog).checkCycle(column, node.span());
        if (!Types.sameKind(before, column.type)) {
            views.recheck(column, span);
        }
        return this;
    }

    @Override
    public ColumnAlterations visitSetColumnOptions(SetColumnOptions node) {
        new OptionRules(catalog).checkColumn(column, node.options());
        new LocalityGroups(catalog).use(column, node.options());
        column.set(node.options());
        new ColumnRules(catalog).checkCommitTimestamp(column, node.span());
        if (column.allowsCommitTimestamp()) {
            column.usedBy().stream()
                    .filter(dependent -> dependent instanceof ForeignKeyDraft
                            || dependent instanceof CheckDraft
                            || dependent instanceof ColumnDraft)
                    .findFirst()
                    .ifPresent(dependent ->
                            rules.refuse(dependent.describe() + " cannot have commit timestamps", "drop that first"));
            currentDefault()
                    .ifPresent(value -> new ExpressionRules(catalog)
                            .checkCommitTimestampDefault(column, value.expression(), node.span()));
        }
        return this;
    }

    @Override
    public ColumnAlterations visitSetDefault(SetDefault node) {
        rules.checkNoSharedKey();
        rules.checkDefault();
        if (!column.isGenerated()) {
            set(new DefaultValue(node.expression(), currentDefault().flatMap(DefaultValue::onUpdate), node.span()));
        }
        return this;
    }

    @Override
    public ColumnAlterations visitDropDefault(DropDefault node) {
        rules.checkNoSharedKey();
        if (currentDefault().flatMap(DefaultValue::onUpdate).isPresent()) {
            rules.refuse("ON UPDATE needs its default", "DROP ON UPDATE first");
        }
        if (currentDefault().isPresent()) {
            column.value = Optional.empty();
            ColumnValues.check(catalog, column);
        }
        return this;
    }

    @Override
    public ColumnAlterations visitSetOnUpdate(SetOnUpdate node) {
        setOnUpdate(Optional.of(node.expression()));
        return this;
    }

    @Override
    public ColumnAlterations visitDropOnUpdate(DropOnUpdate node) {
        setOnUpdate(Optional.empty());
        return this;
    }

    private void setOnUpdate(Optional<Expression> expression) {
        if (currentDefault().isPresent()) {
            DefaultValue before = currentDefault().get();
            set(new DefaultValue(before.expression(), expression, before.span()));
        } else if (expression.isPresent()) {
            rules.refuse("ON UPDATE needs a default that is the same expression", "SET DEFAULT first");
        }
    }

    private void set(ColumnValue value) {
        column.value = Optional.of(value);
        ColumnValues.check(catalog, column);
    }

    private Optional<DefaultValue> currentDefault() {
        return column.value.filter(DefaultValue.class::isInstance).map(DefaultValue.class::cast);
    }

    @Override
    public ColumnAlterations visitSetNotNull(SetNotNull node) {
        setNotNull(true);
        return this;
    }

    @Override
    public ColumnAlterations visitDropNotNull(DropNotNull node) {
        setNotNull(false);
        return this;
    }

    private void setNotNull(boolean notNull) {
        column.notNull = notNull;
        rules.refuse(
                "NOT NULL is set and dropped with the type",
                "write ALTER COLUMN " + column.name + " " + column.type.text() + (notNull ? " NOT NULL" : ""));
    }

    @Override
    public ColumnAlterations visitAlterIdentity(AlterIdentity node) {
        if (column.value.orElse(null) instanceof IdentityValue identity) {
            new SequenceRules(catalog).checkIdentityOptions(column, List.of(node.option()));
            column.value = Optional.of(new IdentityValue(changed(identity.options(), node.option()), identity.span()));
        } else {
            rules.refuse("it is no identity column", "ALTER SEQUENCE changes a sequence of a name");
        }
        return this;
    }

    /** Returns the options with the change in the place of what it changes. */
    private static List<SequenceOption> changed(List<SequenceOption> options, SequenceOption change) {
        boolean counter = change instanceof RestartCounter;
        List<SequenceOption> result = new ArrayList<>();
        for (SequenceOption option : options) {
            boolean replaced = counter ? option instanceof StartCounter : option instanceof SkipRange;
            if (!replaced) {
                result.add(option);
            }
        }
        if (change instanceof RestartCounter restart) {
            result.add(new StartCounter(restart.value(), restart.span()));
        } else if (!(change instanceof NoSkipRange)) {
            result.add(change);
        }
        return result;
    }
}
