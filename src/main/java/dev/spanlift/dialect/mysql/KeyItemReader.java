package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.MySqlLimits.MAX_KEY_PARTS;

import dev.spanlift.ast.SortDirection;
import dev.spanlift.catalog.Index;
import dev.spanlift.catalog.IndexKey;
import dev.spanlift.catalog.KeyColumn;
import dev.spanlift.catalog.KeyExpression;
import dev.spanlift.dialect.mysql.MySqlType.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads what an index is sorted by: its columns as they are planned, its expressions translated. */
final class KeyItemReader {
    private final TableScope scope;
    private final MySqlTarget target;
    private final Consumer<String> obstacle;

    /**
     * Makes a reader.
     *
     * @param scope the columns of the table
     * @param obstacle takes the reason why an index has no form
     */
    KeyItemReader(TableScope scope, MySqlTarget target, Consumer<String> obstacle) {
        this.scope = scope;
        this.target = target;
        this.obstacle = obstacle;
    }

    /** Returns what the index is sorted by; absent where that has no form, which is then reported. */
    Optional<List<KeyItem>> items(Index index, TablePlan table) {
        List<KeyItem> items = new ArrayList<>(index.keys().size());
        for (IndexKey key : index.keys()) {
            Optional<KeyItem> item = key instanceof KeyExpression expression
                    ? expression(expression, table)
                    : column((KeyColumn) key, table);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        if (items.isEmpty()) {
            obstacle.accept("a column of it was left out");
            return Optional.empty();
        }
        if (items.size() > MAX_KEY_PARTS) {
            obstacle.accept("MySQL's keys have at most " + MAX_KEY_PARTS + " columns");
            return Optional.empty();
        }
        return Optional.of(items);
    }

    private Optional<KeyItem> column(KeyColumn key, TablePlan table) {
        Optional<ColumnPlan> column = table.column(key.column());
        if (column.isEmpty()) {
            obstacle.accept("a column of it was left out");
        } else if (column.get().type.shape() == Shape.UNINDEXED) {
            obstacle.accept("MySQL does not index JSON");
            return Optional.empty();
        }
        return column.map(found -> KeyItem.of(found, key.direction() == SortDirection.DESC));
    }

    private Optional<KeyItem> expression(KeyExpression key, TablePlan table) {
        Translation translation = ExpressionTranslator.translate(key.expression(), scope);
        if (translation.obstacle().isPresent()) {
            obstacle.accept(translation.obstacle().get() + " has no sure translation");
            return Optional.empty();
        }
        Optional<KeyItem> item = KeyItem.of(
                key,
                translation.expression().orElseThrow(),
                ExpressionLengths.maxCharacters(key.expression(), table),
                !ExpressionNulls.isNeverNull(key.expression(), table),
                target);
        if (item.isEmpty()) {
            obstacle.accept("MySQL does not index values such as those of ("
                    + key.expression().span().oneLine() + ")");
        }
        return item;
    }
}
