package dev.spanlift.parser;

import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Statement;
import dev.spanlift.ast.TableElement;
import dev.spanlift.ast.Unparsed;
import dev.spanlift.ast.UnparsedElement;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.parser.Failure.Piece;
import dev.spanlift.parser.StatementParser.Attempt;
import dev.spanlift.parser.TableBuilder.Header;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser;
import dev.spanlift.parser.generated.SpannerParser.StatementEntryContext;
import dev.spanlift.parser.generated.SpannerParser.TableElementEntryContext;
import dev.spanlift.parser.generated.SpannerParser.TableTailContext;
import dev.spanlift.parser.generated.SpannerParser.TableTailEntryContext;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads a statement that has mistakes: tells each of them once, and saves what can be saved.
 *
 * <p>There are two means, and ANTLR's guessing of tokens is not among them. A mistake that is understood is repaired in the
 * list of tokens, and the piece is parsed again. And a table or queue is cut at its commas, so that a mistake in one column leaves
 * the others alone. What comes out is for the statements that refer to it: the diagnostics are errors all the same.
 */
final class Recovery {
    /** A statement with more mistakes than these is no DDL, and no list of mistakes would help its author. */
    private static final int MAX_MISTAKES = 50;

    /** How many tokens before a mistake may belong to the same clause and not make sense without its end. */
    private static final int LONGEST_CLAUSE = 5;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final StatementParser parser;
    private final AstBuilder builder;
    private final List<SourceToken> tokens;
    private final SourceSpan span;
    private int mistakes;

    /** The repair that was tried last, if it was a guess that nothing has confirmed yet. */
    private @Nullable Guess guess;

    /** A clause behind a table that could not be read. */
    private @Nullable SourceSpan skippedClause;

    /** The index of the token at which a guess was wrong. */
    private int refuted = -1;

    Recovery(
            SourceFile file,
            Diagnostics diagnostics,
            StatementParser parser,
            AstBuilder builder,
            List<SourceToken> tokens) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.parser = parser;
        this.builder = builder;
        this.tokens = tokens;
        this.span = span(0, tokens.size() - 1);
    }

    Statement statement() {
        while (true) {
            Optional<Header> header = hasMatchingBrackets() ? header() : Optional.empty();
            if (header.isPresent()) {
                return table(header.get());
            }
            Attempt<StatementEntryContext> attempt =
                    parser.thorough(Piece.STATEMENT, tokens, SpannerParser::statementEntry);
            if (attempt.result().isPresent()) {
                confirmGuess();
                return builder.statements().statement(attempt.result().get().body);
            }
            if (!tell(attempt, 0)) {
                return header().map(this::beginningOfTable).orElseGet(() -> new Unparsed(span));
            }
        }
    }

    /** Reports a mistake and repairs it; returns whether there is something new to parse. */
    private boolean tell(Attempt<?> attempt, int offset) {
        int place = offset + attempt.index();
        if (guess != null && guess.isRefuted(place, attempt.atEnd())) {
            tokens.clear();
            tokens.addAll(guess.before());
            refuted = guess.place();
            guess = null;
            return true;
        }
        confirmGuess();
        mistakes++;
        if (mistakes > MAX_MISTAKES) {
            return false;
        }
        Mistake mistake = attempt.mistake().orElseThrow();
        if (mistake.otherwise().isPresent() && place == refuted) {
            refuted = -1;
            diagnostics.report(mistake.otherwise().get());
            return false;
        }
        Optional<Repair> repair =
                mistake.repair().map(change -> change.shift(offset).before(tokens.size() - 1));
        if (repair.isPresent() && mistake.otherwise().isPresent()) {
            if (attempt.atEnd()) {
                // The text is cut off: what is missing may stand in the rest.
                skippedClause = file.span(span.end(), span.end());
            }
            guess = new Guess(mistake.diagnostic(), place, repair.get().end(), List.copyOf(tokens));
        } else {
            diagnostics.report(mistake.diagnostic());
        }
        repair.ifPresent(change -> {
            change.apply(tokens);
            keepExtent();
        });
        return repair.isPresent();
    }

    /** Tells the mistake that was guessed, as the parse went on behind it. */
    private void confirmGuess() {
        if (guess != null) {
            diagnostics.report(guess.diagnostic());
            guess = null;
        }
    }

    /** Lets the statement reach as far as before where a repair has taken its first or last tokens away. */
    private void keepExtent() {
        int last = tokens.size() - 2;
        if (last >= 0) {
            tokens.set(0, tokens.get(0).stretched(span.start(), tokens.get(0).getStopIndex() + 1));
            tokens.set(last, tokens.get(last).stretched(tokens.get(last).getStartIndex(), span.end()));
        }
    }

    /**
     * A repair that may be wrong: it is if the parse stops no later than at the token behind it.
     *
     * @param diagnostic what to tell if it is right
     * @param place the index of the token at which the parse stopped before
     * @param end the index behind what the repair put in
     * @param before the tokens before the repair
     */
    private record Guess(Diagnostic diagnostic, int place, int end, List<SourceToken> before) {
        /** Returns whether a parse that stops at a token shows that the guess was wrong: that a text ends shows nothing. */
        boolean isRefuted(int stop, boolean atEnd) {
            return stop >= place && stop <= end && !atEnd;
        }
    }

    // ---------------------------------------------------------------- tables

    private Optional<Header> header() {
        if (type(0) != SpannerLexer.CREATE || type(bodyStart()) == Token.EOF) {
            return Optional.empty();
        }
        return switch (type(1)) {
            case SpannerLexer.TABLE ->
                parser.fast(part(0, bodyStart()), SpannerParser::tableHeaderEntry)
                        .map(entry -> Header.of(entry.body));
            case SpannerLexer.QUEUE ->
                parser.fast(part(0, bodyStart()), SpannerParser::queueHeaderEntry)
                        .map(entry -> Header.of(entry.body));
            default -> Optional.empty();
        };
    }

    /** Returns the index of the first parenthesis; of EOF if there is none. */
    private int bodyStart() {
        int at = 0;
        while (type(at) != SpannerLexer.LPAREN && type(at) != Token.EOF) {
            at++;
        }
        return at;
    }

    private Statement table(Header header) {
        List<TableElement> elements = new ArrayList<>();
        int at = bodyStart() + 1;
        while (type(at) != SpannerLexer.RPAREN && type(at) != Token.EOF) {
            element(at).ifPresent(elements::add);
            at = elementEnd(at);
            if (type(at) == SpannerLexer.COMMA) {
                at++;
            }
        }
        // A repair inside an element may have taken the closing parenthesis away.
        int behind = Math.min(at + 1, tokens.size() - 1);
        TableTailContext tail = tail(behind);
        if (skippedClause != null && (tail == null || tail.key == null)) {
            // It may have been the key: then the table is not without one.
            elements.add(new UnparsedElement(Optional.empty(), skippedClause));
        }
        return builder.statements().tables().create(header, elements, tail, span);
    }

    /** Reads the columns before the mistake in a table whose brackets do not match. */
    private Statement beginningOfTable(Header header) {
        List<TableElement> elements = new ArrayList<>();
        int at = bodyStart() + 1;
        boolean whole = true;
        while (whole && type(at) != Token.EOF) {
            Optional<TableElement> element = parsedElement(at, elementEnd(at));
            element.ifPresent(elements::add);
            whole = element.isPresent();
            at = Math.min(elementEnd(at) + 1, tokens.size() - 1);
        }
        elements.add(new UnparsedElement(Optional.empty(), file.span(span.end(), span.end())));
        return builder.statements().tables().create(header, elements, null, span);
    }

    private Optional<TableElement> element(int from) {
        while (true) {
            int to = elementEnd(from);
            Attempt<TableElementEntryContext> attempt =
                    parser.thorough(Piece.TABLE_ELEMENT, part(from, to), SpannerParser::tableElementEntry);
            if (attempt.result().isPresent()) {
                confirmGuess();
                return attempt.result().map(this::build);
            }
            if (!tell(attempt, from)) {
                return from == to ? Optional.empty() : Optional.of(brokenElement(from, to, from + attempt.index()));
            }
        }
    }

    /** Reads the beginning of an element before its mistake if that makes one; else keeps its name and place. */
    private TableElement brokenElement(int from, int to, int mistake) {
        // Behind a keyword, what looks like a column is a constraint that fails.
        boolean column = type(from) == SpannerLexer.IDENTIFIER || type(from) == SpannerLexer.QUOTED_IDENTIFIER;
        for (int end = mistake; column && end > from + 1 && end > mistake - LONGEST_CLAUSE; end--) {
            Optional<TableElement> beginning = parsedElement(from, end);
            if (beginning.isPresent()) {
                return beginning.get();
            }
        }
        SourceToken first = tokens.get(from);
        Optional<Identifier> name =
                Expected.isName(first.getType()) ? Optional.of(builder.identifier(first)) : Optional.empty();
        return new UnparsedElement(name, span(from, to));
    }

    private Optional<TableElement> parsedElement(int from, int to) {
        return parser.fast(part(from, to), SpannerParser::tableElementEntry).map(this::build);
    }

    private TableElement build(TableElementEntryContext entry) {
        return builder.statements().tables().element(entry.body);
    }

    private @Nullable TableTailContext tail(int from) {
        while (true) {
            Attempt<TableTailEntryContext> attempt =
                    parser.thorough(Piece.STATEMENT, part(from, tokens.size() - 1), SpannerParser::tableTailEntry);
            if (attempt.result().isPresent()) {
                confirmGuess();
                return attempt.result().get().body;
            }
            if (!tell(attempt, from)) {
                if (mistakes > MAX_MISTAKES) {
                    return null;
                }
                skipClause(from, from + attempt.index());
            }
        }
    }

    /** Takes the clause with the mistake away, with the comma before it. */
    private void skipClause(int from, int mistake) {
        int start = from;
        int end = clauseEnd(start);
        while (end <= mistake && type(end) != Token.EOF) {
            start = end;
            end = clauseEnd(start);
        }
        skippedClause = start < end ? span(start, end) : file.span(span.end(), span.end());
        Repair.delete(start, end).apply(tokens);
    }

    // ---------------------------------------------------------------- tokens

    /** Returns the index of the next comma outside of brackets behind a token; of EOF if there is none. */
    private int clauseEnd(int from) {
        int depth = SourceToken.bracket(type(from));
        int at = Math.min(from + 1, tokens.size() - 1);
        while (type(at) != Token.EOF && (depth > 0 || type(at) != SpannerLexer.COMMA)) {
            depth += SourceToken.bracket(type(at));
            at++;
        }
        return at;
    }

    /** Returns the index of the comma or parenthesis that ends the table element that begins there; of EOF without one. */
    private int elementEnd(int from) {
        int depth = 0;
        // Commas stand in the angle brackets of STRUCT only; those of ARRAY, if left open, must not swallow the next
        // column.
        int structs = 0;
        int at = from;
        while (type(at) != Token.EOF) {
            int type = type(at);
            if (depth == 0 && (type == SpannerLexer.RPAREN || (type == SpannerLexer.COMMA && structs == 0))) {
                return at;
            }
            if (type == SpannerLexer.LT && (structs > 0 || type(at - 1) == SpannerLexer.STRUCT)) {
                structs++;
            } else if (type == SpannerLexer.GT && structs > 0) {
                structs--;
            }
            depth += SourceToken.bracket(type);
            at++;
        }
        return at;
    }

    private boolean hasMatchingBrackets() {
        int depth = 0;
        for (SourceToken token : tokens) {
            depth += SourceToken.bracket(token.getType());
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private int type(int i) {
        return i < 0 ? Token.EOF : tokens.get(i).getType();
    }

    /** Returns the tokens from one to before another, with an EOF of their own. */
    private List<SourceToken> part(int from, int to) {
        List<SourceToken> part = new ArrayList<>(tokens.subList(from, to));
        int end = to == 0 ? 0 : tokens.get(to - 1).getStopIndex() + 1;
        part.add(SourceToken.rewritten(Token.EOF, "<EOF>", end, end));
        return part;
    }

    /** Returns the span of the tokens from one to before another. */
    private SourceSpan span(int from, int to) {
        return file.span(tokens.get(from).getStartIndex(), tokens.get(to - 1).getStopIndex() + 1);
    }
}
