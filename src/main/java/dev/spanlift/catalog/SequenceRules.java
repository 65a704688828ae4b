package dev.spanlift.catalog;

import dev.spanlift.ast.AlterSequence;
import dev.spanlift.ast.BitReversedPositive;
import dev.spanlift.ast.IdentityValue;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.RestartCounter;
import dev.spanlift.ast.SequenceOption;
import dev.spanlift.ast.SignedInteger;
import dev.spanlift.ast.SkipRange;
import dev.spanlift.ast.StartCounter;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        OptionRules rules = new OptionRules(catalog);
        rules.check(sequence.describe(), options, OptionRules.SEQUENCE);
        Set<String> seen = new HashSet<>();
        for (Option option : options.entries()) {
            String name = Names.text(option.name());
            if (!seen.add(name)) {
                rules.invalid(option, sequence.describe(), "the option `" + name + "` stands twice", "set once");
            } else if (name.equals("sequence_kind") && !isKind(option)) {
                rules.invalid(
                        option,
                        sequence.describe(),
                        "there is no such sequence kind",
                        "'" + BIT_REVERSED_POSITIVE + "'");
            }
        }
    }

    static boolean isKind(Option option) {
        return option.value() instanceof StringLiteral literal
                && Literals.value(literal).equals(BIT_REVERSED_POSITIVE);
    }

    /** Checks that a sequence that was created with clauses is altered with clauses, and one with options with options. */
    void checkSyntax(SequenceDraft sequence, AlterSequence node) {
        if (node.options().isPresent() == sequence.hasClauses) {
            invalid(
                    sequence.name.toString(),
                    node.name().span(),
                    sequence.describe() + " was created with " + (sequence.hasClauses ? "clauses" : "OPTIONS"),
                    "alter it in the same way");
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

    /** Checks what an identity column says about its sequence. */
    void checkIdentity(ColumnDraft column, IdentityValue identity) {
        String object = column.table.name + "." + column.name;
        if (identity.options().stream().noneMatch(BitReversedPositive.class::isInstance)) {
            checkDefaultKind(object, "identity column `" + column.name + "`", identity.span());
        }
        checkIdentityOptions(column, identity.options());
    }

    void checkIdentityOptions(ColumnDraft column, List<SequenceOption> options) {
        String object = column.table.name + "." + column.name;
        for (SequenceOption option : options) {
            if (option instanceof SkipRange range) {
                checkRange(object, number(range.min()), number(range.max()), range.span());
            } else if (option instanceof StartCounter counter && number(counter.value()) <= 0) {
                badCounter(object, counter.span());
            } else if (option instanceof RestartCounter counter && number(counter.value()) <= 0) {
                badCounter(object, counter.span());
            }
        }
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
        invalid(object, span, "the counter cannot start below 1", "give a positive number");
    }

    private void invalid(String object, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_SEQUENCE, span, object, message, hint);
    }
}
