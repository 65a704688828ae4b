package dev.spanlift.distribution;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Lambdas, method references and records of every kind: what {@link PrelinkerTest} has rewritten. */
@SuppressWarnings({"ArrayRecordComponent", "UnnecessaryLambda"}) // they are what is tested
public final class PrelinkedSample {
    private final String name;

    private PrelinkedSample(String name) {
        this.name = name;
    }

    /** A record with a component of every type. */
    private record Everything(
            boolean bool,
            byte small,
            short brief,
            char letter,
            int number,
            long big,
            float real,
            double twice,
            @Nullable String text,
            int @Nullable [] array,
            List<? extends Number> numbers) {}

    private record Pair(double first, float second) {}

    private record Empty() {}

    private record Generic<T extends Comparable<T>>(T value, List<T> values) {}

    /** A record that says some of it itself. */
    private record Loud(String text) {
        @Override
        public String toString() {
            return text + "!";
        }
    }

    /** Its lambdas are those of an interface. */
    private interface Greeting {
        String name();

        default Supplier<String> greeting() {
            return () -> secret() + name();
        }

        static Supplier<String> to(String name) {
            Greeting greeting = () -> name;
            return greeting.greeting();
        }

        private String secret() {
            return "psst, ";
        }
    }

    /** Takes and gives primitive values of all widths. */
    @FunctionalInterface
    private interface Mixed {
        double apply(byte small, char letter, long big, boolean bool, float real);
    }

    /** Has a type parameter that is erased to an interface. */
    @FunctionalInterface
    private interface Chooser<T extends CharSequence & Comparable<? super T>> {
        T choose(T first, T second);
    }

    /** Base of a class that captures what it inherits. */
    private static class Base {
        String inherited() {
            return "inherited";
        }
    }

    private static final class Derived extends Base {
        private final class Inner {
            private final int number;

            private Inner(int number) {
                this.number = number;
            }

            private Supplier<String> outer() {
                return () -> Derived.this.inherited() + number;
            }
        }

        @Override
        String inherited() {
            Supplier<String> above = super::inherited;
            return "not " + above.get();
        }
    }

    /** Runs everything and returns what came of it, with nothing in it that is a type of this class. */
    public static List<String> results() {
        List<String> results = new ArrayList<>();
        addLambdas(results::add);
        addReferences(results::add);
        addConversions(results::add);
        addRecords(results::add);
        return results;
    }

    private static void addLambdas(Consumer<String> results) {
        boolean bool = true;
        byte small = -7;
        char letter = 'x';
        short brief = 300;
        int number = 70_000;
        long big = 1L << 40;
        float real = 1.5f;
        double twice = -0.0;
        String text = "text";
        int[] array = {1, 2};
        Supplier<String> all =
                () -> bool + " " + small + letter + brief + number + big + real + twice + text + Arrays.toString(array);
        results.accept(all.get());
        Runnable nested = () -> {
            Runnable inner = () -> results.accept(text + number);
            inner.run();
        };
        nested.run();
        Supplier<Supplier<String>> twofold = () -> () -> "deep";
        results.accept(twofold.get().get());
        results.accept(new PrelinkedSample("me").own().get());
        results.accept(Greeting.to("you").get());
        results.accept(new Derived().new Inner(5).outer().get());
        Supplier<Object> once = Object::new;
        Object first = once.get();
        results.accept(String.valueOf(first.equals(once.get())));
        Supplier<String> constant = constant();
        results.accept(String.valueOf(constant.equals(constant())));
        Comparator<String> serialized = (Comparator<String> & Serializable) (a, b) -> b.compareTo(a);
        results.accept(String.valueOf(serialized.compare("a", "b")));
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : List.of("a", "b", "a")) {
            counts.merge(word, 1, Integer::sum);
        }
        results.accept(counts.toString());
    }

    private static Supplier<String> constant() {
        return () -> "constant";
    }

    private Supplier<String> own() {
        return () -> name + hidden(2);
    }

    private String hidden(int times) {
        return name.repeat(times);
    }

    private static void addReferences(Consumer<String> results) {
        Function<String, PrelinkedSample> construct = PrelinkedSample::new;
        PrelinkedSample made = construct.apply("made");
        IntFunction<String> bound = made::hidden;
        results.accept(bound.apply(3));
        BiFunction<PrelinkedSample, Integer, String> unbound = PrelinkedSample::hidden;
        results.accept(unbound.apply(made, 1));
        IntFunction<int[][]> arrays = int[][]::new;
        results.accept(String.valueOf(arrays.apply(4).length));
        Function<Object, String> wide = Objects::toString;
        results.accept(wide.apply(12));
        UnaryOperator<String> trim = String::trim;
        results.accept(trim.apply("  trimmed "));
        Function<List<String>, Integer> interfaceMethod = List::size;
        results.accept(String.valueOf(interfaceMethod.apply(List.of("a", "b"))));
        Predicate<String> variable = PrelinkedSample::isAnything;
        results.accept(String.valueOf(variable.test("a")));
        Chooser<String> chooser = PrelinkedSample::larger;
        results.accept(chooser.choose("a", "b"));
        List<String> texts = new ArrayList<>();
        Consumer<String> ignoring = texts::add;
        ignoring.accept("ignoring");
        results.accept(texts.toString());
        Supplier<int[]> copy = new int[] {1, 2, 3}::clone;
        results.accept(Arrays.toString(copy.get()));
        Runnable droppingLong = made::time;
        droppingLong.run();
    }

    private long time() {
        return 5;
    }

    private static boolean isAnything(Object... values) {
        return values.length == 1;
    }

    private static <T extends CharSequence & Comparable<? super T>> T larger(T first, T second) {
        return first.compareTo(second) > 0 ? first : second;
    }

    private static void addConversions(Consumer<String> results) {
        ToLongFunction<Integer> unboxAndWiden = Integer::intValue;
        results.accept(String.valueOf(unboxAndWiden.applyAsLong(5)));
        ToDoubleFunction<Character> character = PrelinkedSample::half;
        results.accept(String.valueOf(character.applyAsDouble('d')));
        IntBinaryOperator boxed = PrelinkedSample::sum;
        results.accept(String.valueOf(boxed.applyAsInt(2, 3)));
        IntToLongFunction widened = PrelinkedSample::square;
        results.accept(String.valueOf(widened.applyAsLong(-4)));
        DoubleUnaryOperator narrow = value -> (float) value;
        results.accept(String.valueOf(narrow.applyAsDouble(0.1)));
        LongSupplier fromInt = "four"::length;
        results.accept(String.valueOf(fromInt.getAsLong()));
        Supplier<Number> box = "five5"::length;
        results.accept(String.valueOf(box.get()));
        Supplier<Object> boxBoolean = "six"::isEmpty;
        results.accept(String.valueOf(boxBoolean.get()));
        BooleanSupplier unbox = Boolean.TRUE::booleanValue;
        results.accept(String.valueOf(unbox.getAsBoolean()));
        ToIntFunction<Byte> fromByte = PrelinkedSample::identity;
        results.accept(String.valueOf(fromByte.applyAsInt((byte) -3)));
        Function<Integer, Object> doubled = PrelinkedSample::twiceAsMuch;
        results.accept(String.valueOf(doubled.apply(7)));
        Mixed mixed = (small, letter, big, bool, real) -> bool ? small + letter + big + real : Double.NaN;
        results.accept(String.valueOf(mixed.apply((byte) 1, 'a', 10L, true, 0.5f)));
        Mixed reference = PrelinkedSample::total;
        results.accept(String.valueOf(reference.apply((byte) 1, 'a', 10L, true, 0.5f)));
    }

    private static double half(int value) {
        return value / 2.0;
    }

    private static Integer sum(Integer first, long second) {
        return first + (int) second;
    }

    private static int square(long value) {
        return (int) (value * value);
    }

    private static int identity(int value) {
        return value;
    }

    private static double twiceAsMuch(double value) {
        return value * 2;
    }

    private static float total(int small, int letter, double big, Boolean bool, double real) {
        return (float) (small + letter + big + real + (bool ? 1 : 0));
    }

    private static void addRecords(Consumer<String> results) {
        List<Object> records = List.of(
                everything(1.5f, -0.0, "text"),
                everything(1.5f, 0.0, "text"),
                everything(Float.NaN, Double.NaN, null),
                everything(Float.NaN, Double.NaN, null),
                new Pair(1, 2),
                new Pair(1, 2),
                new Empty(),
                new Empty(),
                new Generic<>("a", List.of("b")),
                new Generic<>("a", List.of("b")),
                new Loud("a"),
                new Loud("b"));
        for (Object first : records) {
            results.accept(first + " " + first.hashCode());
            for (Object second : records) {
                results.accept(String.valueOf(first.equals(second)));
            }
            results.accept(String.valueOf(first.equals("of another type")));
        }
    }

    /** Without an array: records show where it lies in memory, which differs each time. */
    private static Object everything(float real, double twice, @Nullable String text) {
        return new Everything(true, (byte) 1, (short) 2, 'c', 4, 5L, real, twice, text, null, List.of(1, 2L));
    }
}
