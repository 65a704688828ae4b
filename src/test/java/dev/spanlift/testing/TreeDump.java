package dev.spanlift.testing;

import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Node;
import dev.spanlift.ast.Path;
import dev.spanlift.source.SourceSpan;
import dev.spanlift.testing.Components.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Renders a tree, a line per node: {@code component: Node(flags) [start-end]}, children indented.
 *
 * <p>Flags are the components that are no nodes: those that are true by their name, texts in quotes, others as {@code
 * name=value}. Names and paths stand on one line with their parts, because most lines of a dump would be theirs.
 */
final class TreeDump {
    private final StringBuilder text = new StringBuilder();

    private TreeDump() {}

    static String of(Node node) {
        TreeDump dump = new TreeDump();
        dump.append(node, "", 0);
        return dump.text.toString();
    }

    private void append(Node node, String label, int depth) {
        text.append("  ".repeat(depth))
                .append(label)
                .append(head(node))
                .append(place(node.span()))
                .append('\n');
        if (node instanceof Path) {
            return;
        }
        for (Component component : Components.of(node)) {
            for (Node child : component.nodes()) {
                append(child, component.name() + ": ", depth + 1);
            }
        }
    }

    private static String head(Node node) {
        List<String> flags = new ArrayList<>();
        if (node instanceof Path path) {
            flags.add(String.join(".", path.parts().stream().map(TreeDump::name).toList()));
        } else if (node instanceof Identifier identifier) {
            flags.add(name(identifier));
        } else {
            Components.of(node).forEach(component -> flag(component).ifPresent(flags::add));
        }
        String kind = node.getClass().getSimpleName();
        return flags.isEmpty() ? kind : kind + "(" + String.join(", ", flags) + ")";
    }

    private static String name(Identifier identifier) {
        return identifier.quoted() ? "`" + identifier.name() + "`" : identifier.name();
    }

    private static Optional<String> flag(Component component) {
        Object value = component.value() instanceof Optional<?> optional && optional.isPresent()
                ? optional.get()
                : component.value();
        if (value instanceof Boolean flag) {
            return flag ? Optional.of(component.name()) : Optional.empty();
        }
        if (value instanceof String string) {
            return Optional.of(string);
        }
        return value instanceof Enum<?> constant
                ? Optional.of(component.name() + "=" + constant.name())
                : Optional.empty();
    }

    private static String place(SourceSpan span) {
        return " [" + span.start() + "-" + span.end() + "]";
    }
}
