package dev.spanlift.parser;

import dev.spanlift.ast.AlterIndex;
import dev.spanlift.ast.CreateIndex;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IndexColumnAction;
import dev.spanlift.ast.IsPredicate;
import dev.spanlift.ast.IsTest;
import dev.spanlift.ast.LogicalOperation;
import dev.spanlift.ast.LogicalOperator;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.AlterIndexContext;
import dev.spanlift.parser.generated.SpannerParser.CreateIndexContext;
import dev.spanlift.parser.generated.SpannerParser.IndexClauseContext;
import dev.spanlift.parser.generated.SpannerParser.IndexOptionsClauseContext;
import dev.spanlift.parser.generated.SpannerParser.InterleaveInClauseContext;
import dev.spanlift.parser.generated.SpannerParser.StoringClauseContext;
import dev.spanlift.parser.generated.SpannerParser.WhereClauseContext;
import dev.spanlift.parser.generated.SpannerParserBaseVisitor;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.RuleNode;

/** Builds the statements about indexes. */
final class IndexBuilder {
    private final AstBuilder builder;

    IndexBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    CreateIndex createIndex(CreateIndexContext context) {
        Clauses clauses = new Clauses();
        for (IndexClauseContext clause : context.clauses) {
            clause.accept(clauses);
        }
        return new CreateIndex(
                context.unique != null,
                context.nullFiltered != null,
                context.ifNotExists != null,
                builder.path(context.name),
                builder.path(context.table),
                builder.statements().keyParts(context.keys),
                clauses.storing,
                clauses.whereNotNull,
                clauses.interleaveIn,
                clauses.options,
                builder.span(context));
    }

    AlterIndex alterIndex(AlterIndexContext context) {
        return new AlterIndex(
                builder.path(context.name),
                context.action.getType() == SpannerLexer.ADD ? IndexColumnAction.ADD : IndexColumnAction.DROP,
                builder.identifier(context.column),
                builder.span(context));
    }

    /** The clauses of an index, read in any order and checked against the one that Spanner takes. */
    private final class Clauses extends SpannerParserBaseVisitor<Clauses> {
        private static final List<String> ORDER = List.of("STORING", "WHERE", "INTERLEAVE IN", "OPTIONS");

        private int last = -1;
        private List<Identifier> storing = List.of();
        private List<Identifier> whereNotNull = List.of();
        private Optional<Path> interleaveIn = Optional.empty();
        private Optional<Options> options = Optional.empty();

        private void check(String clause, ParserRuleContext context) {
            int rank = ORDER.indexOf(clause);
            SourceSpan span = builder.span(context);
            if (rank == last) {
                builder.report(
                        Diagnostic.of(DiagnosticCode.DUPLICATE_CLAUSE, span, clause + " stands twice in an index")
                                .withHint("remove one of the two"));
            } else if (rank < last) {
                builder.syntaxError(
                        span,
                        clause + " must stand before " + ORDER.get(last),
                        "the order is: " + String.join(", ", ORDER));
            }
            last = rank;
        }

        @Override
        public Clauses visitChildren(RuleNode node) {
            throw new AssertionError("no builder for " + node.getClass().getSimpleName());
        }

        @Override
        public Clauses visitStoringClause(StoringClauseContext context) {
            check("STORING", context);
            storing = builder.statements().columns(context.columns);
            return this;
        }

        @Override
        public Clauses visitWhereClause(WhereClauseContext context) {
            check("WHERE", context);
            whereNotNull = notNullColumns(builder.expressions().expression(context.condition));
            return this;
        }

        @Override
        public Clauses visitInterleaveInClause(InterleaveInClauseContext context) {
            check("INTERLEAVE IN", context);
            if (context.comma == null) {
                builder.syntaxError(
                        builder.span(context), "INTERLEAVE IN needs a comma before it", "write `, INTERLEAVE IN`");
            }
            interleaveIn = Optional.of(builder.path(context.table));
            return this;
        }

        @Override
        public Clauses visitIndexOptionsClause(IndexOptionsClauseContext context) {
            check("OPTIONS", context);
            options = Optional.of(builder.statements().options(context.options));
            return this;
        }

        /** Returns the columns of {@code a IS NOT NULL AND b IS NOT NULL ...}, the only condition that an index takes. */
        private List<Identifier> notNullColumns(Expression condition) {
            List<Expression> parts =
                    condition instanceof LogicalOperation chain && chain.operator() == LogicalOperator.AND
                            ? chain.operands()
                            : List.of(condition);
            List<Identifier> columns = new ArrayList<>();
            for (Expression part : parts) {
                if (part instanceof IsPredicate is
                        && is.negated()
                        && is.test() == IsTest.NULL
                        && is.value() instanceof PathExpression name
                        && name.path().parts().size() == 1) {
                    columns.add(name.path().parts().get(0));
                } else {
                    builder.syntaxError(
                            part.span(),
                            "an index takes no condition but `column IS NOT NULL`",
                            "join several with AND; filter anything else in the query or in a generated column");
                }
            }
            return columns;
        }
    }
}
