package dev.spanlift.catalog;

import dev.spanlift.ast.AlterIdentity;
import dev.spanlift.ast.ColumnAlterationVisitor;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies what ALTER TABLE ... ALTER COLUMN does to the column. */
final class ColumnAlterations implements ColumnAlterationVisitor<ColumnAlterations> {
    private final ColumnDraft column;

    ColumnAlterations(ColumnDraft column) {
        this.column = column;
    }

    @Override
    public ColumnAlterations visitRedefineColumn(RedefineColumn node) {
        column.type = DataTypes.of(node.type());
        column.notNull = node.notNull();
        column.value = node.value();
        return this;
    }

    @Override
    public ColumnAlterations visitSetColumnOptions(SetColumnOptions node) {
        column.options.set(node.options());
        return this;
    }

    @Override
    public ColumnAlterations visitSetDefault(SetDefault node) {
        column.value = Optional.of(
                new DefaultValue(node.expression(), currentDefault().flatMap(DefaultValue::onUpdate), node.span()));
        return this;
    }

    @Override
    public ColumnAlterations visitDropDefault(DropDefault node) {
        currentDefault().ifPresent(value -> column.value = Optional.empty());
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
        currentDefault()
                .ifPresent(value ->
                        column.value = Optional.of(new DefaultValue(value.expression(), expression, value.span())));
    }

    private Optional<DefaultValue> currentDefault() {
        return column.value.filter(DefaultValue.class::isInstance).map(DefaultValue.class::cast);
    }

    @Override
    public ColumnAlterations visitSetNotNull(SetNotNull node) {
        column.notNull = true;
        return this;
    }

    @Override
    public ColumnAlterations visitDropNotNull(DropNotNull node) {
        column.notNull = false;
        return this;
    }

    @Override
    public ColumnAlterations visitAlterIdentity(AlterIdentity node) {
        if (column.value.orElse(null) instanceof IdentityValue identity) {
            column.value = Optional.of(new IdentityValue(changed(identity.options(), node.option()), identity.span()));
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
