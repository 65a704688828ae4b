package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerParserBaseVisitor;
import org.antlr.v4.runtime.tree.RuleNode;

/**
 * A visitor of labelled alternatives: each label that it may meet has a method of its own, and a label without one is our
 * bug. The generated visitor would go on to children instead, of which contexts have none, and return null.
 *
 * @param <T> what the methods return
 */
abstract class LabelVisitor<T> extends SpannerParserBaseVisitor<T> {
    @Override
    public final T visitChildren(RuleNode node) {
        throw new AssertionError("no builder for " + node.getClass().getSimpleName());
    }
}
