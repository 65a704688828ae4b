package dev.spanlift.parser;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Checks that the clauses of a statement belong to it, stand in the order that Spanner asks for, and stand once. */
final class ClauseOrder {
    private final AstBuilder builder;
    private final String statement;
    private final List<String> order;
    private int last = -1;

    /**
     * Makes the check of one statement.
     *
     * @param statement the statement's keywords, for messages
     * @param order the keywords of all its clauses in order
     */
    ClauseOrder(AstBuilder builder, String statement, List<String> order) {
        this.builder = builder;
        this.statement = statement;
        this.order = order;
    }

    /** Reports what is wrong with the place of the next clause. */
    void check(String clause, ParserRuleContext context) {
        int rank = order.indexOf(clause);
        SourceSpan span = builder.span(context);
        if (rank < 0) {
            builder.syntaxError(span, statement + " has no " + clause, "its clauses are: " + String.join(", ", order));
            return;
        }
        if (rank == last) {
            builder.report(AstBuilder.duplicate(span, clause + " stands twice"));
        } else if (rank < last) {
            builder.misplaced(span, clause, order.get(last), "the order is: " + String.join(", ", order));
        }
        last = rank;
    }
}
