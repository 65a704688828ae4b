package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;

import dev.spanlift.ast.BracedConstructor;
import dev.spanlift.ast.BracedField;
import dev.spanlift.ast.BracedNewExpression;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.MessageField;
import dev.spanlift.ast.NewExpression;
import dev.spanlift.ast.Path;
import dev.spanlift.parser.generated.SpannerParser.BracedConstructorContext;
import dev.spanlift.parser.generated.SpannerParser.BracedContentContext;
import dev.spanlift.parser.generated.SpannerParser.BracedGroupContext;
import dev.spanlift.parser.generated.SpannerParser.BracedNamedFieldContext;
import dev.spanlift.parser.generated.SpannerParser.BracedNewContext;
import dev.spanlift.parser.generated.SpannerParser.MessageFieldContext;
import dev.spanlift.parser.generated.SpannerParser.NewContext;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the expressions that construct protocol buffer messages. */
final class MessageBuilder {
    private final AstBuilder builder;

    MessageBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    NewExpression construct(NewContext context) {
        return new NewExpression(
                builder.path(context.message), list(context.fields, this::field), builder.span(context));
    }

    BracedNewExpression construct(BracedNewContext context) {
        return new BracedNewExpression(builder.path(context.message), braces(context.braces), builder.span(context));
    }

    private MessageField field(MessageFieldContext context) {
        return new MessageField(
                builder.expressions().expression(context.value),
                fieldName(context),
                context.extension != null,
                builder.span(context));
    }

    private Optional<Path> fieldName(MessageFieldContext context) {
        return context.extension != null
                ? Optional.of(builder.path(context.extension))
                : builder.identifierOrAbsent(context.name).map(Path::of);
    }

    BracedConstructor braces(BracedConstructorContext context) {
        List<BracedField> fields = new ArrayList<>();
        for (BracedGroupContext group : context.groups) {
            boolean extension = group.first.extension != null;
            Path name = extension ? builder.path(group.first.extension) : Path.of(builder.identifier(group.first.name));
            fields.add(bracedField(name, extension, group.first.content, builder.span(group.first)));
            for (BracedNamedFieldContext field : group.rest) {
                Path fieldName = Path.of(builder.identifier(field.name));
                fields.add(bracedField(fieldName, false, field.content, builder.span(field)));
            }
        }
        return new BracedConstructor(fields, builder.span(context));
    }

    private BracedField bracedField(Path name, boolean extension, BracedContentContext content, SourceSpan span) {
        Expression value =
                content.nested == null ? builder.expressions().expression(content.value) : braces(content.nested);
        return new BracedField(name, extension, value, span);
    }
}
