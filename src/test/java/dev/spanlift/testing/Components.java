package dev.spanlift.testing;

import dev.spanlift.ast.Node;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The components of nodes, by reflection: what is true of every node is tested on every node. */
final class Components {
    /** Asked for once a class: each answer has accessors of its own, and the JVM compiles those that are called often. */
    private static final ClassValue<List<RecordComponent>> OF_CLASS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> !component.getName().equals("span"))
                    .toList();
        }
    };

    private Components() {}

    /** A component of a node with its value. */
    record Component(String name, Object value) {
        /** Returns the nodes of the component: its value, what the Optional holds, or the list's entries. */
        List<Node> nodes() {
            List<Node> nodes = new ArrayList<>();
            if (value instanceof Node node) {
                nodes.add(node);
            } else if (value instanceof Optional<?> optional) {
                optional.filter(Node.class::isInstance).map(Node.class::cast).ifPresent(nodes::add);
            } else if (value instanceof List<?> list) {
                list.forEach(entry -> nodes.add((Node) entry));
            }
            return nodes;
        }
    }

    /** Returns the components of a node in their order, without the span. */
    static List<Component> of(Node node) {
        return OF_CLASS.get(node.getClass()).stream()
                .map(component -> new Component(component.getName(), read(component, node)))
                .toList();
    }

    private static Object read(RecordComponent component, Node node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("a node's component cannot be read: " + component, e);
        }
    }
}
