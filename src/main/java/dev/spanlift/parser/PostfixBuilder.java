package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.ArgumentModifier;
import dev.spanlift.ast.CastExpression;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.ExtensionAccess;
import dev.spanlift.ast.FieldAccess;
import dev.spanlift.ast.FieldArgument;
import dev.spanlift.ast.FrameBound;
import dev.spanlift.ast.FrameBoundKind;
import dev.spanlift.ast.FrameUnit;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.HavingModifier;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.InlineWindow;
import dev.spanlift.ast.LimitModifier;
import dev.spanlift.ast.ModelArgument;
import dev.spanlift.ast.NamedWindow;
import dev.spanlift.ast.NullHandling;
import dev.spanlift.ast.OrderByModifier;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.SequenceArgument;
import dev.spanlift.ast.StarArgument;
import dev.spanlift.ast.Subscript;
import dev.spanlift.ast.SystemVariable;
import dev.spanlift.ast.TableArgument;
import dev.spanlift.ast.WindowFrame;
import dev.spanlift.ast.WindowSpecification;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.ArgumentContext;
import dev.spanlift.parser.generated.SpannerParser.DigitsFieldAccessContext;
import dev.spanlift.parser.generated.SpannerParser.DottedFieldAccessContext;
import dev.spanlift.parser.generated.SpannerParser.ExpressionArgumentContext;
import dev.spanlift.parser.generated.SpannerParser.ExtensionAccessContext;
import dev.spanlift.parser.generated.SpannerParser.ExtensionFieldContext;
import dev.spanlift.parser.generated.SpannerParser.ExtensionStepContext;
import dev.spanlift.parser.generated.SpannerParser.FieldAccessContext;
import dev.spanlift.parser.generated.SpannerParser.FrameBoundContext;
import dev.spanlift.parser.generated.SpannerParser.FunctionCallContext;
import dev.spanlift.parser.generated.SpannerParser.HavingModifierContext;
import dev.spanlift.parser.generated.SpannerParser.InlineWindowContext;
import dev.spanlift.parser.generated.SpannerParser.LimitModifierContext;
import dev.spanlift.parser.generated.SpannerParser.ModelArgumentContext;
import dev.spanlift.parser.generated.SpannerParser.NamedTypeContext;
import dev.spanlift.parser.generated.SpannerParser.NamedWindowContext;
import dev.spanlift.parser.generated.SpannerParser.OrderByModifierContext;
import dev.spanlift.parser.generated.SpannerParser.PathPartContext;
import dev.spanlift.parser.generated.SpannerParser.PostfixContext;
import dev.spanlift.parser.generated.SpannerParser.PrimaryContext;
import dev.spanlift.parser.generated.SpannerParser.SequenceArgumentContext;
import dev.spanlift.parser.generated.SpannerParser.StarArgumentContext;
import dev.spanlift.parser.generated.SpannerParser.SubscriptContext;
import dev.spanlift.parser.generated.SpannerParser.TableArgumentContext;
import dev.spanlift.parser.generated.SpannerParser.TypeContext;
import dev.spanlift.parser.generated.SpannerParser.WindowFrameContext;
import dev.spanlift.parser.generated.SpannerParser.WindowSpecificationContext;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Builds what follows a primary: field accesses, subscripts, and calls with all that may stand in their parentheses. */
final class PostfixBuilder {
    private static final String SAFE_CAST = "SAFE_CAST";
    private static final String NAMES_ONLY = "CAST and SAFE_CAST alone take a type here";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+");

    private final AstBuilder builder;

    PostfixBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    /** Returns the base with its postfixes; a run of names with dots between them becomes one path. */
    Expression apply(PrimaryContext primary, Expression base, List<PostfixContext> contexts) {
        if (contexts.isEmpty()) {
            return base;
        }
        int count = builder.expressions().withinLimit(list(contexts, ParserRuleContext::getStart));
        Link link = new Link(primary, base);
        for (PostfixContext context : contexts.subList(0, count)) {
            context.accept(link);
        }
        return link.value();
    }

    /** The value so far, which each postfix makes larger. Names are gathered in a list, so that a long path costs its length. */
    private final class Link extends LabelVisitor<Expression> {
        private Expression value;
        private final List<Identifier> names = new ArrayList<>();
        private final boolean systemVariable;
        private SourceSpan span;
        private Token last;

        Link(PrimaryContext primary, Expression base) {
            this.last = primary.getStop();
            this.value = base;
            this.span = base.span();
            this.systemVariable = base instanceof SystemVariable;
            if (base instanceof PathExpression path) {
                names.addAll(path.path().parts());
            } else if (base instanceof SystemVariable variable) {
                names.addAll(variable.name().parts());
            }
        }

        Expression value() {
            if (names.size() > 1) {
                value = systemVariable ? new SystemVariable(path(), span) : new PathExpression(path(), span);
            }
            return value;
        }

        private Path path() {
            return new Path(
                    names, names.get(0).span().to(names.get(names.size() - 1).span()));
        }

        private Expression become(Expression next) {
            names.clear();
            value = next;
            span = next.span();
            return next;
        }

        @Override
        public Expression visitFieldAccess(FieldAccessContext context) {
            return access(builder.identifier(context.field), span.to(builder.span(context)));
        }

        @Override
        public Expression visitDigitsFieldAccess(DigitsFieldAccessContext context) {
            SourceSpan digits = builder.span(context.digits);
            String name = context.digits.getText();
            if (!takesDottedName() || !WORD.matcher(name).matches()) {
                builder.syntaxError(digits, "expected a name, found `" + name + "`");
                return value;
            }
            return access(new Identifier(name, false, digits), span.to(digits));
        }

        @Override
        public Expression visitDottedFieldAccess(DottedFieldAccessContext context) {
            SourceSpan dotted = builder.span(context);
            String name = context.token.getText().substring(1);
            if (!takesDottedName() || !WORD.matcher(name).matches()) {
                builder.syntaxError(dotted, "expected an operator, found `." + name + "`");
                return value;
            }
            return access(builder.identifierBehindDot(context.token), span.to(dotted));
        }

        @Override
        public Expression visitExtensionAccess(ExtensionAccessContext context) {
            return become(
                    new ExtensionAccess(value(), builder.path(context.extension), span.to(builder.span(context))));
        }

        /** Literals and CASE take no name that begins with a digit: there, the dot is a decimal point. */
        private boolean takesDottedName() {
            return !names.isEmpty()
                    || value instanceof FieldAccess
                    || last.getType() == SpannerLexer.RPAREN
                    || last.getType() == SpannerLexer.RBRACKET;
        }

        private Expression access(Identifier field, SourceSpan whole) {
            if (names.isEmpty()) {
                return become(new FieldAccess(value, field, whole));
            }
            names.add(field);
            span = whole;
            return value;
        }

        @Override
        public Expression visitSubscript(SubscriptContext context) {
            Expression index = builder.expressions().expression(context.index);
            last = context.getStop();
            return become(new Subscript(value(), index, span.to(builder.span(context))));
        }

        @Override
        public Expression visitFunctionCall(FunctionCallContext context) {
            SourceSpan whole = span.to(builder.span(context));
            last = context.getStop();
            if (names.isEmpty() || systemVariable) {
                builder.syntaxError(builder.span(context.getStart()), "expected an operator, found `(`");
                return value;
            }
            boolean safeCast = names.size() == 1
                    && context.arguments.size() == 1
                    && names.get(0).name().equalsIgnoreCase(SAFE_CAST)
                    && context.arguments.get(0) instanceof ExpressionArgumentContext argument
                    && argument.alias != null;
            return become(safeCast ? safeCast(context, whole) : call(context, whole));
        }

        private Expression safeCast(FunctionCallContext context, SourceSpan whole) {
            ExpressionArgumentContext argument = (ExpressionArgumentContext) context.arguments.get(0);
            return new CastExpression(
                    true,
                    builder.expressions().expression(argument.value),
                    builder.types().type(argument.alias),
                    builder.expressions().castFormat(argument.format),
                    whole);
        }

        private Expression call(FunctionCallContext context, SourceSpan whole) {
            ModifierBuilder modifiers = new ModifierBuilder(builder);
            boolean replacesFields = names.size() == 1 && names.get(0).name().equalsIgnoreCase("REPLACE_FIELDS");
            List<Argument> arguments =
                    PostfixBuilder.arguments(context.arguments, new ArgumentBuilder(builder, replacesFields));
            if (replacesFields) {
                requireFields(arguments, whole);
            }
            return new FunctionCall(
                    path(),
                    context.distinct != null,
                    arguments,
                    list(context.modifiers, modifier -> modifier.accept(modifiers)),
                    builder.expressions().hintOrAbsent(context.hint),
                    optional(context.window, PostfixBuilder.this::window),
                    whole);
        }
    }

    /** Checks that REPLACE_FIELDS has a message, and values with the fields that they are for. */
    private void requireFields(List<Argument> arguments, SourceSpan call) {
        if (arguments.size() < 2) {
            builder.syntaxError(call, "REPLACE_FIELDS sets no field", "write REPLACE_FIELDS(message, value AS field)");
        }
        for (Argument argument : arguments.subList(Math.min(1, arguments.size()), arguments.size())) {
            boolean named = argument instanceof FieldArgument
                    || (argument instanceof ExpressionArgument given
                            && given.alias().isPresent());
            if (!named) {
                builder.syntaxError(
                        argument.span(), "this value has no field to go to", "write AS and the field behind it");
            }
        }
    }

    List<Argument> arguments(List<ArgumentContext> contexts) {
        return arguments(contexts, new ArgumentBuilder(builder, false));
    }

    private static List<Argument> arguments(List<ArgumentContext> contexts, ArgumentBuilder arguments) {
        return list(contexts, argument -> argument.accept(arguments));
    }

    private static final class ArgumentBuilder extends LabelVisitor<Argument> {
        private final AstBuilder builder;
        private final boolean replacesFields;

        /** @param replacesFields whether AS names fields, in REPLACE_FIELDS, and not the argument itself */
        ArgumentBuilder(AstBuilder builder, boolean replacesFields) {
            this.builder = builder;
            this.replacesFields = replacesFields;
        }

        @Override
        public Argument visitStarArgument(StarArgumentContext context) {
            return new StarArgument(builder.span(context));
        }

        @Override
        public Argument visitTableArgument(TableArgumentContext context) {
            return new TableArgument(builder.path(context.table), builder.span(context));
        }

        @Override
        public Argument visitModelArgument(ModelArgumentContext context) {
            return new ModelArgument(builder.path(context.model), builder.span(context));
        }

        @Override
        public Argument visitSequenceArgument(SequenceArgumentContext context) {
            return new SequenceArgument(builder.path(context.sequence), builder.span(context));
        }

        @Override
        public Argument visitExpressionArgument(ExpressionArgumentContext context) {
            Expression value = builder.expressions().expression(context.value);
            return context.field == null
                    ? new ExpressionArgument(
                            builder.identifierOrAbsent(context.name), value, alias(context), builder.span(context))
                    : new FieldArgument(value, field(context.field), builder.span(context));
        }

        /** Builds the way to a field that goes through extensions. */
        private Expression field(ExtensionFieldContext context) {
            if (!replacesFields) {
                builder.syntaxError(
                        builder.span(context), "an extension stands behind AS in REPLACE_FIELDS alone", NAMES_ONLY);
            }
            Optional<Expression> field = Optional.empty();
            for (ExtensionStepContext step : context.steps) {
                Path extension = builder.path(step.extension.name);
                SourceSpan span = builder.span(step.extension);
                Expression access = field.<Expression>map(before -> new ExtensionAccess(
                                before, extension, before.span().to(span)))
                        .orElseGet(() ->
                                new ParenthesizedExpression(new PathExpression(extension, extension.span()), span));
                field = Optional.of(behind(access, step.names));
            }
            return field.orElseThrow();
        }

        private Expression behind(Expression base, List<PathPartContext> names) {
            Expression field = base;
            for (PathPartContext part : names) {
                Identifier name = builder.identifier(part);
                field = new FieldAccess(field, name, field.span().to(name.span()));
            }
            return field;
        }

        private Optional<Path> alias(ExpressionArgumentContext context) {
            if (context.alias == null) {
                return Optional.empty();
            }
            Optional<Path> name = context.format == null ? name(context.alias) : Optional.empty();
            if (name.isEmpty()) {
                builder.syntaxError(builder.span(context.alias), "expected a name behind AS", NAMES_ONLY);
            } else if (name.get().parts().size() > 1 && !replacesFields) {
                builder.syntaxError(
                        name.get().span(),
                        "an argument's name has no dots",
                        "write AS and one name; fields are for REPLACE_FIELDS");
            }
            return name;
        }

        /** Returns what was read as a type, which CAST takes there, as the name that it is; empty where it is none. */
        private Optional<Path> name(TypeContext context) {
            return context instanceof NamedTypeContext named && named.name != null && named.parameters.isEmpty()
                    ? Optional.of(builder.path(named.name))
                    : Optional.empty();
        }
    }

    private static final class ModifierBuilder extends LabelVisitor<ArgumentModifier> {
        private final AstBuilder builder;

        ModifierBuilder(AstBuilder builder) {
            this.builder = builder;
        }

        @Override
        public ArgumentModifier visitNullHandling(
                dev.spanlift.parser.generated.SpannerParser.NullHandlingContext context) {
            return new NullHandling(context.handling.getType() == SpannerLexer.IGNORE, builder.span(context));
        }

        @Override
        public ArgumentModifier visitHavingModifier(HavingModifierContext context) {
            Identifier bound = builder.identifier(context.bound);
            boolean max = bound.name().equalsIgnoreCase("MAX");
            if (!max && !bound.name().equalsIgnoreCase("MIN")) {
                builder.syntaxError(bound.span(), "expected MAX or MIN, found `" + bound.name() + "`");
            }
            return new HavingModifier(max, builder.expressions().expression(context.value), builder.span(context));
        }

        @Override
        public ArgumentModifier visitOrderByModifier(OrderByModifierContext context) {
            return new OrderByModifier(list(context.items, builder.expressions()::orderingItem), builder.span(context));
        }

        @Override
        public ArgumentModifier visitLimitModifier(LimitModifierContext context) {
            return new LimitModifier(builder.expressions().expression(context.count), builder.span(context));
        }
    }

    // ---------------------------------------------------------------- windows

    WindowSpecification window(WindowSpecificationContext context) {
        return context.accept(new WindowBuilder());
    }

    private final class WindowBuilder extends LabelVisitor<WindowSpecification> {

        @Override
        public WindowSpecification visitNamedWindow(NamedWindowContext context) {
            return new NamedWindow(builder.identifier(context.name), builder.span(context));
        }

        @Override
        public WindowSpecification visitInlineWindow(InlineWindowContext context) {
            return new InlineWindow(
                    builder.identifierOrAbsent(context.base),
                    list(context.partitionBy, builder.expressions()::expression),
                    list(context.orderBy, builder.expressions()::orderingItem),
                    optional(context.frame, PostfixBuilder.this::frame),
                    builder.span(context));
        }
    }

    private WindowFrame frame(WindowFrameContext context) {
        return new WindowFrame(
                context.unit.getType() == SpannerLexer.ROWS ? FrameUnit.ROWS : FrameUnit.RANGE,
                bound(context.first),
                optional(context.last, this::bound),
                builder.span(context));
    }

    private FrameBound bound(FrameBoundContext context) {
        return new FrameBound(
                boundKind(context), optional(context.offset, builder.expressions()::expression), builder.span(context));
    }

    private static FrameBoundKind boundKind(FrameBoundContext context) {
        if (context.currentRow != null) {
            return FrameBoundKind.CURRENT_ROW;
        }
        boolean preceding = context.direction.getType() == SpannerLexer.PRECEDING;
        if (context.offset != null) {
            return preceding ? FrameBoundKind.PRECEDING : FrameBoundKind.FOLLOWING;
        }
        return preceding ? FrameBoundKind.UNBOUNDED_PRECEDING : FrameBoundKind.UNBOUNDED_FOLLOWING;
    }
}
