import dev.spanlift.SpannerDdl;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.Dialects;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/**
 * Prints how fast schemas are read, checked and converted, and in how much memory, as rows of Markdown tables.
 *
 * <p>The script {@code throughput} runs it. {@code Throughput rates FILE...}: one thread in one warm process; megabytes of
 * input per second of CPU time, that of garbage collection included. The steps take turns, so that they share the
 * machine's moods; what counts are the ratios. {@code Throughput processes FILE...}: the command line in processes of its
 * own, with all threads; and the smallest heap in which each command takes at most three times as long as with all memory.
 */
final class Throughput {
    /** How much text each step reads before it is measured, and while it is, in UTF-16 units. */
    private static final long WARM_UP = 120_000_000;

    private static final long MEASURED = 30_000_000;
    private static final int MAX_RUNS = 200;
    private static final int MEGA = 1_000_000;

    /** Where the search begins for small files, in megabytes: a JVM starts with less, but nothing runs in it. */
    private static final int SMALLEST_HEAP = 4;

    /** How many times as long as with all memory a command may take in a small heap. */
    private static final int PATIENCE = 3;

    private static final Map<String, Function<SourceFile, Object>> STEPS = steps();

    private Throughput() {}

    public static void main(String[] arguments) throws Exception {
        List<Path> files = List.of(arguments).subList(1, arguments.length).stream()
                .map(Path::of)
                .toList();
        if (arguments[0].equals("rates")) {
            rates(files);
        } else {
            processes(files);
        }
    }

    private static Map<String, Function<SourceFile, Object>> steps() {
        Map<String, Function<SourceFile, Object>> steps = new LinkedHashMap<>();
        steps.put("generated lexer", Throughput::lex);
        steps.put("text to tree", Throughput::parseEach);
        steps.put("whole tree", SpannerDdl::parse);
        steps.put("check", file -> SpannerDdl.diagnose(List.of(file)));
        steps.put(
                "convert",
                file -> SpannerDdl.convert(
                        List.of(file), Dialects.named("mysql").orElseThrow(), ConvertOptions.defaults()));
        return steps;
    }

    /** Makes the trees of all statements and keeps none, so that what is measured is not how a collector copies them. */
    private static Object parseEach(SourceFile file) {
        return SpannerDdl.parse(file, statement -> {}, comment -> {});
    }

    private static Object lex(SourceFile file) {
        SpannerLexer lexer = new SpannerLexer(CharStreams.fromString(file.text()));
        int count = 0;
        while (lexer.nextToken().getType() != Token.EOF) {
            count++;
        }
        return count;
    }

    // ---------------------------------------------------------------- one warm process

    private static void rates(List<Path> files) throws Exception {
        row(
                "input",
                "MB",
                "lexer, MB/s",
                "text to tree, MB/s",
                "to lexer",
                "all trees kept, MB/s",
                "check",
                "to kept",
                "convert",
                "to kept");
        row("---", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:", "---:");
        // One worker, the caller of parallel streams included.
        ForkJoinPool pool = new ForkJoinPool(1);
        for (Path path : files) {
            String text = Files.readString(path);
            rounds(pool, text, WARM_UP / text.length());
            Map<String, List<Double>> seconds = rounds(pool, text, Math.min(MAX_RUNS, MEASURED / text.length()));
            double lexer = rate(text, seconds.get("generated lexer"));
            double tree = rate(text, seconds.get("text to tree"));
            double whole = rate(text, seconds.get("whole tree"));
            double check = rate(text, seconds.get("check"));
            double convert = rate(text, seconds.get("convert"));
            row(
                    path.getFileName().toString(),
                    number("%.2f", (double) text.length() / MEGA),
                    number("%.1f", lexer),
                    number("%.1f", tree),
                    number("%.2f", tree / lexer),
                    number("%.1f", whole),
                    number("%.1f", check),
                    number("%.2f", check / whole),
                    number("%.1f", convert),
                    number("%.2f", convert / whole));
        }
        pool.shutdown();
    }

    /** Lets the steps take turns that many times, once at least; returns the CPU seconds of each run. */
    private static Map<String, List<Double>> rounds(ForkJoinPool pool, String text, long runs)
            throws InterruptedException, ExecutionException {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int run = 0; run < Math.max(1, runs); run++) {
            for (Map.Entry<String, Function<SourceFile, Object>> step : STEPS.entrySet()) {
                SourceFile file = SourceFile.of("schema.sql", text);
                long nanos = pool.submit(() -> nanos(step.getValue(), file)).get();
                seconds.computeIfAbsent(step.getKey(), name -> new ArrayList<>())
                        .add((double) nanos / TimeUnit.SECONDS.toNanos(1));
            }
        }
        return seconds;
    }

    /** Returns the CPU time that a step takes in this thread, and that of the garbage collections meanwhile. */
    private static long nanos(Function<SourceFile, Object> step, SourceFile file) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + collecting();
        Object result = step.apply(file);
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + collecting();
        if (result == null) {
            throw new AssertionError("no result");
        }
        return after - before;
    }

    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(collector -> TimeUnit.MILLISECONDS.toNanos(collector.getCollectionTime()))
                .sum();
    }

    private static double rate(String text, List<Double> seconds) {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return text.length() / sorted.get(sorted.size() / 2) / MEGA;
    }

    // ---------------------------------------------------------------- processes

    private static void processes(List<Path> files) throws Exception {
        row("input", "MB", "command", "seconds", "MB/s", "smallest heap, MB", "heap per byte");
        row("---", "---:", "---", "---:", "---:", "---:", "---:");
        for (Path path : files) {
            double size = (double) Files.size(path) / MEGA;
            for (List<String> command :
                    List.of(List.of("check", "--syntax-only"), List.of("check"), List.of("convert"))) {
                long before = System.nanoTime();
                boolean done = runs(command, path, "-XX:MaxRAMPercentage=80", Duration.ofHours(1));
                Duration time = Duration.ofNanos(System.nanoTime() - before);
                double seconds = (double) time.toNanos() / TimeUnit.SECONDS.toNanos(1);
                int heap = done ? smallestHeap(command, path, size, time.multipliedBy(PATIENCE)) : 0;
                row(
                        path.getFileName().toString(),
                        number("%.1f", size),
                        String.join(" ", command),
                        done ? number("%.1f", seconds) : "out of memory",
                        number("%.1f", size / seconds),
                        Integer.toString(heap),
                        number("%.1f", heap * 1.048_576 / size));
            }
        }
    }

    /** Returns the smallest heap in megabytes (of 2^20 bytes) that a command ends with in time, to a tenth or one. */
    private static int smallestHeap(List<String> command, Path file, double size, Duration limit) throws Exception {
        int fails = 0;
        int works = Math.max(SMALLEST_HEAP, (int) size);
        while (!runs(command, file, "-Xmx" + works + "m", limit)) {
            fails = works;
            works *= 2;
        }
        while (works - fails > Math.max(1, works / 10)) {
            int middle = (works + fails) / 2;
            if (runs(command, file, "-Xmx" + middle + "m", limit)) {
                works = middle;
            } else {
                fails = middle;
            }
        }
        return works;
    }

    /**
     * Returns whether the command ends by itself, in time and not for want of memory; errors of the schema are no matter.
     * Just above the smallest heap, a JVM does little but collect garbage, so without a limit the search would not end.
     */
    private static boolean runs(List<String> command, Path file, String heap, Duration limit)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap));
        words.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-jar", System.getProperty("spanlift.jar")));
        words.addAll(command);
        words.add(file.toString());
        Process process = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
            return false;
        }
        return process.exitValue() <= 1;
    }

    // ---------------------------------------------------------------- output

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static void row(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }
}
