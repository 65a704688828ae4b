package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.AlterModel;
import dev.spanlift.ast.CreateModel;
import dev.spanlift.ast.ModelColumn;
import dev.spanlift.ast.ModelSignature;
import dev.spanlift.ast.Type;
import dev.spanlift.parser.generated.SpannerParser.AlterModelContext;
import dev.spanlift.parser.generated.SpannerParser.ColumnDefinitionContext;
import dev.spanlift.parser.generated.SpannerParser.CreateModelContext;
import dev.spanlift.parser.generated.SpannerParser.ModelSignatureContext;

/** Builds the statements about models. */
final class ModelBuilder {
    private final AstBuilder builder;

    ModelBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    CreateModel createModel(CreateModelContext context) {
        return new CreateModel(
                context.orReplace != null,
                context.ifNotExists != null,
                builder.path(context.name),
                optional(context.signature, this::signature),
                context.remote != null,
                optional(context.options, builder.statements()::options),
                builder.span(context));
    }

    AlterModel alterModel(AlterModelContext context) {
        return new AlterModel(
                context.ifExists != null,
                builder.path(context.name),
                optional(context.options, builder.statements()::options),
                builder.span(context));
    }

    private ModelSignature signature(ModelSignatureContext context) {
        return new ModelSignature(
                list(context.input.columns, this::column),
                list(context.output.columns, this::column),
                builder.span(context));
    }

    private ModelColumn column(ColumnDefinitionContext context) {
        Type type = builder.types().columnType(context.columnType);
        ColumnParts parts = ColumnParts.of(builder, context.attributes);
        parts.allowOnlyOptions(builder.span(context));
        return new ModelColumn(builder.identifier(context.name), type, parts.options(), builder.span(context));
    }
}
