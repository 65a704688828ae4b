package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.AlterIdentity;
import dev.spanlift.ast.AlterSequence;
import dev.spanlift.ast.BitReversedPositive;
import dev.spanlift.ast.CreateSequence;
import dev.spanlift.ast.NoSkipRange;
import dev.spanlift.ast.RestartCounter;
import dev.spanlift.ast.SequenceOption;
import dev.spanlift.ast.SkipRange;
import dev.spanlift.ast.StartCounter;
import dev.spanlift.parser.generated.SpannerParser.AlterIdentityContext;
import dev.spanlift.parser.generated.SpannerParser.AlterSequenceContext;
import dev.spanlift.parser.generated.SpannerParser.BitReversedPositiveContext;
import dev.spanlift.parser.generated.SpannerParser.CreateSequenceContext;
import dev.spanlift.parser.generated.SpannerParser.NoSkipRangeContext;
import dev.spanlift.parser.generated.SpannerParser.RestartCounterContext;
import dev.spanlift.parser.generated.SpannerParser.SequenceOptionContext;
import dev.spanlift.parser.generated.SpannerParser.SkipRangeContext;
import dev.spanlift.parser.generated.SpannerParser.StartCounterContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds the statements about sequences, and the properties that sequences and identity columns share. */
final class SequenceBuilder {
    /** The properties in the clause syntax. */
    private enum Property {
        BIT_REVERSED_POSITIVE("BIT_REVERSED_POSITIVE"),
        SKIP_RANGE("SKIP RANGE"),
        NO_SKIP_RANGE("NO SKIP RANGE"),
        START_COUNTER("START COUNTER"),
        RESTART_COUNTER("RESTART COUNTER");

        private final String keywords;

        Property(String keywords) {
            this.keywords = keywords;
        }
    }

    private static final Set<Property> OF_NEW =
            EnumSet.of(Property.BIT_REVERSED_POSITIVE, Property.SKIP_RANGE, Property.START_COUNTER);
    private static final Set<Property> OF_EXISTING =
            EnumSet.of(Property.SKIP_RANGE, Property.NO_SKIP_RANGE, Property.RESTART_COUNTER);

    private final AstBuilder builder;

    SequenceBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    CreateSequence createSequence(CreateSequenceContext context) {
        return new CreateSequence(
                context.ifNotExists != null,
                builder.path(context.name),
                properties(context.clauses),
                optional(context.options, builder.statements()::options),
                builder.span(context));
    }

    AlterSequence alterSequence(AlterSequenceContext context) {
        return new AlterSequence(
                context.ifExists != null,
                builder.path(context.name),
                new OptionBuilder(OF_EXISTING).all(context.clauses),
                optional(context.options, builder.statements()::options),
                builder.span(context));
    }

    /** Builds the properties of a new sequence or identity column. */
    List<SequenceOption> properties(List<SequenceOptionContext> contexts) {
        return new OptionBuilder(OF_NEW).all(contexts);
    }

    /** Builds what ALTER IDENTITY does: SET before a range, no SET before RESTART. */
    AlterIdentity alterIdentity(AlterIdentityContext context) {
        SequenceOption option = context.change.accept(new OptionBuilder(OF_EXISTING));
        boolean restart = option instanceof RestartCounter;
        if (restart && context.set != null) {
            builder.syntaxError(builder.span(context.set), "RESTART COUNTER takes no SET before it", "remove SET");
        } else if (!restart && context.set == null) {
            builder.syntaxError(option.span(), "SET must stand before a skipped range", "write ALTER IDENTITY SET");
        }
        return new AlterIdentity(option, builder.span(context));
    }

    /** Builds properties, and refuses those that do not belong there or stand twice. */
    private final class OptionBuilder extends LabelVisitor<SequenceOption> {
        private final Set<Property> allowed;
        private final Set<Property> seen = EnumSet.noneOf(Property.class);

        OptionBuilder(Set<Property> allowed) {
            this.allowed = allowed;
        }

        List<SequenceOption> all(List<SequenceOptionContext> contexts) {
            return list(contexts, context -> context.accept(this));
        }

        private void check(Property property, ParserRuleContext context) {
            if (!allowed.contains(property)) {
                builder.syntaxError(
                        builder.span(context),
                        property.keywords
                                + (allowed == OF_NEW
                                        ? " stands only where a sequence is altered"
                                        : " stands only where a sequence is created"));
            } else if (!seen.add(property)) {
                builder.report(
                        AstBuilder.duplicate(builder.span(context), property.keywords + " stands twice in a sequence"));
            }
        }

        @Override
        public SequenceOption visitBitReversedPositive(BitReversedPositiveContext context) {
            check(Property.BIT_REVERSED_POSITIVE, context);
            return new BitReversedPositive(builder.span(context));
        }

        @Override
        public SequenceOption visitSkipRange(SkipRangeContext context) {
            check(Property.SKIP_RANGE, context);
            return new SkipRange(
                    builder.statements().signedInteger(context.min),
                    builder.statements().signedInteger(context.max),
                    builder.span(context));
        }

        @Override
        public SequenceOption visitNoSkipRange(NoSkipRangeContext context) {
            check(Property.NO_SKIP_RANGE, context);
            return new NoSkipRange(builder.span(context));
        }

        @Override
        public SequenceOption visitStartCounter(StartCounterContext context) {
            check(Property.START_COUNTER, context);
            return new StartCounter(builder.statements().signedInteger(context.value), builder.span(context));
        }

        @Override
        public SequenceOption visitRestartCounter(RestartCounterContext context) {
            check(Property.RESTART_COUNTER, context);
            return new RestartCounter(builder.statements().signedInteger(context.value), builder.span(context));
        }
    }
}
