package dev.spanlift;

import dev.spanlift.ast.Comment;
import dev.spanlift.ast.Statement;
import dev.spanlift.catalog.CatalogBuilder;
import dev.spanlift.catalog.CatalogResult;
import dev.spanlift.catalog.ScriptReceiver;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagram.DiagramBuilder;
import dev.spanlift.diagram.DiagramOptions;
import dev.spanlift.diagram.DiagramResult;
import dev.spanlift.diagram.RenderOptions;
import dev.spanlift.diagram.output.DiagramFormat;
import dev.spanlift.dialect.ConversionResult;
import dev.spanlift.dialect.ConvertOptions;
import dev.spanlift.dialect.Dialect;
import dev.spanlift.format.SpannerFormatter;
import dev.spanlift.parser.ParseResult;
import dev.spanlift.parser.SpannerDdlParser;
import dev.spanlift.source.SourceFile;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The library in short: what the command line does, one method each.
 *
 * <p>All methods are pure: they read nothing but their arguments, write nothing, share no state between calls and may be
 * called from any number of threads. Bad input never throws; what is wrong with it is in the result's diagnostics.
 */
public final class SpannerDdl {
    private SpannerDdl() {}

    /**
     * Reads DDL text without asking what its names mean.
     *
     * @return all statements, those that could not be parsed as {@link dev.spanlift.ast.Unparsed}, and every syntax error
     */
    public static ParseResult parse(SourceFile source) {
        return SpannerDdlParser.parse(source);
    }

    /**
     * Reads DDL text and hands over each statement as soon as it is read, in order, in the calling thread: for files that are
     * too large to keep the trees of all statements.
     *
     * @param statements takes each statement, those that could not be parsed as {@link dev.spanlift.ast.Unparsed}
     * @param comments takes each comment; those before a statement come before it, those inside of it as well
     * @return every syntax error, those of {@link #parse(SourceFile)}
     */
    public static List<Diagnostic> parse(
            SourceFile source, Consumer<? super Statement> statements, Consumer<? super Comment> comments) {
        return SpannerDdlParser.parse(source, statements, comments);
    }

    /** Returns the syntax errors of files, in the order of the files and of the places in them. */
    public static List<Diagnostic> checkSyntax(List<SourceFile> sources) {
        return sources.stream()
                .flatMap(source -> SpannerDdlParser.checkSyntax(source).stream())
                .toList();
    }

    /**
     * Applies the statements of files, in the order given, to an empty database.
     *
     * @return the schema and everything that Spanner would refuse, syntax errors included
     */
    public static CheckResult check(List<SourceFile> sources) {
        CatalogBuilder builder = new CatalogBuilder();
        List<Diagnostic> syntaxErrors = apply(sources, builder);
        CatalogResult built = builder.result();
        return new CheckResult(built.catalog(), diagnostics(sources, syntaxErrors, built.diagnostics()));
    }

    /**
     * Returns everything that Spanner would refuse in files: the diagnostics of {@link #check}, in less time, as no schema is
     * made of what was found.
     */
    public static List<Diagnostic> diagnose(List<SourceFile> sources) {
        CatalogBuilder builder = CatalogBuilder.withoutComments();
        List<Diagnostic> syntaxErrors = apply(sources, builder);
        return diagnostics(sources, syntaxErrors, builder.diagnostics());
    }

    /** Applies the statements of files while they are read; returns the syntax errors. */
    private static List<Diagnostic> apply(List<SourceFile> sources, CatalogBuilder builder) {
        List<Diagnostic> syntaxErrors = new ArrayList<>();
        for (SourceFile source : sources) {
            ScriptReceiver receiver = builder.receiver(source);
            syntaxErrors.addAll(SpannerDdlParser.parseOnAllCores(source, receiver::statement, receiver::comment));
            receiver.end();
        }
        return syntaxErrors;
    }

    /** Returns what the parser said, and of what was said of the schema all that is not about the same places. */
    private static List<Diagnostic> diagnostics(
            List<SourceFile> sources, List<Diagnostic> syntaxErrors, List<Diagnostic> built) {
        List<Diagnostic> diagnostics = new ArrayList<>(syntaxErrors);
        Set<Place> said = syntaxErrors.stream().map(Place::of).collect(Collectors.toSet());
        built.stream()
                .filter(diagnostic -> !said.contains(Place.of(diagnostic)))
                .forEach(diagnostics::add);
        return inOrder(sources, diagnostics);
    }

    /** Where a diagnostic begins: what the parser has said of a place says why the rest does not fit either. */
    private record Place(SourceFile file, int start) {
        static Place of(Diagnostic diagnostic) {
            return new Place(diagnostic.span().file(), diagnostic.span().start());
        }
    }

    /**
     * Converts a schema.
     *
     * @param sources the files that make the schema, in the order in which they apply
     * @param target the dialect to convert to, one of {@link dev.spanlift.dialect.Dialects#all}
     * @param options the choices that are the user's
     * @return the target's DDL with the diagnostics of the check and of the conversion, in the order of the files and of
     *     the places in them; where an error is among them, the DDL lacks what the error names
     * @throws IllegalArgumentException if the options name a version or profile that the dialect does not have
     */
    public static ConversionResult convert(List<SourceFile> sources, Dialect target, ConvertOptions options) {
        CheckResult checked = check(sources);
        ConversionResult converted = target.convert(checked.catalog(), options);
        List<Diagnostic> diagnostics = new ArrayList<>(checked.diagnostics());
        diagnostics.addAll(converted.diagnostics());
        return converted.withDiagnostics(inOrder(sources, diagnostics));
    }

    /**
     * Writes the text of a file in the one style, comments included.
     *
     * @return the text, and the syntax errors; a statement that holds one stays as it is, letter by letter
     */
    public static FormatResult format(SourceFile source) {
        ParseResult parsed = parse(source);
        return new FormatResult(SpannerFormatter.format(parsed), parsed.diagnostics());
    }

    /**
     * Draws a schema as an entity-relationship diagram.
     *
     * @param sources the files that make the schema, in the order in which they apply
     * @param format what to make
     * @param options which tables to show; with all columns, as {@code look} says which of them to draw
     * @param look how it looks
     * @return the picture with the diagnostics of the check, of the options, and of what the format does not carry
     * @throws dev.spanlift.diagram.layout.LayoutUnavailableException if the format needs the optional layout library, and
     *     that is not on the class path
     */
    public static Picture diagram(
            List<SourceFile> sources, DiagramFormat format, DiagramOptions options, RenderOptions look) {
        CheckResult checked = check(sources);
        DiagramResult built = DiagramBuilder.build(checked.catalog(), options);
        List<Diagnostic> diagnostics = new ArrayList<>(checked.diagnostics());
        diagnostics.addAll(built.diagnostics());
        byte[] content = format.render(checked.catalog(), built.diagram(), look, diagnostics::add);
        return new Picture(content, inOrder(sources, diagnostics));
    }

    /** Sorts by file and place; what is reported at one place stays in order, and what has no place comes last. */
    private static List<Diagnostic> inOrder(List<SourceFile> sources, List<Diagnostic> diagnostics) {
        Map<SourceFile, Integer> positions = new HashMap<>();
        sources.forEach(source -> positions.put(source, positions.size()));
        ToIntFunction<SourceSpan> position = span -> positions.getOrDefault(span.file(), positions.size());
        // Comparator.comparing would be shorter, and make lambdas that can be serialized: they take 10 ms to link.
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort((left, right) -> {
            SourceSpan first = left.span();
            SourceSpan second = right.span();
            int byFile = first.file() == second.file()
                    ? 0
                    : Integer.compare(position.applyAsInt(first), position.applyAsInt(second));
            return byFile != 0 ? byFile : Integer.compare(first.start(), second.start());
        });
        return sorted;
    }
}
