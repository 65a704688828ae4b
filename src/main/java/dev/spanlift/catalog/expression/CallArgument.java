package dev.spanlift.catalog.expression;

import dev.spanlift.ast.Expression;
import java.util.Optional;

/**
 * An argument of a call.
 *
 * @param name the name by which it is given, in lower case
 * @param expression the argument; absent for a sequence
 * @param operand what is known about its value
 */
record CallArgument(Optional<String> name, Optional<Expression> expression, Optional<Operand> operand) {
    static CallArgument of(Expression expression, Optional<Operand> operand) {
        return new CallArgument(Optional.empty(), Optional.of(expression), operand);
    }

    boolean isSequence() {
        return expression.isEmpty() && operand.isEmpty();
    }

    /** Returns what messages call it. */
    String describe() {
        String value = operand.map(Operand::describe).orElse("...");
        return name.map(written -> written + " => " + value).orElse(value);
    }
}
