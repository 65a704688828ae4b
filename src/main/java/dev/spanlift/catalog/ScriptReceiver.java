package dev.spanlift.catalog;

import dev.spanlift.ast.Comment;
import dev.spanlift.ast.Statement;
import java.util.Optional;

/**
 * Applies the statements of a script to a schema while the script is read: the trees are still in the processor's cache then,
 * and need not be kept. {@link CatalogBuilder} makes it.
 *
 * <p>A statement is applied when the next one arrives, as comments behind it may belong to it. For one thread at a time.
 */
public final class ScriptReceiver {
    private final CatalogDraft catalog;
    private final Optional<CommentFinder> comments;
    private final StatementApplier applier;
    private Optional<Statement> last = Optional.empty();

    ScriptReceiver(CatalogDraft catalog, String text, boolean describe) {
        CommentFinder finder = new CommentFinder(text);
        this.catalog = catalog;
        this.comments = describe ? Optional.of(finder) : Optional.empty();
        this.applier = new StatementApplier(catalog, finder);
    }

    /** Takes the next statement. */
    public void statement(Statement statement) {
        end();
        last = Optional.of(statement);
    }

    /** Takes the next comment; those before a statement come before it, those inside of it as well. */
    public void comment(Comment comment) {
        comments.ifPresent(finder -> finder.add(comment));
    }

    /** Says that there are no more statements. */
    public void end() {
        last.ifPresent(statement -> {
            catalog.checkSize(statement.span());
            statement.accept(applier);
        });
        last = Optional.empty();
    }
}
