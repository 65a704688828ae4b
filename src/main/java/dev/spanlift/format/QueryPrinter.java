package dev.spanlift.format;

import dev.spanlift.ast.Query;
import dev.spanlift.text.SqlWriter;

/** Prints queries. */
final class QueryPrinter {
    private final SqlWriter writer;

    QueryPrinter(Printers printers) {
        this.writer = printers.writer();
    }

    SqlWriter query(Query query) {
        return writer.token(LineEnds.unified(query.span().text()));
    }
}
