package dev.spanlift.format;

import dev.spanlift.ast.Node;
import dev.spanlift.ast.ParenthesizedExpression;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes parentheses that have no meaning out of trees, so that a tree can be compared with what its text parses to. */
final class WithoutParentheses {
    private WithoutParentheses() {}

    static Node of(Node node) {
        return (Node) strip(node);
    }

    private static Object strip(Object value) {
        if (value instanceof ParenthesizedExpression parenthesized) {
            return strip(parenthesized.inner());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(WithoutParentheses::strip).toList();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(WithoutParentheses::strip);
        }
        return value instanceof Node node ? rebuild(node) : value;
    }

    private static Node rebuild(Node node) {
        RecordComponent[] components = node.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = strip(components[i].getAccessor().invoke(node));
            }
            Constructor<? extends Node> constructor = node.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a node cannot be rebuilt: " + node, e);
        }
    }
}
