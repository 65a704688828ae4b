package dev.spanlift.catalog;

import dev.spanlift.ast.AlterSequence;
import dev.spanlift.ast.BitReversedPositive;
import dev.spanlift.ast.CreateSequence;
import dev.spanlift.ast.IdentityValue;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.RestartCounter;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.ast.SequenceOption;
import dev.spanlift.ast.SignedInteger;
import dev.spanlift.ast.SkipRange;
import dev.spanlift.ast.StartCounter;
import dev.spanlift.catalog.type.NamedDataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What sequences and identity columns need.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create-sequence">CREATE
 * SEQUENCE</a>, and the emulator.
 */
final class SequenceRules {
    static final String BIT_REVERSED_POSITIVE = "bit_reversed_positive";

    private final CatalogDraft catalog;

    SequenceRules(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    /** Checks the options of a sequence by themselves. */
    void checkOptions(SequenceDraft sequence, Options options) {
        new OptionRules(catalog).check(sequence.describe(), options, OptionRules.SEQUENCE);
    }

    /** Checks that a sequence that was created with clauses is altered with clauses, and one with options with options. */
    void checkSyntax(SequenceDraft sequence, AlterSequence node) {
        if (node.options().isPresent() ? sequence.hasClauses : sequence.hasOptions) {
            invalid(
                    sequence.name.toString(),
                    node.name().span(),
                    sequence.describe() + " was created with " + (sequence.hasClauses ? "clauses" : "OPTIONS"),
                    "alter it in the same way");
        }
    }

    /** Checks that a new sequence has clauses or options, not both. */
    void checkSyntax(SequenceDraft sequence, CreateSequence node) {
        if (sequence.hasClauses && sequence.hasOptions) {
            invalid(
                    sequence.name.toString(),
                    node.options().orElseThrow().span(),
                    sequence.describe() + " has both clauses and OPTIONS",
                    "write everything as clauses, or everything as OPTIONS");
        }
    }

    /** Checks a sequence as it is after a statement. */
    void check(SequenceDraft sequence, SourceSpan span) {
        if (sequence.sequenceKind.isEmpty()) {
            checkDefaultKind(sequence.name.toString(), sequence.describe(), span);
        }
        boolean hasMin = sequence.skipRangeMin.isPresent();
        if (hasMin != sequence.skipRangeMax.isPresent()) {
            invalid(
                    sequence.name.toString(),
                    span,
                    sequence.describe() + " has " + (hasMin ? "no end" : "no beginning") + " of its skip range",
                    "set skip_range_min and skip_range_max together");
        } else if (hasMin) {
            checkRange(
                    sequence.name.toString(),
                    sequence.skipRangeMin.getAsLong(),
                    sequence.skipRangeMax.getAsLong(),
                    span);
        }
        if (sequence.startCounter.isPresent() && sequence.startCounter.getAsLong() <= 0) {
            badCounter(sequence.name.toString(), span);
        }
    }

    /** Checks that the numbers in clauses are INT64: in options any integer that is none is a wrong literal. */
    void checkCounters(SequenceDraft sequence, List<SequenceOption> clauses) {
        checkCounters(sequence.name.toString(), clauses);
    }

    private void checkCounters(String object, List<SequenceOption> clauses) {
        for (SequenceOption clause : clauses) {
            counter(clause)
                    .filter(counter -> isTooGreat(counter))
                    .ifPresent(counter -> badCounter(object, counter.span()));
        }
    }

    private static boolean isTooGreat(SignedInteger counter) {
        return Literals.value(counter).compareTo(BigInteger.valueOf(Long.MAX_VALUE)) > 0;
    }

    private static Optional<SignedInteger> counter(SequenceOption option) {
        if (option instanceof StartCounter start) {
            return Optional.of(start.value());
        }
        return option instanceof RestartCounter restart ? Optional.of(restart.value()) : Optional.empty();
    }

    /** Checks what an identity column says about its sequence. */
    void checkIdentity(ColumnDraft column, IdentityValue identity) {
        String object = column.table.name + "." + column.name;
        checkIdentityType(column, identity.span());
        if (identity.options().stream().noneMatch(BitReversedPositive.class::isInstance)) {
            checkDefaultKind(object, "identity column `" + column.name + "`", identity.span());
        }
        checkIdentityOptions(column, identity.options());
    }

    /**
     * Checks that a column can hold what a sequence gives.
     *
     * @param span where the column says that it is an identity column
     */
    void checkIdentityType(ColumnDraft column, SourceSpan span) {
        if (!Types.is(column.type, ScalarKind.INT64)
                && !Types.is(column.type, ScalarKind.FLOAT64)
                && !Types.is(column.type, ScalarKind.NUMERIC)
                && !(column.type instanceof NamedDataType)) {
            catalog.error(
                    DiagnosticCode.INVALID_TYPE,
                    span,
                    column.table.name + "." + column.name,
                    "`" + column.name + "` cannot be an identity column: its type is " + column.type.text(),
                    "identity columns are INT64");
        }
    }

    void checkIdentityOptions(ColumnDraft column, List<SequenceOption> options) {
        String object = column.table.name + "." + column.name;
        for (SequenceOption option : options) {
            if (option instanceof SkipRange range) {
                checkRange(object, number(range.min()), number(range.max()), range.span());
            }
            counter(option)
                    .filter(counter -> number(counter) <= 0)
                    .ifPresent(counter -> badCounter(object, option.span()));
        }
        checkCounters(object, options);
    }

    private static long number(SignedInteger integer) {
        return DataTypes.clamp(Literals.value(integer));
    }

    /** Checks that the database has a kind where a sequence does not say its own. */
    void checkDefaultKind(String object, String description, SourceSpan span) {
        if (catalog.databaseOptions.get("default_sequence_kind").isEmpty()) {
            invalid(
                    object,
                    span,
                    description + " has no sequence kind",
                    "write BIT_REVERSED_POSITIVE, or set the database option default_sequence_kind");
        }
    }

    private void checkRange(String object, long min, long max, SourceSpan span) {
        if (min > max) {
            invalid(object, span, "the skip range ends before it begins", "write the smaller number first");
        } else if (max < 1) {
            invalid(object, span, "the skip range has no positive number", "sequences give positive numbers only");
        }
    }

    private void badCounter(String object, SourceSpan span) {
        invalid(
                object,
                span,
                "the counter does not start at a positive INT64",
                "give a number from 1 to " + Long.MAX_VALUE);
    }

    private void invalid(String object, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_SEQUENCE, span, object, message, hint);
    }
}
