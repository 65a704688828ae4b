package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Expression;
import java.util.Arrays;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an expression that are translated, each with what it became. Most expressions have few: these are found by
 * looking at each, as the first question for the identity of an object takes longer.
 */
final class TranslatedParts {
    private static final int FIRST_ROOM = 4;
    private static final int FEW = 16;

    private Object[] parts = new Object[FIRST_ROOM];
    private MySqlExpression[] results = new MySqlExpression[FIRST_ROOM];
    private int size;
    /** All parts, once they are no longer few. */
    private @Nullable IdentityHashMap<Expression, MySqlExpression> many;

    /** Returns what a part became; null where it is not translated yet. */
    @Nullable
    MySqlExpression get(Expression part) {
        if (many != null) {
            return many.get(part);
        }
        for (int i = 0; i < size; i++) {
            if (parts[i] == part) {
                return results[i];
            }
        }
        return null;
    }

    /** Notes what a part became, of which nothing was noted yet. */
    void put(Expression part, MySqlExpression result) {
        if (many != null) {
            many.put(part, result);
            return;
        }
        if (size == FEW) {
            many = new IdentityHashMap<>();
            for (int i = 0; i < size; i++) {
                many.put((Expression) parts[i], results[i]);
            }
            many.put(part, result);
            return;
        }
        if (size == parts.length) {
            parts = Arrays.copyOf(parts, size * 2);
            results = Arrays.copyOf(results, size * 2);
        }
        parts[size] = part;
        results[size++] = result;
    }
}
