package dev.spanlift;

import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.Dialects;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.source.SourceFile;
import dev.spanlift.testing.GeneratedSchema;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a schema takes, step by step; the lexer that ANTLR generates is the measure for the others.
 *
 * <p>Quote ratios of one run: machines differ, and so do their moods.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ThroughputBenchmark {
    /** How many tables: about a kilobyte each. */
    @Param({"10", "1000", "10000"})
    private int tables;

    private String text = "";
    private SourceFile source = SourceFile.of("empty", "");

    /** Writes the schema once. */
    @Setup
    public void generate() {
        text = GeneratedSchema.ofTables(tables);
        source = SourceFile.of("generated.sql", text);
    }

    /** The generated lexer alone. */
    @Benchmark
    public int lex() {
        SpannerLexer lexer = new SpannerLexer(CharStreams.fromString(text));
        int count = 0;
        while (lexer.nextToken().getType() != Token.EOF) {
            count++;
        }
        return count;
    }

    /** Text to tree. */
    @Benchmark
    public Object parse() {
        return SpannerDdl.parse(source);
    }

    /** Text to what Spanner would refuse. */
    @Benchmark
    public Object check() {
        return SpannerDdl.diagnose(List.of(source));
    }

    /** Text to MySQL text. */
    @Benchmark
    public Object convert() {
        return SpannerDdl.convert(List.of(source), Dialects.named("mysql").orElseThrow(), ConvertOptions.defaults());
    }
}
