package dev.spanlift.catalog;

import dev.spanlift.ast.CreateVectorIndex;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What vector indexes consist of.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#vector_index_statements">CREATE
 * VECTOR INDEX</a>.
 */
final class VectorIndexRules {
    private final CatalogDraft catalog;

    VectorIndexRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /** Checks the columns and options of a new index, whose columns were resolved. */
    void check(IndexDraft index, CreateVectorIndex node) {
        List<Identifier> names = node.columns();
        if (!names.isEmpty()) {
            index.table
                    .columnIgnoringCase(names.get(0).name())
                    .ifPresent(column -> checkVector(index, column, names.get(0).span()));
        }
        for (Identifier name : names.subList(Math.min(1, names.size()), names.size())) {
            index.table
                    .columnIgnoringCase(name.name())
                    .filter(column -> !Types.isKeyType(column.type))
                    .ifPresent(column -> invalid(
                            index,
                            name.span(),
                            "`" + column.name + "` cannot be a further key of " + index.describe() + ": its type is "
                                    + column.type.text(),
                            "one vector stands first, and columns that a key can have behind it"));
        }
        checkOptions(index, node);
    }

    private void checkVector(IndexDraft index, ColumnDraft column, SourceSpan span) {
        if (!isVector(column.type)) {
            invalid(
                    index,
                    span,
                    "`" + column.name + "` is no vector: its type is " + column.type.text(),
                    "vectors are ARRAY<FLOAT32>(vector_length=>n) or ARRAY<FLOAT64>(vector_length=>n)");
        } else if (!column.notNull && !index.whereNotNull.contains(column)) {
            invalid(
                    index,
                    span,
                    "`" + column.name + "` cannot be indexed as it is: it may be NULL",
                    "make it NOT NULL, or add WHERE " + column.name + " IS NOT NULL");
        }
    }

    private static boolean isVector(DataType type) {
        return type instanceof ArrayDataType array
                && array.vectorLength().isPresent()
                && (Types.is(array.element(), ScalarKind.FLOAT32) || Types.is(array.element(), ScalarKind.FLOAT64));
    }

    private void checkOptions(IndexDraft index, CreateVectorIndex node) {
        boolean maybeMisspelt = node.options()
                .filter(options -> OptionRules.hasUnknown(options, OptionRules.VECTOR_INDEX))
                .isPresent();
        if (index.options.get("distance_type").isEmpty() && !maybeMisspelt) {
            catalog.error(
                    DiagnosticCode.INVALID_OPTION,
                    node.name().span(),
                    index.name.toString(),
                    index.describe() + " does not say how distances are measured",
                    "write OPTIONS (distance_type = 'COSINE'), 'EUCLIDEAN' or 'DOT_PRODUCT'");
        }
        Optional<BigInteger> branches = number(index, "num_branches");
        if (branches.isPresent()) {
            Option option = index.options.get("num_branches").orElseThrow();
            if (number(index, "tree_depth")
                    .filter(BigInteger.valueOf(2)::equals)
                    .isPresent()) {
                new OptionRules(catalog)
                        .invalid(
                                option,
                                index.describe(),
                                "a tree of two levels has no branches",
                                "for trees with tree_depth = 3");
            } else if (number(index, "num_leaves")
                    .filter(leaves -> leaves.compareTo(branches.get()) <= 0)
                    .isPresent()) {
                new OptionRules(catalog)
                        .invalid(
                                option,
                                index.describe(),
                                "there are as many branches as leaves, or more",
                                "less than num_leaves");
            }
        }
    }

    private static Optional<BigInteger> number(IndexDraft index, String option) {
        return index.options
                .get(option)
                .map(Option::value)
                .filter(IntegerLiteral.class::isInstance)
                .map(value -> Literals.value((IntegerLiteral) value));
    }

    private void invalid(IndexDraft index, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_INDEX, span, index.name.toString(), message, hint);
    }
}
