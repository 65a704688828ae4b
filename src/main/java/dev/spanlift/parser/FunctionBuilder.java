package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.CreateFunction;
import dev.spanlift.ast.Determinism;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FunctionParameter;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.SqlSecurity;
import dev.spanlift.ast.Type;
import dev.spanlift.parser.generated.SpannerParser.CreateFunctionContext;
import dev.spanlift.parser.generated.SpannerParser.DeterminismClauseContext;
import dev.spanlift.parser.generated.SpannerParser.FunctionBodyClauseContext;
import dev.spanlift.parser.generated.SpannerParser.FunctionClauseContext;
import dev.spanlift.parser.generated.SpannerParser.FunctionOptionsClauseContext;
import dev.spanlift.parser.generated.SpannerParser.FunctionParameterContext;
import dev.spanlift.parser.generated.SpannerParser.FunctionSecurityClauseContext;
import dev.spanlift.parser.generated.SpannerParser.LanguageClauseContext;
import dev.spanlift.parser.generated.SpannerParser.RemoteClauseContext;
import dev.spanlift.parser.generated.SpannerParser.ReturnsClauseContext;
import java.util.List;
import java.util.Optional;

/**
 * Builds CREATE FUNCTION.
 *
 * <p>Sources: the emulator's grammar for functions in SQL; <a
 * href="https://docs.cloud.google.com/spanner/docs/cloud-run-remote-function">Spanner remote functions</a> for the others.
 */
final class FunctionBuilder {
    private final AstBuilder builder;

    FunctionBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    CreateFunction createFunction(CreateFunctionContext context) {
        Clauses clauses = new Clauses();
        for (FunctionClauseContext clause : context.clauses) {
            clause.accept(clauses);
        }
        boolean remote = clauses.remote
                || clauses.language
                        .filter(language -> language.name().equalsIgnoreCase("REMOTE"))
                        .isPresent();
        if (remote == clauses.body.isPresent()) {
            builder.syntaxError(
                    builder.span(context.name),
                    remote ? "a remote function has no body" : "the function has no body",
                    "write AS (expression), or LANGUAGE REMOTE with OPTIONS (endpoint = '...')");
        }
        return new CreateFunction(
                context.orReplace != null,
                builder.path(context.name),
                list(context.parameters, this::parameter),
                clauses.returns,
                clauses.sqlSecurity,
                clauses.determinism,
                clauses.language,
                clauses.remote,
                clauses.options,
                clauses.body,
                builder.span(context));
    }

    private FunctionParameter parameter(FunctionParameterContext context) {
        return new FunctionParameter(
                builder.identifier(context.name),
                builder.types().type(context.parameterType),
                optional(context.defaultValue, builder.expressions()::expression),
                builder.span(context));
    }

    /** The clauses of a function, read in any order and checked against the one that Spanner takes. */
    private final class Clauses extends LabelVisitor<Clauses> {
        private final ClauseOrder order = new ClauseOrder(
                builder,
                "CREATE FUNCTION",
                List.of("RETURNS", "SQL SECURITY", "DETERMINISTIC", "LANGUAGE", "REMOTE", "OPTIONS", "AS"));
        private Optional<Type> returns = Optional.empty();
        private Optional<SqlSecurity> sqlSecurity = Optional.empty();
        private Optional<Determinism> determinism = Optional.empty();
        private Optional<Identifier> language = Optional.empty();
        private boolean remote;
        private Optional<Options> options = Optional.empty();
        private Optional<Expression> body = Optional.empty();

        @Override
        public Clauses visitReturnsClause(ReturnsClauseContext context) {
            order.check("RETURNS", context);
            returns = Optional.of(builder.types().type(context.returnType));
            return this;
        }

        @Override
        public Clauses visitFunctionSecurityClause(FunctionSecurityClauseContext context) {
            order.check("SQL SECURITY", context);
            sqlSecurity = Optional.of(StatementBuilder.sqlSecurity(context.security));
            return this;
        }

        @Override
        public Clauses visitDeterminismClause(DeterminismClauseContext context) {
            order.check("DETERMINISTIC", context);
            determinism = Optional.of(context.not != null ? Determinism.NOT_DETERMINISTIC : Determinism.DETERMINISTIC);
            return this;
        }

        @Override
        public Clauses visitLanguageClause(LanguageClauseContext context) {
            order.check("LANGUAGE", context);
            language = Optional.of(builder.identifier(context.language));
            return this;
        }

        @Override
        public Clauses visitRemoteClause(RemoteClauseContext context) {
            order.check("REMOTE", context);
            remote = true;
            return this;
        }

        @Override
        public Clauses visitFunctionOptionsClause(FunctionOptionsClauseContext context) {
            order.check("OPTIONS", context);
            options = Optional.of(builder.statements().options(context.options));
            return this;
        }

        @Override
        public Clauses visitFunctionBodyClause(FunctionBodyClauseContext context) {
            order.check("AS", context);
            body = Optional.of(builder.statements().clauseExpression(context.value, "AS"));
            return this;
        }
    }
}
