package dev.spanlift.dialect.mysql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a translation gives: an expression, or the construct that stopped it; exactly one of the two.
 *
 * @param expression the translated expression
 * @param obstacle the first construct without a sure translation, as people call it: {@code function FARM_FINGERPRINT}
 * @param differences inputs for which the expression gives another value, in alphabetical order: {@code UPPER of ß}
 */
record Translation(Optional<MySqlExpression> expression, Optional<String> obstacle, List<String> differences) {

    /** Copies the list, so that the record is immutable. */
    Translation {
        differences = List.copyOf(differences);
    }

    static Translation of(MySqlExpression expression) {
        return new Translation(Optional.of(expression), Optional.empty(), List.of());
    }

    static Translation of(MySqlExpression expression, Set<String> differences) {
        return differences.isEmpty()
                ? of(expression)
                : new Translation(Optional.of(expression), Optional.empty(), List.copyOf(differences));
    }

    /** Returns what becomes of the expression, if there is one. */
    Translation map(UnaryOperator<MySqlExpression> change) {
        return new Translation(expression.map(change), obstacle, differences);
    }

    static Translation stopped(String obstacle) {
        return new Translation(Optional.empty(), Optional.of(obstacle), List.of());
    }
}
