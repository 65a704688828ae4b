package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.INDEX_DROPPED;
import static dev.spanlift.diagnostic.DiagnosticCode.SEARCH_INDEX_AS_FULLTEXT;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.ArrayExpression;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.GeneratedValue;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.KeyColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the text columns behind a search index: those that its TOKENLIST columns tokenize. */
final class SearchIndexPlanner {

    private static final Set<String> TEXT_TOKENIZERS =
            Set.of("TOKENIZE_FULLTEXT", "TOKENIZE_SUBSTRING", "TOKENIZE_NGRAMS", "TOKEN");

    private static final String CONCATENATION = "TOKENLIST_CONCAT";

    private final PlanReport report;

    SearchIndexPlanner(PlanReport report) {
        this.report = report;
    }

    /** Returns the columns of the FULLTEXT index, at least one; absent where there is none to index. */
    Optional<List<ColumnPlan>> plan(Index index, TablePlan table) {
        Set<ColumnPlan> found = new LinkedHashSet<>();
        for (KeyColumn part : index.keyColumns()) {
            table.source.column(part.column()).flatMap(Column::value).ifPresent(value -> {
                if (value instanceof GeneratedValue generated) {
                    collect(generated.expression(), table, found);
                }
            });
        }
        List<ColumnPlan> columns = new ArrayList<>(found).subList(0, Math.min(found.size(), MySqlLimits.MAX_KEY_PARTS));
        String object = index.name().toString();
        if (columns.isEmpty()) {
            report.say(
                    INDEX_DROPPED,
                    object,
                    index.span(),
                    "search index " + object + " was left out: no text column of MySQL's stands behind it");
            return Optional.empty();
        }
        report.say(
                SEARCH_INDEX_AS_FULLTEXT,
                object,
                index.span(),
                "search index " + object + " became a FULLTEXT index on "
                        + String.join(
                                ", ",
                                columns.stream()
                                        .map(column -> column.source.name())
                                        .toList())
                        + lost(index),
                "search with MATCH ... AGAINST");
        return Optional.of(columns);
    }

    /** Returns what the index has beside its columns, as the end of a sentence; empty where it has nothing. */
    private static String lost(Index index) {
        List<String> clauses = new ArrayList<>();
        if (!index.partitionBy().isEmpty()) {
            clauses.add("PARTITION BY " + String.join(", ", index.partitionBy()));
        }
        if (!index.orderBy().isEmpty()) {
            clauses.add("ORDER BY "
                    + String.join(
                            ", ",
                            index.orderBy().stream()
                                    .map(part -> part.column() + " " + part.direction())
                                    .toList()));
        }
        if (!index.storing().isEmpty()) {
            clauses.add("STORING (" + String.join(", ", index.storing()) + ")");
        }
        if (!index.whereNotNull().isEmpty()) {
            clauses.add("WHERE " + String.join(" IS NOT NULL AND ", index.whereNotNull()) + " IS NOT NULL");
        }
        index.interleaveIn().ifPresent(parent -> clauses.add("INTERLEAVE IN " + parent));
        return clauses.isEmpty() ? "" : ", without " + String.join(", ", clauses);
    }

    private static void collect(Expression expression, TablePlan table, Set<ColumnPlan> found) {
        if (expression instanceof ParenthesizedExpression parenthesized) {
            collect(parenthesized.inner(), table, found);
        } else if (expression instanceof ArrayExpression array) {
            array.elements().forEach(element -> collect(element, table, found));
        } else if (expression instanceof FunctionCall call) {
            collectFromCall(call, table, found);
        } else if (expression instanceof PathExpression path) {
            // The name of a TOKENLIST column inside TOKENLIST_CONCAT.
            column(path, table).flatMap(Column::value).ifPresent(value -> {
                if (value instanceof GeneratedValue generated) {
                    collect(generated.expression(), table, found);
                }
            });
        }
    }

    private static void collectFromCall(FunctionCall call, TablePlan table, Set<ColumnPlan> found) {
        String function = call.function().parts().get(0).name().toUpperCase(Locale.ROOT);
        if (call.arguments().isEmpty()) {
            return;
        }
        Argument first = call.arguments().get(0);
        if (!(first instanceof ExpressionArgument argument)) {
            return;
        }
        if (function.equals(CONCATENATION)) {
            collect(argument.value(), table, found);
        } else if (TEXT_TOKENIZERS.contains(function) && argument.value() instanceof PathExpression path) {
            column(path, table)
                    .flatMap(column -> table.column(column.name()))
                    .filter(SearchIndexPlanner::canBeSearched)
                    .ifPresent(found::add);
        }
    }

    private static Optional<Column> column(PathExpression path, TablePlan table) {
        String name = path.path().parts().get(0).name();
        return path.path().parts().size() > 1
                ? Optional.empty()
                : table.source.columns().stream()
                        .filter(column -> column.name().equalsIgnoreCase(name))
                        .findFirst();
    }

    private static boolean canBeSearched(ColumnPlan column) {
        boolean isVirtual = column.value
                .filter(value -> value instanceof MySqlColumnValue.Generated generated && !generated.stored())
                .isPresent();
        return column.type.isText() && !isVirtual;
    }
}
