package dev.spanlift.format;

import dev.spanlift.text.SqlWriter;

/** The printers of all families for one text, connected through here. */
final class Printers {
    private final SqlWriter writer;
    private final NamePrinter names;
    private final TypePrinter types;
    private final CallPrinter calls;
    private final ExpressionPrinter expressions;
    private final QueryPrinter queries;
    private final ClausePrinter clauses;
    private final StatementPrinter statements;

    Printers(SqlWriter writer) {
        this.writer = writer;
        this.names = new NamePrinter(writer);
        this.types = new TypePrinter(this);
        this.calls = new CallPrinter(this);
        this.expressions = new ExpressionPrinter(this);
        this.queries = new QueryPrinter(this);
        this.clauses = new ClausePrinter(this);
        this.statements = new StatementPrinter(this);
    }

    SqlWriter writer() {
        return writer;
    }

    NamePrinter names() {
        return names;
    }

    TypePrinter types() {
        return types;
    }

    CallPrinter calls() {
        return calls;
    }

    ExpressionPrinter expressions() {
        return expressions;
    }

    QueryPrinter queries() {
        return queries;
    }

    ClausePrinter clauses() {
        return clauses;
    }

    StatementPrinter statements() {
        return statements;
    }
}
