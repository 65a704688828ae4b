package dev.spanlift.parser;

import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.Path;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.parser.generated.SpannerParser.IdentifierContext;
import dev.spanlift.parser.generated.SpannerParser.PathContext;
import dev.spanlift.parser.generated.SpannerParser.PathPartContext;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * The builders of all families for one file, and what they share: spans, names, lists, and a place to report.
 *
 * <p>Contexts hold null for what was not written; {@link #optional} and {@link #list} are where that ends.
 */
final class AstBuilder {
    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final TypeBuilder types;
    private final ExpressionBuilder expressions;
    private final QueryBuilder queries;
    private final StatementBuilder statements;

    AstBuilder(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.types = new TypeBuilder(this);
        this.expressions = new ExpressionBuilder(this);
        this.queries = new QueryBuilder(this);
        this.statements = new StatementBuilder(this);
    }

    TypeBuilder types() {
        return types;
    }

    ExpressionBuilder expressions() {
        return expressions;
    }

    QueryBuilder queries() {
        return queries;
    }

    StatementBuilder statements() {
        return statements;
    }

    // ---------------------------------------------------------------- spans

    SourceSpan span(ParserRuleContext context) {
        return span(context.getStart(), context.getStop() == null ? context.getStart() : context.getStop());
    }

    SourceSpan span(Token token) {
        return span(token, token);
    }

    /** Returns the span from the first character of one token to the last of another. */
    SourceSpan span(Token first, Token last) {
        int start = first.getStartIndex();
        return file.span(start, Math.max(start, last.getStopIndex() + 1));
    }

    // ---------------------------------------------------------------- names

    Identifier identifier(IdentifierContext context) {
        return identifier(context.token);
    }

    Identifier identifier(PathPartContext context) {
        return identifier(context.token);
    }

    Optional<Identifier> identifierOrAbsent(@Nullable IdentifierContext context) {
        return context == null ? Optional.empty() : Optional.of(identifier(context));
    }

    Path path(PathContext context) {
        if (context.rest.isEmpty()) {
            return Path.of(identifier(context.first));
        }
        List<Identifier> parts = new ArrayList<>(1 + context.rest.size());
        parts.add(identifier(context.first));
        context.rest.forEach(part -> parts.add(identifier(part)));
        return new Path(parts, span(context));
    }

    Identifier identifier(Token token) {
        String text = token.getText();
        if (text.charAt(0) != '`') {
            return new Identifier(text, false, span(token));
        }
        checkEscapes(token, false);
        return new Identifier(Literals.quotedName(text), true, span(token));
    }

    /** Builds the name of a token that begins with the dot before it, which JSON may write as an escape sequence. */
    Identifier identifierBehindDot(Token token) {
        SourceSpan dotted = span(token);
        int dot = file.text().charAt(dotted.start()) == '.' ? 1 : 0;
        return new Identifier(token.getText().substring(1), false, file.span(dotted.start() + dot, dotted.end()));
    }

    /** Reports a name that stands where one word must: a word that is no keyword of the lexer. */
    void expectWord(IdentifierContext context, String word, String expected) {
        Identifier written = identifier(context);
        if (written.quoted() || !written.name().equalsIgnoreCase(word)) {
            syntaxError(written.span(), "expected " + expected + ", found `" + written.name() + "`");
        }
    }

    // ---------------------------------------------------------------- literals

    IntegerLiteral integer(Token token) {
        return new IntegerLiteral(token.getText(), span(token));
    }

    /** Reports the first wrong escape sequence of a literal or a backquoted name. */
    void checkEscapes(Token token, boolean bytes) {
        Optional<Integer> invalid = Literals.firstInvalidEscape(token.getText(), bytes);
        if (invalid.isPresent()) {
            String text = token.getText();
            int start = invalid.get();
            String sequence = text.substring(start, text.offsetByCodePoints(start, 2));
            report(Diagnostic.of(
                            DiagnosticCode.INVALID_LITERAL,
                            within(token, start, sequence),
                            "`" + sequence + "` is no escape sequence here")
                    .withHint("write `\\\\` for a backslash, or prefix the literal with r"));
        }
    }

    /** Returns the place of a part of a token; that of the whole token where JSON may write it as escape sequences. */
    private SourceSpan within(Token token, int offset, String part) {
        int start = token.getStartIndex() + offset;
        return file.text().startsWith(part, start) ? file.span(start, start + part.length()) : span(token);
    }

    // ---------------------------------------------------------------- lists and optional elements

    /** Returns what is built of each context, in order; immutable, so that a record can keep it without a copy. */
    static <C, N> List<N> list(List<? extends C> contexts, Function<C, N> build) {
        int size = contexts.size();
        if (size == 0) {
            return List.of();
        }
        if (size == 1) {
            return List.of(build.apply(contexts.get(0)));
        }
        @SuppressWarnings("unchecked") // It goes no further than List.of, which copies it.
        N[] nodes = (N[]) new Object[size];
        for (int i = 0; i < size; i++) {
            nodes[i] = build.apply(contexts.get(i));
        }
        return List.of(nodes);
    }

    static <C, N> Optional<N> optional(@Nullable C context, Function<C, N> build) {
        return context == null ? Optional.empty() : Optional.of(build.apply(context));
    }

    // ---------------------------------------------------------------- reporting

    void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }

    /** Reports a clause behind one that it belongs before; the tree has both in the order of the language. */
    void misplaced(SourceSpan span, String clause, String before, String hint) {
        report(Diagnostic.of(DiagnosticCode.MISPLACED_CLAUSE, span, clause + " must stand before " + before)
                .withHint(hint));
    }

    /** Returns what to say of a clause that stands a second time where it can stand once. */
    static Diagnostic duplicate(SourceSpan span, String message) {
        return Diagnostic.of(DiagnosticCode.DUPLICATE_CLAUSE, span, message).withHint("remove one of the two");
    }

    void syntaxError(SourceSpan span, String message) {
        report(Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, span, message));
    }

    void syntaxError(SourceSpan span, String message, String hint) {
        report(Diagnostic.of(DiagnosticCode.SYNTAX_ERROR, span, message).withHint(hint));
    }
}
