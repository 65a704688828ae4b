package dev.spanlift.parser;

import dev.spanlift.ast.Query;
import dev.spanlift.parser.generated.SpannerParser.QueryContext;

/** Builds queries. */
final class QueryBuilder {
    private final AstBuilder builder;

    QueryBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    Query query(QueryContext context) {
        return new Query(builder.span(context));
    }
}
