package dev.spanlift.format;

import dev.spanlift.ast.Expression;
import dev.spanlift.ast.Query;
import dev.spanlift.ast.Script;
import dev.spanlift.ast.Statement;
import dev.spanlift.ast.Type;
import dev.spanlift.parser.ParseResult;
import dev.spanlift.text.SqlWriter;
import java.util.List;

/** Prints trees as Spanner DDL, in one style. */
public final class SpannerFormatter {
    private SpannerFormatter() {}

    /**
     * Returns a statement as DDL, with its semicolon and without a line end.
     *
     * <p>The tree may have been built by hand: names get backquotes and operands parentheses where the language needs them.
     * Comments belong to files and are not printed.
     */
    public static String print(Statement statement) {
        Printers printers = new Printers(new SqlWriter());
        return printers.statements().statement(statement).attach(";").layOut();
    }

    /** Returns an expression as SQL. */
    public static String print(Expression expression) {
        return new Printers(new SqlWriter())
                .expressions()
                .expression(expression)
                .layOut();
    }

    /** Returns a type as SQL. */
    public static String print(Type type) {
        return new Printers(new SqlWriter()).types().type(type).layOut();
    }

    /** Returns a query as SQL. */
    public static String print(Query query) {
        return new Printers(new SqlWriter()).queries().query(query).layOut();
    }

    /**
     * Returns the text of a file in canonical form, comments and groups of lines included.
     *
     * <p>Statements that hold an error stay as they are, letter by letter, and so do those that are no DDL. So does not the
     * whole file: the other statements are formatted.
     *
     * @return lines that end with LF; empty for a file without statements and comments
     */
    public static String format(ParseResult result) {
        return new ScriptFormatter(result.script(), result.diagnostics()).format();
    }

    /**
     * Returns the text of a script in canonical form, as {@link #format(ParseResult)} does for one without errors.
     *
     * <p>Statements that were not read from the script's file are printed without comments.
     */
    public static String format(Script script) {
        return new ScriptFormatter(script, List.of()).format();
    }
}
