package dev.spanlift.parser;

import dev.spanlift.ast.Comment;
import dev.spanlift.ast.Script;
import dev.spanlift.ast.Statement;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.Diagnostics;
import dev.spanlift.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parses DDL text. */
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
        new StatementReader(file, diagnostics, statements::add, comments::add).readAll();
        return new ParseResult(new Script(file, statements, comments), inOrder(diagnostics));
    }

    private static List<Diagnostic> inOrder(Diagnostics diagnostics) {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics.toList());
        sorted.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        return sorted;
    }
}
