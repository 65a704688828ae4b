package dev.spanlift.format;

import dev.spanlift.ast.Assignment;
import dev.spanlift.ast.BitReversedPositive;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionKeyPart;
import dev.spanlift.ast.IndexKeyPart;
import dev.spanlift.ast.IndexKeyPartVisitor;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.NoSkipRange;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.RestartCounter;
import dev.spanlift.ast.SequenceOption;
import dev.spanlift.ast.SequenceOptionVisitor;
import dev.spanlift.ast.SignedInteger;
import dev.spanlift.ast.SkipRange;
import dev.spanlift.ast.StartCounter;
import dev.spanlift.text.SqlWriter;
import java.util.List;

/** Prints the clauses that several statements share. */
final class ClausePrinter implements IndexKeyPartVisitor<SqlWriter>, SequenceOptionVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;

    ClausePrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
    }

    // ---------------------------------------------------------------- options, keys, values

    SqlWriter options(Options options) {
        return writer.keywords("OPTIONS").bracketedList("(", options.entries(), this::option, ")");
    }

    SqlWriter setOptions(Options options) {
        writer.keywords("SET");
        return options(options);
    }

    private void option(Option option) {
        printers.names().path(option.name()).token("=");
        printers.expressions().expression(option.value());
    }

    SqlWriter keyParts(List<? extends IndexKeyPart> parts) {
        return writer.bracketedList("(", parts, this::keyPart, ")");
    }

    void keyPart(IndexKeyPart part) {
        part.accept(this);
        part.direction().ifPresent(direction -> writer.keywords(direction.name()));
    }

    @Override
    public SqlWriter visitKeyPart(KeyPart node) {
        return printers.names().identifier(node.column());
    }

    @Override
    public SqlWriter visitExpressionKeyPart(ExpressionKeyPart node) {
        return parenthesized(node.expression());
    }

    /** Prints {@code name = value}. */
    SqlWriter assignment(Assignment assignment) {
        printers.names().identifier(assignment.name()).token("=");
        return printers.expressions().expression(assignment.value());
    }

    /** Prints an expression in the parentheses that its clause asks for. */
    SqlWriter parenthesized(Expression expression) {
        return writer.bracketed("(", () -> printers.expressions().expression(expression), ")");
    }

    SqlWriter signedInteger(SignedInteger integer) {
        String magnitude = integer.magnitude().text();
        return integer.negative() ? writer.token("-").attach(magnitude) : writer.token(magnitude);
    }

    // ---------------------------------------------------------------- sequence options

    SqlWriter sequenceOption(SequenceOption option) {
        return option.accept(this);
    }

    @Override
    public SqlWriter visitBitReversedPositive(BitReversedPositive node) {
        return writer.keywords("BIT_REVERSED_POSITIVE");
    }

    @Override
    public SqlWriter visitSkipRange(SkipRange node) {
        writer.keywords("SKIP RANGE");
        signedInteger(node.min()).attach(",");
        return signedInteger(node.max());
    }

    @Override
    public SqlWriter visitNoSkipRange(NoSkipRange node) {
        return writer.keywords("NO SKIP RANGE");
    }

    @Override
    public SqlWriter visitStartCounter(StartCounter node) {
        writer.keywords("START COUNTER WITH");
        return signedInteger(node.value());
    }

    @Override
    public SqlWriter visitRestartCounter(RestartCounter node) {
        writer.keywords("RESTART COUNTER WITH");
        return signedInteger(node.value());
    }
}
