package dev.spanlift.catalog;

import dev.spanlift.ast.AlterSequence;
import dev.spanlift.ast.BitReversedPositive;
import dev.spanlift.ast.CreateSequence;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.NoSkipRange;
import dev.spanlift.ast.Option;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.RestartCounter;
import dev.spanlift.ast.SequenceOption;
import dev.spanlift.ast.SequenceOptionVisitor;
import dev.spanlift.ast.SignedInteger;
import dev.spanlift.ast.SkipRange;
import dev.spanlift.ast.StartCounter;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.UnaryOperation;
import dev.spanlift.ast.UnaryOperator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Applies the statements about sequences, in both syntaxes: clauses and options. */
final class SequenceStatements {
    private final CatalogDraft catalog;
    private final CommentFinder comments;
    private final SequenceRules rules;

    SequenceStatements(CatalogDraft catalog, CommentFinder comments) {
        this.catalog = catalog;
        this.comments = comments;
        this.rules = new SequenceRules(catalog);
    }

    void create(CreateSequence node) {
        ObjectName name = Names.objectName(node.name());
        if (node.ifNotExists() && catalog.has(name, SequenceDraft.class)) {
            return;
        }
        SequenceDraft sequence = new SequenceDraft(name, comments.find(node.span(), node.span()), node.span());
        sequence.hasClauses = !node.clauses().isEmpty();
        sequence.hasOptions = node.options().isPresent();
        rules.checkSyntax(sequence, node);
        apply(sequence, node.clauses(), node.options(), node.name());
        catalog.declare(sequence, node.name().span());
    }

    void alter(AlterSequence node) {
        if (node.ifExists() && !catalog.has(Names.objectName(node.name()), SequenceDraft.class)) {
            return;
        }
        catalog.resolveIgnoringCase(node.name(), NamedDraft.SHARED_NAMESPACE, SequenceDraft.class, "sequence")
                .ifPresent(sequence -> {
                    rules.checkSyntax(sequence, node);
                    apply(sequence, node.clauses(), node.options(), node.name());
                });
    }

    private void apply(SequenceDraft sequence, List<SequenceOption> clauses, Optional<Options> options, Path name) {
        clauses.forEach(clause -> clause.accept(new Clauses(sequence)));
        rules.checkCounters(sequence, clauses);
        options.ifPresent(present -> {
            rules.checkOptions(sequence, present);
            present.entries().forEach(option -> set(sequence, option));
        });
        boolean kindIsWrong = options.stream()
                .flatMap(present -> present.entries().stream())
                .anyMatch(option -> option.name().text().equals("sequence_kind"));
        boolean maybeMisspelt = options.filter(present -> OptionRules.hasUnknown(present, OptionRules.SEQUENCE))
                .isPresent();
        if (sequence.sequenceKind.isEmpty() && (kindIsWrong || maybeMisspelt)) {
            sequence.sequenceKind = Optional.of(SequenceRules.BIT_REVERSED_POSITIVE);
        }
        if (!maybeMisspelt) {
            rules.check(sequence, name.span());
        }
        mend(sequence);
    }

    /** What is wrong with a sequence is told of once, and not again when it is altered. */
    private void mend(SequenceDraft sequence) {
        if (sequence.sequenceKind.isEmpty()
                && catalog.databaseOptions.get("default_sequence_kind").isEmpty()) {
            sequence.sequenceKind = Optional.of(SequenceRules.BIT_REVERSED_POSITIVE);
        }
        if (sequence.skipRangeMin.isPresent() != sequence.skipRangeMax.isPresent()) {
            sequence.skipRangeMin = OptionalLong.empty();
            sequence.skipRangeMax = OptionalLong.empty();
        }
    }

    private static void set(SequenceDraft sequence, Option option) {
        switch (option.name().text()) {
            case "sequence_kind" -> sequence.sequenceKind = text(option.value());
            case "skip_range_min" -> sequence.skipRangeMin = number(option.value());
            case "skip_range_max" -> sequence.skipRangeMax = number(option.value());
            case "start_with_counter" -> sequence.startCounter = number(option.value());
            default -> {
                // Reported with the rules about options.
            }
        }
    }

    private static Optional<String> text(Expression value) {
        return value instanceof StringLiteral string ? Optional.of(Literals.value(string)) : Optional.empty();
    }

    /** Returns the number; NULL and whatever is no number give none. */
    private static OptionalLong number(Expression value) {
        if (value instanceof IntegerLiteral literal) {
            return OptionalLong.of(DataTypes.clamp(Literals.value(literal)));
        }
        if (value instanceof UnaryOperation operation
                && operation.operator() == UnaryOperator.MINUS
                && operation.operand() instanceof IntegerLiteral literal) {
            return OptionalLong.of(DataTypes.clamp(Literals.value(literal).negate()));
        }
        return OptionalLong.empty();
    }

    private static OptionalLong number(SignedInteger value) {
        return OptionalLong.of(DataTypes.clamp(Literals.value(value)));
    }

    private record Clauses(SequenceDraft sequence) implements SequenceOptionVisitor<Clauses> {
        @Override
        public Clauses visitBitReversedPositive(BitReversedPositive node) {
            sequence.sequenceKind = Optional.of(SequenceRules.BIT_REVERSED_POSITIVE);
            return this;
        }

        @Override
        public Clauses visitSkipRange(SkipRange node) {
            sequence.skipRangeMin = number(node.min());
            sequence.skipRangeMax = number(node.max());
            return this;
        }

        @Override
        public Clauses visitNoSkipRange(NoSkipRange node) {
            sequence.skipRangeMin = OptionalLong.empty();
            sequence.skipRangeMax = OptionalLong.empty();
            return this;
        }

        @Override
        public Clauses visitStartCounter(StartCounter node) {
            sequence.startCounter = number(node.value());
            return this;
        }

        @Override
        public Clauses visitRestartCounter(RestartCounter node) {
            sequence.startCounter = number(node.value());
            return this;
        }
    }
}
