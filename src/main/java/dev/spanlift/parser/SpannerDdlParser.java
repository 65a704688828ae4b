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
        List<Diagnostic> diagnostics = parseOnAllCores(file, statements::add, comments::add);
        return new ParseResult(new Script(file, statements, comments), diagnostics);
    }

    /**
     * Parses a file and hands over each statement and each comment as soon as it is read, in the order of the file, in the
     * calling thread. Nothing is kept, so that memory does not grow with the file.
     *
     * @param statements takes what {@link #parse(SourceFile)} has as statements
     * @param comments takes the comments; those before a statement come before it, those inside of it as well
     * @return every syntax error
     */
    public static List<Diagnostic> parse(
            SourceFile file, Consumer<? super Statement> statements, Consumer<? super Comment> comments) {
        Diagnostics diagnostics = new Diagnostics();
        readWhole(file, diagnostics, statements, comments);
        return inOrder(diagnostics);
    }

    /**
     * Parses a file as {@link #parse(SourceFile, Consumer, Consumer)} does, but large ones with all cores: while one thread hands
     * over what was read, others read on. What is handed over comes in the order of the file, each after the one before it is
     * done and seen, but not always in the calling thread. Memory grows with the file.
     *
     * @param statements takes what {@link #parse(SourceFile)} has as statements
     * @param comments takes the comments; those before a statement come before it, those inside of it as well
     * @return every syntax error
     */
    public static List<Diagnostic> parseOnAllCores(
            SourceFile file, Consumer<? super Statement> statements, Consumer<? super Comment> comments) {
        return read(file, true, statements, comments);
    }

    /**
     * Finds every syntax error of a file and keeps nothing else, so that memory does not grow with the file.
     *
     * @return the diagnostics of {@link #parse(SourceFile)}, but for names of unknown types: any name may be that of a protocol buffer,
     *     so that these are a matter of meaning
     */
    public static List<Diagnostic> checkSyntax(SourceFile file) {
        return read(file, false, SpannerDdlParser::forget, SpannerDdlParser::forget).stream()
                .filter(diagnostic -> diagnostic.code() != DiagnosticCode.UNKNOWN_TYPE)
                .toList();
    }

    private static void forget(Node node) {
        // Nobody asks for it: only what is reported counts.
    }

    private static List<Diagnostic> read(
            SourceFile file, boolean keep, Consumer<? super Statement> statements, Consumer<? super Comment> comments) {
        Diagnostics diagnostics = new Diagnostics();
        List<FilePart> parts = file.isJson() ? List.of() : FilePart.of(file);
        if (parts.size() > 1) {
            parts.parallelStream().map(range -> Part.read(file, range, keep)).forEachOrdered(part -> {
                diagnostics.reportAll(part.diagnostics.toList());
                part.handOver(statements, comments);
            });
        } else {
            readWhole(file, diagnostics, statements, comments);
        }
        return inOrder(diagnostics);
    }

    private static void readWhole(
            SourceFile file,
            Diagnostics diagnostics,
            Consumer<? super Statement> statements,
            Consumer<? super Comment> comments) {
        StatementReader reader = new StatementReader(file, diagnostics, statements, comments);
        if (file.isJson()) {
            reader.readJson();
        } else {
            reader.read(0, file.length());
        }
    }

    private static List<Diagnostic> inOrder(Diagnostics diagnostics) {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics.toList());
        sorted.sort((first, second) ->
                Integer.compare(first.span().start(), second.span().start()));
        return sorted;
    }

    /**
     * What was read of a part of a file.
     *
     * @param nodes its statements and comments in the order in which they were read, where they are wanted
     */
    private record Part(List<Node> nodes, Diagnostics diagnostics) {
        static Part read(SourceFile file, FilePart range, boolean keep) {
            Part part = new Part(new ArrayList<>(), new Diagnostics());
            Consumer<Node> taker = keep ? part.nodes::add : SpannerDdlParser::forget;
            new StatementReader(file, part.diagnostics, taker, taker).read(range.start(), range.end());
            return part;
        }

        void handOver(Consumer<? super Statement> statements, Consumer<? super Comment> comments) {
            for (Node node : nodes) {
                if (node instanceof Comment comment) {
                    comments.accept(comment);
                } else if (node instanceof Statement statement) {
                    statements.accept(statement);
                }
            }
        }
    }
}
