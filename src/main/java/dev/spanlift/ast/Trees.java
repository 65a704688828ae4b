package dev.spanlift.ast;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Questions about whole trees, answered for every kind of node alike. */
public final class Trees {
    /** Asked for once a class: each answer of the JVM is a copy with accessors that it has to make ready again. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Trees() {}

    /** Returns whether two nodes are equal but for their spans and those of the nodes below them. */
    public static boolean equalIgnoringSpans(Node left, Node right) {
        return equal(left, right);
    }

    /** Returns the nodes of one kind in a tree, its root included, each before those below it, in written order. */
    public static <N extends Node> List<N> descendants(Node root, Class<N> kind) {
        List<N> found = new ArrayList<>();
        Deque<Object> waiting = new ArrayDeque<>();
        waiting.push(root);
        while (!waiting.isEmpty()) {
            Object next = waiting.pop();
            if (kind.isInstance(next)) {
                found.add(kind.cast(next));
            }
            children(next).forEach(waiting::push);
        }
        return found;
    }

    /** Returns what lies directly below a node, a list or an optional, the last one first. */
    private static List<Object> children(Object parent) {
        List<Object> children = new ArrayList<>();
        if (parent instanceof Node node) {
            for (RecordComponent component : COMPONENTS.get(node.getClass())) {
                children.add(read(component, node));
            }
        } else if (parent instanceof List<?> list) {
            children.addAll(list);
        } else if (parent instanceof Optional<?> optional) {
            optional.ifPresent(children::add);
        }
        Collections.reverse(children);
        return children;
    }

    private static boolean equal(Object left, Object right) {
        if (left instanceof Node a && right instanceof Node b) {
            return a.getClass() == b.getClass() && equalComponents(a, b);
        }
        if (left instanceof List<?> a && right instanceof List<?> b) {
            return equalLists(a, b);
        }
        if (left instanceof Optional<?> a && right instanceof Optional<?> b) {
            return a.isPresent() == b.isPresent() && (a.isEmpty() || equal(a.get(), b.orElseThrow()));
        }
        return left.equals(right);
    }

    private static boolean equalLists(List<?> left, List<?> right) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!equal(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalComponents(Node left, Node right) {
        List<RecordComponent> components = COMPONENTS.get(left.getClass());
        // The last component is the span.
        for (RecordComponent component : components.subList(0, components.size() - 1)) {
            if (!equal(read(component, left), read(component, right))) {
                return false;
            }
        }
        return true;
    }

    private static Object read(RecordComponent component, Node node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError("a node's component cannot be read: " + component, e);
        }
    }
}
