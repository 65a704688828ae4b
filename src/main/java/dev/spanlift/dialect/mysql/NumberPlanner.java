package dev.spanlift.dialect.mysql;

import static dev.spanlift.diagnostic.DiagnosticCode.AUTO_INCREMENT_ORDER;

import dev.spanlift.ast.AutoIncrementValue;
import dev.spanlift.ast.BitReversedPositive;
import dev.spanlift.ast.ColumnValue;
import dev.spanlift.ast.ColumnValueVisitor;
import dev.spanlift.ast.DefaultValue;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.GeneratedValue;
import dev.spanlift.ast.IdentityValue;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.SequenceArgument;
import dev.spanlift.ast.SequenceOption;
import dev.spanlift.ast.StartCounter;
import dev.spanlift.catalog.Sequence;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plans the columns that count: identity columns and those whose default takes the next number of a sequence become
 * AUTO_INCREMENT, one a table.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/innodb-auto-increment-handling.html">AUTO_INCREMENT Handling</a>
 */
final class NumberPlanner {

    private static final String FUNCTION = "GET_NEXT_SEQUENCE_VALUE";

    /** The sequences by their names in lower case: expressions ignore case. */
    private final Map<String, Sequence> sequences;

    private final PlanReport report;
    private final Set<Sequence> used = new HashSet<>();
    /** Those that several columns take numbers from, which is told once. */
    private final Set<Sequence> shared = new HashSet<>();

    NumberPlanner(List<Sequence> sequences, PlanReport report) {
        this.sequences = sequences.stream()
                .collect(Collectors.toMap(
                        sequence -> QueryScope.fold(sequence.name().toString()),
                        sequence -> sequence,
                        (first, second) -> first));
        this.report = report;
    }

    /** Returns whether an AUTO_INCREMENT column stands for the sequence. */
    boolean uses(Sequence sequence) {
        return used.contains(sequence);
    }

    void plan(TablePlan table) {
        CounterFinder counters = new CounterFinder();
        boolean taken = false;
        for (ColumnPlan column : table.columnsWithMore()) {
            if (column.source.value().isEmpty()) {
                continue;
            }
            Optional<Counter> counter = column.source.value().get().accept(counters);
            if (counter.isEmpty()) {
                continue;
            }
            if (taken || !column.type.equals(MySqlType.fixed("BIGINT", Long.BYTES))) {
                column.source.value().ifPresent(value -> column.note(written(value)));
                column.valueLeftOut = true;
                report.say(
                        AUTO_INCREMENT_ORDER,
                        column.object(),
                        column.span(),
                        "column " + column.object() + " does not count: "
                                + (taken ? "MySQL has one AUTO_INCREMENT column a table" : "it is no BIGINT"),
                        "let writers give the value");
                continue;
            }
            taken = true;
            column.value = Optional.of(new MySqlColumnValue.AutoIncrement());
            column.notNull = true;
            table.counter = Optional.of(column);
            table.autoIncrement = counter.get().start();
            counter.get()
                    .sequence()
                    .ifPresent(sequence -> report.place(sequence.name().toString(), table.name + "." + column.name));
            report.say(
                    AUTO_INCREMENT_ORDER,
                    column.object(),
                    column.span(),
                    "column " + column.object()
                            + " counts upwards as AUTO_INCREMENT, without bit reversal"
                            + counter.get().lost(),
                    "NULL and 0 ask for the next number; with sql_mode NO_AUTO_VALUE_ON_ZERO, NULL alone");
        }
    }

    /**
     * How a column counts in the source.
     *
     * @param start the first number, where one is given
     * @param lost what else is written of it, behind a space and in parentheses; empty where nothing is
     * @param sequence the sequence that it takes numbers from
     */
    private record Counter(OptionalLong start, String lost, Optional<Sequence> sequence) {
        static Counter of(OptionalLong start, List<String> lost, Optional<Sequence> sequence) {
            return new Counter(start, lost.isEmpty() ? "" : " (" + String.join(", ", lost) + ")", sequence);
        }
    }

    /** Finds how a column counts; empty for one that does not. */
    private final class CounterFinder implements ColumnValueVisitor<Optional<Counter>> {

        @Override
        public Optional<Counter> visitDefaultValue(DefaultValue node) {
            return sequenceName(node.expression()).map(name -> {
                Optional<Sequence> sequence = Optional.ofNullable(sequences.get(QueryScope.fold(name)));
                sequence.filter(found -> !used.add(found) && shared.add(found))
                        .ifPresent(found -> report.say(
                                AUTO_INCREMENT_ORDER,
                                found.name().toString(),
                                found.span(),
                                "the columns that take numbers from sequence " + name + " count each for itself",
                                "numbers can occur in several tables"));
                return sequence.map(NumberPlanner::counter)
                        .orElse(Counter.of(OptionalLong.empty(), List.of(), Optional.empty()));
            });
        }

        @Override
        public Optional<Counter> visitGeneratedValue(GeneratedValue node) {
            return Optional.empty();
        }

        @Override
        public Optional<Counter> visitIdentityValue(IdentityValue node) {
            OptionalLong start = OptionalLong.empty();
            List<String> lost = new ArrayList<>();
            for (SequenceOption option : node.options()) {
                if (option instanceof StartCounter counter) {
                    BigInteger value = Literals.value(counter.value());
                    boolean usable = value.signum() > 0 && value.bitLength() < Long.SIZE;
                    start = usable ? OptionalLong.of(value.longValue()) : OptionalLong.empty();
                } else {
                    lost.add(written(option));
                }
            }
            return Optional.of(Counter.of(start, lost, Optional.empty()));
        }

        @Override
        public Optional<Counter> visitAutoIncrementValue(AutoIncrementValue node) {
            return Optional.of(Counter.of(OptionalLong.empty(), List.of(), Optional.empty()));
        }
    }

    /** Returns how a column that counts is written, in one line. */
    private static String written(ColumnValue value) {
        if (!(value instanceof IdentityValue identity)) {
            return value.span().oneLine();
        }
        String options = identity.options().stream().map(NumberPlanner::written).collect(Collectors.joining(" "));
        return "GENERATED BY DEFAULT AS IDENTITY" + (options.isEmpty() ? "" : " (" + options + ")");
    }

    private static String written(SequenceOption option) {
        // The column of a table without a key has this property though nobody wrote it.
        return option instanceof BitReversedPositive
                ? "BIT_REVERSED_POSITIVE"
                : option.span().oneLine();
    }

    private static Counter counter(Sequence sequence) {
        List<String> lost = new ArrayList<>();
        sequence.kind().ifPresent(lost::add);
        sequence.skipRangeMin().ifPresent(first -> lost.add("skipped from " + first));
        sequence.skipRangeMax().ifPresent(last -> lost.add("skipped to " + last));
        return Counter.of(sequence.startCounter(), lost, Optional.of(sequence));
    }

    private static Optional<String> sequenceName(Expression expression) {
        if (expression instanceof ParenthesizedExpression parenthesized) {
            return sequenceName(parenthesized.inner());
        }
        boolean isCall = expression instanceof FunctionCall call
                && call.function().parts().size() == 1
                && call.function().parts().get(0).name().equalsIgnoreCase(FUNCTION)
                && call.arguments().size() == 1;
        if (!isCall || !(((FunctionCall) expression).arguments().get(0) instanceof SequenceArgument argument)) {
            return Optional.empty();
        }
        return Optional.of(argument.sequence().text());
    }
}
