package dev.spanlift.catalog;

import dev.spanlift.ast.ColumnValue;
import dev.spanlift.ast.GeneratedValue;
import dev.spanlift.ast.IdentityValue;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.Trees;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * Which changes of a column Spanner makes.
 *
 * <p>Source: <a href="https://docs.cloud.google.com/spanner/docs/schema-updates#supported-updates">supported schema updates</a>,
 * <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#alter_table">ALTER
 * TABLE</a>; what changes of keys and of nullability affect: observed on the emulator.
 */
final class AlterationRules {
    private final CatalogDraft catalog;
    private final ColumnDraft column;
    private final SourceSpan span;
    private final DataType oldType;
    private final boolean oldNotNull;
    private final Optional<ColumnValue> oldValue;

    /** Remembers a column as it is before the change. */
    AlterationRules(CatalogDraft catalog, ColumnDraft column, SourceSpan span) {
        this.catalog = catalog;
        this.column = column;
        this.span = span;
        this.oldType = column.type;
        this.oldNotNull = column.notNull;
        this.oldValue = column.value;
    }

    /** Checks the column as it is after it was redefined. */
    void checkRedefinition() {
        if (isSharedKey()) {
            refuse("it is part of the key along which tables are interleaved", "make new tables and copy the data");
            return;
        }
        checkType();
        if (oldNotNull != column.notNull) {
            checkNullability();
        }
        checkValue();
    }

    /** Checks that the column is no part of a key that a parent or a child table shares. */
    void checkNoSharedKey() {
        if (isSharedKey()) {
            refuse("it is part of the key along which tables are interleaved", "make new tables and copy the data");
        }
    }

    private boolean isSharedKey() {
        TableDraft table = column.table;
        if (!table.isKeyColumn(column)) {
            return false;
        }
        boolean inParent = table.parent
                .flatMap(parent -> parent.table.columnIgnoringCase(column.name))
                .isPresent();
        return inParent || table.usedBy().stream().anyMatch(TableDraft.class::isInstance);
    }

    private void checkType() {
        if (!Types.canBecome(oldType, column.type)) {
            refuse(
                    "its type cannot change from " + oldType.text() + " to " + column.type.text(),
                    "lengths change, STRING becomes BYTES and BYTES becomes STRING; for the rest add a column");
        } else if (!Types.sameKind(oldType, column.type)) {
            for (Draft dependent : column.usedBy()) {
                if (needsType(dependent)) {
                    refuse(dependent.describe() + " needs its type", "drop that first");
                    return;
                }
            }
        }
    }

    private boolean needsType(Draft dependent) {
        return dependent instanceof ForeignKeyDraft
                || dependent instanceof CheckDraft
                || dependent instanceof DeletionPolicyDraft
                || (dependent instanceof ColumnDraft generated
                        && (generated.isStored() || Types.is(generated.type, ScalarKind.TOKENLIST)))
                || (dependent instanceof IndexDraft index
                        && index.expressionColumns().anyMatch(used -> used == column));
    }

    private void checkNullability() {
        if (column.table.isKeyColumn(column)) {
            refuse("it is part of the primary key: NOT NULL stays as it is", "make a new table and copy the data");
            return;
        }
        for (Draft dependent : column.usedBy()) {
            boolean indexed = dependent instanceof IndexDraft index
                    && !index.nullFiltered
                    && index.keyColumns().anyMatch(part -> part == column);
            if (indexed || dependent instanceof ForeignKeyDraft) {
                refuse(
                        dependent.describe() + " needs its NOT NULL as it is",
                        "drop that first, and make it anew after");
                return;
            }
        }
    }

    private void checkValue() {
        boolean wasGenerated = oldValue.orElse(null) instanceof GeneratedValue;
        if (wasGenerated != column.isGenerated()) {
            refuse(
                    wasGenerated ? "a generated column stays one" : "an ordinary column cannot become a generated one",
                    "drop the column and add it anew");
        } else if (wasGenerated) {
            checkGenerated((GeneratedValue) oldValue.orElseThrow(), (GeneratedValue) column.value.orElseThrow());
        }
        boolean wasIdentity = oldValue.orElse(null) instanceof IdentityValue;
        if (wasIdentity != column.value.orElse(null) instanceof IdentityValue) {
            refuse(
                    wasIdentity
                            ? "an identity column stays one"
                            : "an ordinary column cannot become an identity column",
                    "add a column, copy the data, drop this one");
        }
    }

    private void checkGenerated(GeneratedValue before, GeneratedValue after) {
        if (before.stored() != after.stored()) {
            refuse("STORED can neither be added nor taken away", "drop the column and add it anew");
        } else if ((before.stored() || isIndexed())
                && !Trees.equalIgnoringSpans(before.expression(), after.expression())) {
            refuse("the expression of a stored or indexed column cannot change", "drop the column and add it anew");
        }
    }

    private boolean isIndexed() {
        return column.usedBy().stream().anyMatch(IndexDraft.class::isInstance);
    }

    /** Checks that a default can be set. */
    void checkDefault() {
        if (column.isGenerated()) {
            refuse("a generated column has no default", "the value comes from its expression");
        } else if (column.value.orElse(null) instanceof IdentityValue) {
            refuse("an identity column has no default", "the value comes from its sequence");
        }
    }

    /** Reports that this change is not made. */
    void refuse(String reason, String hint) {
        catalog.error(
                DiagnosticCode.ALTERATION_NOT_ALLOWED,
                span,
                column.table.name + "." + column.name,
                column.describe() + " cannot change so: " + reason,
                hint);
    }
}
