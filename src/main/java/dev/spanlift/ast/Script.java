package dev.spanlift.ast;

import dev.spanlift.source.SourceFile;
import java.util.List;

/**
 * All statements of a source file with its comments.
 *
 * @param file the source file
 * @param statements the statements in order, those that could not be parsed as {@link Unparsed}
 * @param comments the comments in order
 */
public record Script(SourceFile file, List<Statement> statements, List<Comment> comments) {
    /** Copies the lists, so that the script is immutable. */
    public Script {
        statements = List.copyOf(statements);
        comments = List.copyOf(comments);
    }
}
