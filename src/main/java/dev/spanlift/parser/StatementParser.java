package dev.spanlift.parser;

import dev.spanlift.ast.Statement;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.parser.Failure.Piece;
import dev.spanlift.parser.antlr.NestingTooDeepException;
import dev.spanlift.parser.antlr.StatementTokens;
import dev.spanlift.parser.generated.SpannerParser;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** Parses the tokens of one statement: fast where it is right, and with the help of {@link Recovery} where it is not. */
final class StatementParser {
    private final SourceFile file;
    private final SpannerParser parser;
    private final AstBuilder builder;
    private final Diagnostics diagnostics;
    private final ANTLRErrorStrategy bail = new BailErrorStrategy();

    /** What predicts where only whether a parse succeeds counts. */
    private final ParserATNSimulator fastPrediction;

    /** What predicts where mistakes are to be explained. */
    private @Nullable ParserATNSimulator thoroughPrediction;

    StatementParser(SourceFile file, SpannerScanner source, Diagnostics diagnostics) {
        this(file, source, diagnostics, TablePrediction::new);
    }

    /** @param prediction makes what is to predict in {@link #fast} parses */
    StatementParser(
            SourceFile file,
            SpannerScanner source,
            Diagnostics diagnostics,
            Function<Parser, ParserATNSimulator> prediction) {
        this.file = file;
        this.parser = new SpannerParser(new StatementTokens(source));
        parser.removeErrorListeners();
        this.fastPrediction = prediction.apply(parser);
        this.builder = new AstBuilder(file, diagnostics);
        this.diagnostics = diagnostics;
    }

    /**
     * Parses a statement.
     *
     * @param tokens its tokens, the last of them EOF; changed where the statement has mistakes that can be repaired
     */
    Statement parse(List<SourceToken> tokens) {
        return fast(tokens, SpannerParser::statementEntry)
                .map(entry -> builder.statements().statement(entry.body))
                .orElseGet(() -> new Recovery(file, diagnostics, this, builder, tokens).statement());
    }

    /** Parses with the cheap prediction that is right for all but a few pieces; empty where it gives up. */
    <C> Optional<C> fast(List<SourceToken> tokens, Function<SpannerParser, C> entry) {
        prepare(tokens, bail, fastPrediction);
        try {
            return Optional.of(entry.apply(parser));
        } catch (ParseCancellationException e) {
            return Optional.empty();
        }
    }

    /** Parses with full prediction what {@link #fast} may have refused, and explains why that fails if it does. */
    <C> Attempt<C> thorough(Piece piece, List<SourceToken> tokens, Function<SpannerParser, C> entry) {
        FirstErrorStrategy strategy = new FirstErrorStrategy();
        prepare(tokens, strategy, thoroughPrediction());
        try {
            return new Attempt<>(Optional.of(entry.apply(parser)), Optional.empty(), tokens.size(), true);
        } catch (NestingTooDeepException e) {
            Mistake mistake = Mistake.of(nestingTooDeep(file.span(
                    e.token().getStartIndex(),
                    Math.max(e.token().getStartIndex(), e.token().getStopIndex() + 1))));
            return new Attempt<>(
                    Optional.empty(), Optional.of(mistake), e.token().getTokenIndex(), false);
        } catch (ParseCancellationException e) {
            Failure failure = new Failure(file, piece, tokens, strategy.index(), strategy.expected());
            return new Attempt<>(
                    Optional.empty(), Optional.of(Mistakes.explain(failure)), strategy.index(), failure.atEnd());
        }
    }

    /** Returns the diagnostic for brackets in brackets that go too deep. */
    static Diagnostic nestingTooDeep(SourceSpan span) {
        return Diagnostic.of(DiagnosticCode.NESTING_TOO_DEEP, span, "nested too deeply")
                .withHint("no schema needs this many brackets in brackets: is one missing?");
    }

    /**
     * What a parse came to.
     *
     * @param result what was parsed; absent after a mistake
     * @param mistake the first mistake; absent where there is none
     * @param index the index of the token at which the parse ended
     * @param atEnd whether that is where the tokens end
     */
    record Attempt<C>(Optional<C> result, Optional<Mistake> mistake, int index, boolean atEnd) {}

    private ParserATNSimulator thoroughPrediction() {
        ParserATNSimulator made = thoroughPrediction;
        if (made == null) {
            made = GrammarAutomaton.prediction(parser);
            made.setPredictionMode(PredictionMode.LL);
            thoroughPrediction = made;
        }
        return made;
    }

    private void prepare(List<SourceToken> tokens, ANTLRErrorStrategy strategy, ParserATNSimulator prediction) {
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i);
        }
        parser.setErrorHandler(strategy);
        parser.setInterpreter(prediction);
        parser.load(tokens);
    }
}
