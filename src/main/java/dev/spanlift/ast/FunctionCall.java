package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * A call of a function.
 *
 * @param function the name, qualified where it is written so ({@code SAFE.SUBSTR}, {@code NET.HOST})
 * @param distinct whether DISTINCT precedes the arguments
 * @param arguments the arguments in order
 * @param modifiers what follows the arguments inside the parentheses, such as IGNORE NULLS and ORDER BY, in
 *     written order
 * @param hint a hint behind the parentheses
 * @param over the window of an analytic function
 * @param span where it stands
 */
public record FunctionCall(
        Path function,
        boolean distinct,
        List<Argument> arguments,
        List<ArgumentModifier> modifiers,
        Optional<Hint> hint,
        Optional<WindowSpecification> over,
        SourceSpan span)
        implements Expression {
    /** Copies the lists, so that the node is immutable. */
    public FunctionCall {
        arguments = List.copyOf(arguments);
        modifiers = List.copyOf(modifiers);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
        return visitor.visitFunctionCall(this);
    }
}
