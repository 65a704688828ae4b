package dev.spanlift.dialect.mysql;

import java.util.Optional;

/**
 * What a translation gives: an expression, or the construct that stopped it; exactly one of the two.
 *
 * @param expression the translated expression
 * @param obstacle the first construct without a sure translation, as people call it: {@code function FARM_FINGERPRINT}
 */
record Translation(Optional<MySqlExpression> expression, Optional<String> obstacle) {

    static Translation of(MySqlExpression expression) {
        return new Translation(Optional.of(expression), Optional.empty());
    }

    static Translation stopped(String obstacle) {
        return new Translation(Optional.empty(), Optional.of(obstacle));
    }
}
