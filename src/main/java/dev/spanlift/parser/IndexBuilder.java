package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.AlterIndex;
import dev.spanlift.ast.AlterIndexColumn;
import dev.spanlift.ast.AlterSearchIndex;
import dev.spanlift.ast.AlterVectorIndex;
import dev.spanlift.ast.CreateIndex;
import dev.spanlift.ast.CreateSearchIndex;
import dev.spanlift.ast.CreateVectorIndex;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IndexAlteration;
import dev.spanlift.ast.IndexColumnAction;
import dev.spanlift.ast.IsPredicate;
import dev.spanlift.ast.IsTest;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.LogicalOperation;
import dev.spanlift.ast.LogicalOperator;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.RebuildIndex;
import dev.spanlift.ast.SchemaObjectKind;
import dev.spanlift.ast.SetIndexOptions;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.AlterIndexColumnContext;
import dev.spanlift.parser.generated.SpannerParser.AlterIndexContext;
import dev.spanlift.parser.generated.SpannerParser.AlterSearchIndexContext;
import dev.spanlift.parser.generated.SpannerParser.AlterVectorIndexContext;
import dev.spanlift.parser.generated.SpannerParser.CreateIndexContext;
import dev.spanlift.parser.generated.SpannerParser.CreateSearchIndexContext;
import dev.spanlift.parser.generated.SpannerParser.CreateVectorIndexContext;
import dev.spanlift.parser.generated.SpannerParser.IndexAlterationContext;
import dev.spanlift.parser.generated.SpannerParser.IndexClauseContext;
import dev.spanlift.parser.generated.SpannerParser.IndexOptionsClauseContext;
import dev.spanlift.parser.generated.SpannerParser.InterleaveInClauseContext;
import dev.spanlift.parser.generated.SpannerParser.OrderByClauseContext;
import dev.spanlift.parser.generated.SpannerParser.PartitionByClauseContext;
import dev.spanlift.parser.generated.SpannerParser.RebuildIndexContext;
import dev.spanlift.parser.generated.SpannerParser.SetIndexOptionsContext;
import dev.spanlift.parser.generated.SpannerParser.StoringClauseContext;
import dev.spanlift.parser.generated.SpannerParser.WhereClauseContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the statements about indexes. */
final class IndexBuilder {
    private final AstBuilder builder;

    IndexBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    CreateIndex createIndex(CreateIndexContext context) {
        Clauses clauses = clauses(SchemaObjectKind.INDEX, context.clauses);
        return new CreateIndex(
                context.unique != null,
                context.nullFiltered != null,
                context.ifNotExists != null,
                builder.path(context.name),
                builder.path(context.table),
                builder.statements().indexKeyParts(context.keys),
                clauses.storing,
                clauses.whereNotNull,
                clauses.interleaveIn,
                clauses.options,
                builder.span(context));
    }

    AlterIndex alterIndex(AlterIndexContext context) {
        return new AlterIndex(
                builder.path(context.name),
                alteration(SchemaObjectKind.INDEX, context.alteration),
                builder.span(context));
    }

    CreateSearchIndex createSearchIndex(CreateSearchIndexContext context) {
        Clauses clauses = clauses(SchemaObjectKind.SEARCH_INDEX, context.clauses);
        return new CreateSearchIndex(
                builder.path(context.name),
                builder.path(context.table),
                builder.statements().columns(context.columns),
                clauses.storing,
                clauses.partitionBy,
                clauses.orderBy,
                clauses.whereNotNull,
                clauses.interleaveIn,
                clauses.options,
                builder.span(context));
    }

    AlterSearchIndex alterSearchIndex(AlterSearchIndexContext context) {
        return new AlterSearchIndex(
                builder.path(context.name),
                alteration(SchemaObjectKind.SEARCH_INDEX, context.alteration),
                builder.span(context));
    }

    CreateVectorIndex createVectorIndex(CreateVectorIndexContext context) {
        Clauses clauses = clauses(SchemaObjectKind.VECTOR_INDEX, context.clauses);
        if (clauses.options.isEmpty()) {
            builder.syntaxError(
                    builder.span(context.name),
                    "a vector index needs OPTIONS with its distance type",
                    "add OPTIONS (distance_type = 'COSINE'), 'DOT_PRODUCT' or 'EUCLIDEAN'");
        }
        return new CreateVectorIndex(
                context.ifNotExists != null,
                builder.path(context.name),
                builder.path(context.table),
                builder.statements().columns(context.columns),
                clauses.storing,
                clauses.whereNotNull,
                clauses.options,
                builder.span(context));
    }

    AlterVectorIndex alterVectorIndex(AlterVectorIndexContext context) {
        return new AlterVectorIndex(
                builder.path(context.name),
                alteration(SchemaObjectKind.VECTOR_INDEX, context.alteration),
                builder.span(context));
    }

    // ---------------------------------------------------------------- alterations

    private IndexAlteration alteration(SchemaObjectKind kind, IndexAlterationContext context) {
        return context.accept(new AlterationBuilder(kind));
    }

    /** Builds what ALTER does, and refuses what the kind of index does not have. */
    private final class AlterationBuilder extends LabelVisitor<IndexAlteration> {
        private final SchemaObjectKind kind;

        AlterationBuilder(SchemaObjectKind kind) {
            this.kind = kind;
        }

        @Override
        public IndexAlteration visitAlterIndexColumn(AlterIndexColumnContext context) {
            if (context.stored == null && kind != SchemaObjectKind.SEARCH_INDEX) {
                builder.syntaxError(
                        builder.span(context.action),
                        "only STORED columns of an existing index can change",
                        "write " + context.action.getText() + " STORED COLUMN");
            }
            if (context.options != null && kind != SchemaObjectKind.INDEX) {
                builder.syntaxError(
                        builder.span(context.options),
                        "ALTER " + kind.keywords() + " takes no OPTIONS behind a column");
            }
            return new AlterIndexColumn(
                    context.action.getType() == SpannerLexer.ADD ? IndexColumnAction.ADD : IndexColumnAction.DROP,
                    context.stored != null,
                    builder.identifier(context.column),
                    optional(context.options, builder.statements()::options),
                    builder.span(context));
        }

        @Override
        public IndexAlteration visitSetIndexOptions(SetIndexOptionsContext context) {
            if (kind == SchemaObjectKind.SEARCH_INDEX) {
                builder.syntaxError(
                        builder.span(context),
                        "the options of a search index cannot change",
                        "drop the index and create it with the new options");
            }
            return new SetIndexOptions(builder.statements().options(context.options), builder.span(context));
        }

        @Override
        public IndexAlteration visitRebuildIndex(RebuildIndexContext context) {
            if (kind != SchemaObjectKind.VECTOR_INDEX) {
                builder.syntaxError(
                        builder.span(context),
                        "only a vector index is rebuilt",
                        "other indexes follow their tables by themselves");
            }
            return new RebuildIndex(builder.span(context));
        }
    }

    // ---------------------------------------------------------------- clauses

    private Clauses clauses(SchemaObjectKind kind, List<IndexClauseContext> contexts) {
        Clauses clauses = new Clauses(kind);
        for (IndexClauseContext context : contexts) {
            context.accept(clauses);
        }
        return clauses;
    }

    /** The clauses of an index, read in any order and checked against the one that Spanner takes. */
    private final class Clauses extends LabelVisitor<Clauses> {
        private static final Map<SchemaObjectKind, List<String>> ORDERS = Map.of(
                SchemaObjectKind.INDEX,
                List.of("STORING", "WHERE", "INTERLEAVE IN", "OPTIONS"),
                SchemaObjectKind.SEARCH_INDEX,
                List.of("STORING", "PARTITION BY", "ORDER BY", "WHERE", "INTERLEAVE IN", "OPTIONS"),
                SchemaObjectKind.VECTOR_INDEX,
                List.of("STORING", "WHERE", "OPTIONS"));

        private final ClauseOrder order;
        private List<Identifier> storing = List.of();
        private List<KeyPart> partitionBy = List.of();
        private List<KeyPart> orderBy = List.of();
        private List<Identifier> whereNotNull = List.of();
        private Optional<Path> interleaveIn = Optional.empty();
        private Optional<Options> options = Optional.empty();

        Clauses(SchemaObjectKind kind) {
            this.order = new ClauseOrder(builder, "CREATE " + kind.keywords(), ORDERS.getOrDefault(kind, List.of()));
        }

        @Override
        public Clauses visitStoringClause(StoringClauseContext context) {
            order.check("STORING", context);
            storing = builder.statements().columns(context.columns);
            return this;
        }

        @Override
        public Clauses visitPartitionByClause(PartitionByClauseContext context) {
            order.check("PARTITION BY", context);
            partitionBy = builder.statements().keyParts(context.parts, "PARTITION BY");
            return this;
        }

        @Override
        public Clauses visitOrderByClause(OrderByClauseContext context) {
            order.check("ORDER BY", context);
            orderBy = builder.statements().keyParts(context.parts, "ORDER BY");
            return this;
        }

        @Override
        public Clauses visitWhereClause(WhereClauseContext context) {
            order.check("WHERE", context);
            whereNotNull = notNullColumns(builder.expressions().expression(context.condition));
            return this;
        }

        @Override
        public Clauses visitInterleaveInClause(InterleaveInClauseContext context) {
            order.check("INTERLEAVE IN", context);
            if (context.comma == null) {
                builder.syntaxError(
                        builder.span(context), "INTERLEAVE IN needs a comma before it", "write `, INTERLEAVE IN`");
            }
            interleaveIn = Optional.of(builder.path(context.table));
            return this;
        }

        @Override
        public Clauses visitIndexOptionsClause(IndexOptionsClauseContext context) {
            order.check("OPTIONS", context);
            if (context.comma != null) {
                builder.syntaxError(
                        builder.span(context.comma), "the OPTIONS of an index take no comma before them", "remove it");
            }
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
