package dev.spanlift.parser;

import dev.spanlift.ast.Comment;
import dev.spanlift.ast.Node;
import dev.spanlift.ast.Script;
import dev.spanlift.ast.Statement;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Parses DDL text.
 *
 * <p>Large files are read in parts, which the threads of the common pool share: statements are independent, and the result
 * is the same as that of one thread.
 */
public final class SpannerDdlParser {
    private SpannerDdlParser() {}

    /**
     * Parses a file.
     *
     * @return all statements, those that could not be parsed as {@link dev.spanlift.ast.Unparsed}, and every syntax error
     */
    public static ParseResult parse(SourceFile file) {
        List<Statement> statements = new ArrayList<>();
        List<Comment> comments = new ArrayList<>();
        Diagnostics diagnostics = new Diagnostics();
        for (Part part : read(file, true)) {
            statements.addAll(part.statements);
            comments.addAll(part.comments);
            diagnostics.reportAll(part.diagnostics.toList());
        }
        return new ParseResult(new Script(file, statements, comments), inOrder(diagnostics));
    }

    /**
     * Parses a file and hands over each statement and each comment as soon as it is read, in the order of the file, in the
     * calling thread. Nothing is kept, so that memory does not grow with the file.
     *
     * @param statements takes what {@link #parse(SourceFile)} has as statements
     * @param comments takes the comments
     * @return every syntax error
     */
    public static List<Diagnostic> parse(
            SourceFile file, Consumer<? super Statement> statements, Consumer<? super Comment> comments) {
        Diagnostics diagnostics = new Diagnostics();
        StatementReader reader = new StatementReader(file, diagnostics, statements, comments);
        if (file.isJson()) {
            reader.readJson();
        } else {
            reader.read(0, file.length());
        }
        return inOrder(diagnostics);
    }

    /**
     * Finds every syntax error of a file and keeps nothing else, so that memory does not grow with the file.
     *
     * @return the diagnostics of {@link #parse(SourceFile)}, but for names of unknown types: any name may be that of a protocol buffer,
     *     so that these are a matter of meaning
     */
    public static List<Diagnostic> checkSyntax(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        read(file, false).forEach(part -> diagnostics.reportAll(part.diagnostics.toList()));
        return inOrder(diagnostics).stream()
                .filter(diagnostic -> diagnostic.code() != DiagnosticCode.UNKNOWN_TYPE)
                .toList();
    }

    private static List<Part> read(SourceFile file, boolean keep) {
        if (file.isJson()) {
            Part part = new Part();
            part.reader(file, keep).readJson();
            return List.of(part);
        }
        List<FilePart> parts = FilePart.of(file);
        return (parts.size() > 1 ? parts.parallelStream() : parts.stream())
                .map(range -> {
                    Part part = new Part();
                    part.reader(file, keep).read(range.start(), range.end());
                    return part;
                })
                .toList();
    }

    private static List<Diagnostic> inOrder(Diagnostics diagnostics) {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics.toList());
        sorted.sort((first, second) ->
                Integer.compare(first.span().start(), second.span().start()));
        return sorted;
    }

    /** What was read of a part of a file. */
    private static final class Part {
        private final List<Statement> statements = new ArrayList<>();
        private final List<Comment> comments = new ArrayList<>();
        private final Diagnostics diagnostics = new Diagnostics();

        private static void forget(Node node) {
            // Nobody asks for it: only what is reported counts.
        }

        StatementReader reader(SourceFile file, boolean keep) {
            return keep
                    ? new StatementReader(file, diagnostics, statements::add, comments::add)
                    : new StatementReader(file, diagnostics, Part::forget, Part::forget);
        }
    }
}
