package dev.spanlift.dialect.mysql;

import static java.util.stream.Collectors.joining;

import dev.spanlift.ast.FrameBound;
import dev.spanlift.ast.InlineWindow;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.NamedWindow;
import dev.spanlift.ast.OrderingItem;
import dev.spanlift.ast.WindowDefinition;
import dev.spanlift.ast.WindowFrame;
import dev.spanlift.ast.WindowSpecification;
import java.util.ArrayList;
import java.util.List;

/**
 * Translates windows, which both sides write alike and order alike: NULL comes first.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/window-functions-usage.html">Window Function Concepts and Syntax</a>
 */
final class WindowTranslator {

    private final ExpressionTranslator translator;

    WindowTranslator(ExpressionTranslator translator) {
        this.translator = translator;
    }

    /** Translates an OVER clause. */
    Translation over(WindowSpecification window) {
        if (window instanceof NamedWindow named) {
            return clause("OVER " + MySqlQuoting.name(named.name().name()));
        }
        return clause("OVER " + specification((InlineWindow) window));
    }

    /** Translates a window of a WINDOW clause. */
    static Translation definition(WindowDefinition definition, QueryScope scope) {
        return ExpressionTranslator.translateWith(scope, translator -> {
            WindowTranslator windows = new WindowTranslator(translator);
            String window = definition.window() instanceof NamedWindow named
                    ? "(" + MySqlQuoting.name(named.name().name()) + ")"
                    : windows.specification((InlineWindow) definition.window());
            return MySqlExpression.atom(
                    MySqlQuoting.name(definition.name().name()) + " AS " + window, ValueType.UNKNOWN);
        });
    }

    private static Translation clause(String sql) {
        return Translation.of(MySqlExpression.atom(sql, ValueType.UNKNOWN));
    }

    private String specification(InlineWindow window) {
        List<String> parts = new ArrayList<>();
        window.base().ifPresent(base -> parts.add(MySqlQuoting.name(base.name())));
        if (!window.partitionBy().isEmpty()) {
            parts.add("PARTITION BY "
                    + window.partitionBy().stream()
                            .map(key -> translator.visit(key).byCodePoint().sql())
                            .collect(joining(", ")));
        }
        if (!window.orderBy().isEmpty()) {
            parts.add(
                    "ORDER BY " + window.orderBy().stream().map(this::ordering).collect(joining(", ")));
        }
        window.frame().ifPresent(frame -> parts.add(frame(frame)));
        return "(" + String.join(" ", parts) + ")";
    }

    /** Translates a sort key of a window or of an aggregate function. */
    String ordering(OrderingItem item) {
        if (item.collation().isPresent()) {
            translator.refuse("ORDER BY with COLLATE");
        }
        return Ordering.key(item, translator.visit(item.key()).byCodePoint().sql());
    }

    private String frame(WindowFrame frame) {
        String start = bound(frame.start());
        return frame.unit().name()
                + frame.end()
                        .map(end -> " BETWEEN " + start + " AND " + bound(end))
                        .orElse(" " + start);
    }

    private String bound(FrameBound bound) {
        boolean literal = bound.offset()
                .filter(offset -> !(offset instanceof IntegerLiteral))
                .isEmpty();
        if (!literal) {
            translator.refuse("a window frame with an expression");
        }
        String words = bound.kind().name().replace('_', ' ');
        return bound.offset()
                .map(offset -> translator.visit(offset).sql() + " " + words)
                .orElse(words);
    }
}
