package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.ArrayType;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.NamedType;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.ScalarType;
import dev.spanlift.ast.StructField;
import dev.spanlift.ast.StructType;
import dev.spanlift.ast.Type;
import dev.spanlift.ast.TypeLength;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.ArrayTypeContext;
import dev.spanlift.parser.generated.SpannerParser.NamedTypeContext;
import dev.spanlift.parser.generated.SpannerParser.StructFieldContext;
import dev.spanlift.parser.generated.SpannerParser.StructTypeContext;
import dev.spanlift.parser.generated.SpannerParser.TypeContext;
import dev.spanlift.parser.generated.SpannerParser.TypeParameterContext;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds types. Type names are ordinary names in the grammar; this is where they get their meaning. */
final class TypeBuilder extends LabelVisitor<Type> {
    private static final List<ScalarKind> KINDS = List.of(ScalarKind.values());

    /** The built-in types by name: their places in {@link #KINDS}, from 1. */
    private static final WordTable SCALARS = scalars();

    private final AstBuilder builder;

    TypeBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    private static WordTable scalars() {
        WordTable scalars = new WordTable(KINDS.size());
        for (int i = 0; i < KINDS.size(); i++) {
            scalars.add(KINDS.get(i).name(), i + 1);
        }
        return scalars;
    }

    /** Returns the built-in type of that name, null where there is none; a quoted name is never one. */
    static @Nullable ScalarKind scalarKind(Token name) {
        int number = ((SourceToken) name).number(SCALARS);
        return number == 0 ? null : KINDS.get(number - 1);
    }

    /** Returns whether a token is the name of a built-in type, or begins one. */
    static boolean beginsType(Token token) {
        return token.getType() == SpannerLexer.ARRAY
                || (token.getType() == SpannerLexer.IDENTIFIER && scalarKind(token) != null);
    }

    /** Builds a type as expressions and function signatures take it, where STRING and BYTES need no length. */
    Type type(TypeContext context) {
        return context.accept(this);
    }

    /** Builds the type of a column, where STRING and BYTES need a length. */
    Type columnType(TypeContext context) {
        Type type = type(context);
        requireLength(type);
        return type;
    }

    private void requireLength(Type type) {
        if (type instanceof ArrayType array) {
            requireLength(array.element());
        } else if (type instanceof ScalarType scalar
                && isSized(scalar.kind())
                && scalar.length().isEmpty()) {
            String name = scalar.kind().name();
            builder.syntaxError(
                    scalar.span(), name + " needs a length in a column", "write " + name + "(MAX) or " + name + "(n)");
        }
    }

    private static boolean isSized(ScalarKind kind) {
        return kind == ScalarKind.STRING || kind == ScalarKind.BYTES;
    }

    @Override
    public Type visitArrayType(ArrayTypeContext context) {
        Optional<IntegerLiteral> vectorLength = optional(context.vectorLength, builder::integer);
        if (context.parameterName != null) {
            Identifier parameter = builder.identifier(context.parameterName);
            if (!parameter.name().equalsIgnoreCase("vector_length")) {
                builder.syntaxError(
                        parameter.span(),
                        "ARRAY has no parameter `" + parameter.name() + "`",
                        "the one parameter of ARRAY is vector_length");
            }
        }
        return new ArrayType(type(context.element), vectorLength, builder.span(context));
    }

    @Override
    public Type visitStructType(StructTypeContext context) {
        return structType(context.fields, builder.span(context));
    }

    StructType structType(List<StructFieldContext> fields, SourceSpan span) {
        return new StructType(list(fields, this::field), span);
    }

    private StructField field(StructFieldContext context) {
        return new StructField(
                builder.identifierOrAbsent(context.name), type(context.fieldType), builder.span(context));
    }

    @Override
    public Type visitNamedType(NamedTypeContext context) {
        SourceSpan span = builder.span(context);
        boolean oneWord = context.name == null || context.name.rest.isEmpty();
        ScalarKind kind = oneWord ? scalarKind(context.getStart()) : null;
        if (kind == null) {
            Path name = typeName(context);
            boolean parameters = !context.parameters.isEmpty();
            if (!reportForeign(name, parameters) && parameters) {
                // From the type's beginning on, as whether there is such a type is then no second question.
                reportParameters(span, "the type " + context.getStart().getText());
            }
            return new NamedType(name, span);
        }
        return new ScalarType(kind, length(context, kind), span);
    }

    /** Returns whether a type is not built in and has parameters, which no type of Spanner has. */
    static boolean isForeignWithParameters(TypeContext context) {
        return context instanceof NamedTypeContext named
                && !named.parameters.isEmpty()
                && scalarKind(named.getStart()) == null;
    }

    /**
     * Reports a name that is a type elsewhere; returns whether it is one. Alone, it could be the name of a protocol buffer,
     * so that it is wrong by its meaning; with parameters, it cannot be right.
     */
    private boolean reportForeign(Path name, boolean parameters) {
        DiagnosticCode code = parameters ? DiagnosticCode.SYNTAX_ERROR : DiagnosticCode.UNKNOWN_TYPE;
        Identifier first = name.parts().get(0);
        Optional<String> replacement =
                name.parts().size() > 1 || first.quoted() ? Optional.empty() : ForeignTypes.replacement(first.name());
        replacement.ifPresent(own -> builder.report(Diagnostic.of(code, name.span(), "there is no type " + first.name())
                .withHint("write " + own)));
        return replacement.isPresent();
    }

    private Path typeName(NamedTypeContext context) {
        if (context.word == null) {
            return builder.path(context.name);
        }
        return Path.of(new Identifier(context.word.getText(), false, builder.span(context.word)));
    }

    private Optional<TypeLength> length(NamedTypeContext context, ScalarKind kind) {
        if (context.parameters.isEmpty()) {
            return Optional.empty();
        }
        if (!isSized(kind)) {
            SourceSpan first = builder.span(context.parameters.get(0));
            SourceSpan last = builder.span(context.parameters.get(context.parameters.size() - 1));
            reportParameters(first.to(last), kind.name());
            return Optional.empty();
        }
        if (context.parameters.size() > 1) {
            builder.syntaxError(
                    builder.span(context.parameters.get(1)),
                    kind + " takes one length",
                    "remove what follows the comma");
        }
        return length(context.parameters.get(0), kind);
    }

    private Optional<TypeLength> length(TypeParameterContext context, ScalarKind kind) {
        SourceSpan span = builder.span(context);
        if (context.number != null && context.minus == null) {
            return Optional.of(new TypeLength(Optional.of(builder.integer(context.number)), span));
        }
        if (context.word == null || !context.word.getStart().getText().equalsIgnoreCase("MAX")) {
            builder.syntaxError(
                    span, "expected the length of " + kind + ", found `" + span.text() + "`", "write a number or MAX");
        }
        return Optional.of(new TypeLength(Optional.empty(), span));
    }

    private void reportParameters(SourceSpan span, String name) {
        builder.syntaxError(span, name + " takes no parameters", "remove the parentheses with all that is in them");
    }
}
