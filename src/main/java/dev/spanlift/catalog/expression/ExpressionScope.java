package dev.spanlift.catalog.expression;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.Query;
import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the names in an expression mean, and what else it may refer to where it stands.
 *
 * <p>A scope reports what it is asked for and does not have, and notes what the expression needs.
 */
public interface ExpressionScope {
    /**
     * Returns the value that a path begins with; absent where there is none, about which nothing is said yet. A value that is
     * there but may not be used so is reported.
     */
    Optional<NamedValue> resolve(Path path);

    /** Reports a path that begins with nothing that is known. */
    void reportUnknown(Path path);

    /**
     * Returns the columns of a subquery.
     *
     * @param span where the subquery stands
     * @return absent where they are not known, because something was reported or cannot be known
     */
    Optional<List<QueryColumn>> subquery(Query query, SourceSpan span);

    /** Notes a sequence that the expression takes values from; reports it where there is none. */
    void useSequence(Path sequence);

    /** Returns whether the schema has a function of that name, or something that may be one. */
    boolean definesFunction(Path name);

    /** Returns the function of that name and notes that the expression needs it; absent where nothing is known about it. */
    Optional<DefinedFunction> useFunction(Path name);

    /** Returns whether a type that is not built in exists: a message or enum of the proto bundle. */
    boolean definesType(String name);

    /** Returns the candidate that may have been meant by a name; absent where none is near. */
    Optional<String> nearest(String name, Stream<String> candidates);

    /** Notes that what follows are arguments of an aggregate function, or a part that rows are grouped by. */
    void enterGroup();

    /** Notes the end of what {@link #enterGroup} began. */
    void leaveGroup();

    /** Returns whether the rows of the query are grouped by an expression that is written like this one. */
    boolean isGrouped(Expression expression);
}
