package dev.spanlift.parser;

import dev.spanlift.parser.Failure.Piece;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Mistakes in the words that a statement begins with, and in what is done to what. */
final class StatementMistakes {
    /** What other databases create, and what to do instead. */
    private static final Map<String, String> OBJECTS = Map.ofEntries(
            Map.entry("TRIGGER", "do its work in the application, or read a change stream"),
            Map.entry("PROCEDURE", "do its work in the application"),
            Map.entry("TYPE", "write the type where it is used, or use a protocol buffer type"),
            Map.entry("DOMAIN", "write the type where it is used, with a CHECK constraint"),
            Map.entry("EXTENSION", "remove the statement"),
            Map.entry("USER", "grant access by IAM, or CREATE ROLE"),
            Map.entry("EVENT", "schedule it outside of the database"),
            Map.entry("TEMPORARY", "create the table for good, or use a query"),
            Map.entry("TEMP", "create the table for good, or use a query"),
            Map.entry("UNLOGGED", "create the table for good"),
            Map.entry("MATERIALIZED", "write CREATE VIEW; Spanner materializes none"),
            Map.entry("FULLTEXT", "write CREATE SEARCH INDEX over a TOKENLIST column"),
            Map.entry("SPATIAL", "index a column that holds an S2 cell"),
            Map.entry("CLUSTERED", "the primary key orders the rows: write CREATE INDEX"));

    /** What other databases and their tools begin statements with, and what to do instead. */
    private static final Map<String, String> STATEMENTS = Map.ofEntries(
            Map.entry("TRUNCATE", "write DELETE FROM Table WHERE TRUE, which is no DDL"),
            Map.entry("COMMENT", "write a comment above the statement: `-- ...`"),
            Map.entry("DELIMITER", "remove it: a semicolon ends every statement"),
            Map.entry("GO", "remove it: a semicolon ends every statement"),
            Map.entry("VACUUM", "remove it: Spanner manages storage itself"),
            Map.entry("REINDEX", "remove it: indexes are kept up to date"),
            Map.entry("LOCK", "remove it: Spanner locks what transactions read and write"),
            Map.entry("REFRESH", "remove it: views are never materialized"));

    private StatementMistakes() {}

    static Optional<Mistake> explain(Failure failure) {
        if (failure.piece() != Piece.STATEMENT) {
            return options(failure);
        }
        return unnamedTable(failure)
                .or(() -> existence(failure))
                .or(() -> orReplace(failure))
                .or(() -> unknownObject(failure))
                .or(() -> copy(failure))
                .or(() -> drop(failure))
                .or(() -> alterTable(failure))
                .or(() -> options(failure))
                .or(() -> nextStatement(failure));
    }

    private static Optional<Mistake> unnamedTable(Failure failure) {
        int i = failure.index();
        boolean unnamed = failure.type(i) == SpannerLexer.LPAREN
                && failure.expected().hasName()
                && (failure.hasWords(i - 2, "CREATE", "TABLE")
                        || failure.hasWords(i - 4, "TABLE", "IF", "NOT", "EXISTS"));
        return unnamed
                ? Optional.of(Mistake.of(
                        failure.error(failure.spanBefore(i), "the table has no name", "write TABLE name (...)"),
                        Repair.insert(failure.tokens(), i, SpannerLexer.IDENTIFIER, "unnamed")))
                : Optional.empty();
    }

    /** Behind a missing semicolon, on the same line: only at the beginning of a line do its words tell a statement. */
    private static Optional<Mistake> nextStatement(Failure failure) {
        int i = failure.index();
        return failure.expected().has(Token.EOF) && StatementStarts.beginsDdl(failure.type(i), failure.type(i + 1))
                ? Optional.of(Mistake.of(
                        failure.error(
                                failure.span(i),
                                "a semicolon is missing before " + failure.word(i),
                                "end every statement with a semicolon"),
                        Repair.delete(i, failure.tokens().size() - 1)))
                : Optional.empty();
    }

    private static Optional<Mistake> existence(Failure failure) {
        int i = failure.index();
        if (failure.hasWords(i - 1, "IF", "EXISTS") && failure.expected().isOnly(SpannerLexer.NOT)) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(i - 1, i),
                            (failure.hasWords(0, "CREATE") ? "CREATE" : "ADD COLUMN") + " takes IF NOT EXISTS",
                            "write IF NOT EXISTS"),
                    Repair.insert(failure.tokens(), i, SpannerLexer.NOT, "NOT")));
        }
        if (failure.hasWords(i - 1, "IF", "NOT", "EXISTS") && failure.expected().isOnly(SpannerLexer.EXISTS)) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i - 1, i + 1), failure.word(0) + " takes IF EXISTS", "write IF EXISTS"),
                    Repair.delete(i, i + 1)));
        }
        boolean not = failure.hasWords(i, "IF", "NOT", "EXISTS");
        if (!not && !failure.hasWords(i, "IF", "EXISTS")) {
            return Optional.empty();
        }
        int end = i + (not ? 3 : 2);
        String words = not ? "IF NOT EXISTS" : "IF EXISTS";
        return Optional.of(Mistake.of(
                failure.error(
                        failure.span(i, end - 1),
                        words + " does not stand here",
                        "it stands before the object's name, in the statements that take it"),
                Repair.delete(i, end)));
    }

    private static Optional<Mistake> orReplace(Failure failure) {
        int i = failure.index();
        if (!failure.hasWords(i - 2, "OR", "REPLACE") || i != 3) {
            return Optional.empty();
        }
        return Optional.of(Mistake.of(
                failure.error(
                        failure.span(1, 2),
                        "there is no CREATE OR REPLACE " + failure.word(i),
                        "write CREATE " + failure.word(i) + ", and DROP the old one before"),
                Repair.delete(1, 3)));
    }

    private static Optional<Mistake> unknownObject(Failure failure) {
        int i = failure.index();
        if (i == 0) {
            String instead = STATEMENTS.get(failure.word(0));
            return instead == null
                    ? Optional.empty()
                    : Optional.of(Mistake.of(
                            failure.error(failure.span(0), "there is no statement " + failure.word(0), instead)));
        }
        String hint = OBJECTS.get(failure.word(i));
        if (hint != null && i <= 3) {
            return Optional.of(Mistake.of(failure.error(failure.span(i), "Spanner has no " + failure.word(i), hint)));
        }
        if (i == 1 && failure.hasWords(0, "DROP", "DATABASE")) {
            return Optional.of(Mistake.of(failure.error(
                    failure.span(0, 1), "no DDL drops a database", "write gcloud spanner databases delete")));
        }
        boolean column = i == 1 && failure.hasWords(1, "COLUMN");
        return column
                ? Optional.of(Mistake.of(failure.error(
                        failure.span(1),
                        "a column is changed by ALTER TABLE",
                        "write ALTER TABLE name " + failure.word(0) + " COLUMN ...")))
                : Optional.empty();
    }

    private static Optional<Mistake> copy(Failure failure) {
        int i = failure.index();
        boolean query = failure.hasWords(i, "AS") || failure.hasWords(i, "LIKE");
        return query
                        && failure.hasWords(0, "CREATE", "TABLE")
                        && failure.expected().has(SpannerLexer.LPAREN)
                ? Optional.of(Mistake.of(failure.error(
                        failure.span(i),
                        "a table is not created from another one or a query",
                        "write the columns out, then INSERT ... SELECT")))
                : Optional.empty();
    }

    private static Optional<Mistake> drop(Failure failure) {
        int i = failure.index();
        if (!failure.hasWords(0, "DROP") || i < 3 || failure.atEnd()) {
            return Optional.empty();
        }
        int end = failure.tokens().size() - 1;
        if (failure.type(i) == SpannerLexer.COMMA) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i), "DROP takes one name", "write a statement of its own for each name"),
                    Repair.delete(i, end)));
        }
        if (failure.hasWords(1, "INDEX") && failure.hasWords(i, "ON")) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(i),
                            "DROP INDEX takes no table",
                            "write DROP INDEX name: no two have the same"),
                    Repair.delete(i, end)));
        }
        return isBehaviour(failure, i) ? Optional.of(takesNothingElse(failure, i)) : Optional.empty();
    }

    private static boolean isBehaviour(Failure failure, int i) {
        return failure.hasWords(i, "CASCADE") || failure.hasWords(i, "RESTRICT");
    }

    private static Mistake takesNothingElse(Failure failure, int i) {
        return Mistake.of(
                failure.error(
                        failure.span(i),
                        "DROP takes no " + failure.word(i),
                        "drop what depends on it before; DROP never takes anything else with it"),
                Repair.delete(i, i + 1));
    }

    private static Optional<Mistake> alterTable(Failure failure) {
        int i = failure.index();
        if (!failure.hasWords(0, "ALTER", "TABLE")) {
            return Optional.empty();
        }
        if (failure.hasWords(i, "MODIFY") || failure.hasWords(i, "CHANGE")) {
            return unknownAction(failure, i, "write ALTER COLUMN name type");
        }
        if (failure.hasWords(i - 1, "RENAME", "COLUMN")) {
            return unknownAction(failure, i, "add a column, copy the values, drop the old column");
        }
        boolean index = failure.hasWords(i - 1, "INDEX") || failure.hasWords(i - 1, "KEY");
        boolean unique = failure.hasWords(i - 1, "UNIQUE") || failure.hasWords(i - 2, "UNIQUE");
        int add = index && unique ? i - 3 : i - 2;
        if (failure.hasWords(add, "ADD") && (index || unique)) {
            return Optional.of(Mistake.of(failure.error(
                    failure.span(add + 1, i - 1),
                    "ALTER TABLE adds no index",
                    "write CREATE " + (unique ? "UNIQUE " : "") + "INDEX name ON Table (columns)")));
        }
        if (failure.hasWords(i - 2, "DROP", "FOREIGN", "KEY")) {
            return Optional.of(Mistake.of(failure.error(
                    failure.span(i - 1, i), "ALTER TABLE drops no FOREIGN KEY", "write DROP CONSTRAINT name")));
        }
        if (failure.hasWords(i - 2, "DROP") && index && !failure.hasWords(i - 1, "PRIMARY")) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i - 1), "ALTER TABLE drops no index", "write DROP INDEX name")));
        }
        boolean several = failure.hasWords(i - 2, "COLUMNS");
        if (failure.hasWords(i - 3, "ADD") && (several || WordMistakes.isNear(failure, i - 2, "COLUMN"))) {
            return WordMistakes.misspelt(failure, i - 2, List.of("COLUMN"));
        }
        if (failure.hasWords(i - 1, "SET", "DATA", "TYPE")) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(i - 1, i + 1),
                            "ALTER COLUMN takes no SET DATA TYPE",
                            "write ALTER COLUMN name type"),
                    Repair.delete(i - 1, i + 2)));
        }
        if (failure.hasWords(i - 1, "SET", "NULL")) {
            return Optional.of(Mistake.of(failure.error(
                    failure.span(i - 1, i),
                    "ALTER COLUMN takes no SET NULL",
                    "write ALTER COLUMN name type, without NOT NULL")));
        }
        if (failure.expected().has(Token.EOF) && isBehaviour(failure, i)) {
            return Optional.of(takesNothingElse(failure, i));
        }
        if (failure.hasWords(i - 2, "ADD", "COLUMN", "(")) {
            return Optional.of(Mistake.of(failure.error(
                    failure.span(i),
                    "ADD COLUMN takes no parentheses",
                    "write ADD COLUMN name type, and a statement of its own for each column")));
        }
        if (failure.hasWords(i - 2, "DROP", "PRIMARY", "KEY")) {
            return Optional.of(ElementMistakes.keptKey(failure, i - 1));
        }
        if (failure.type(i - 1) == SpannerLexer.COMMA
                && failure.expected().hasRule(SpannerParser.RULE_alterTableAction)
                && Expected.isName(failure.type(i))) {
            return Optional.of(Mistake.of(
                    failure.error(
                            failure.span(i),
                            "ALTER TABLE does one thing at a time",
                            "write a statement of its own for each action"),
                    Repair.delete(i - 1, failure.tokens().size() - 1)));
        }
        if (failure.hasWords(i - 1, "TYPE")) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i - 1), "ALTER COLUMN takes no TYPE", "write ALTER COLUMN name type"),
                    Repair.delete(i - 1, i)));
        }
        return Optional.empty();
    }

    private static Optional<Mistake> unknownAction(Failure failure, int i, String hint) {
        String words = (failure.hasWords(i - 1, "RENAME") ? "RENAME " : "") + failure.word(i);
        return Optional.of(Mistake.of(failure.error(failure.span(i), "ALTER TABLE has no " + words, hint)));
    }

    private static Optional<Mistake> options(Failure failure) {
        int i = failure.index();
        if (failure.hasWords(i - 2, "OPTIONS", "(", ")")) {
            return Optional.of(Mistake.of(failure.error(
                    failure.span(i - 2, i), "OPTIONS is empty", "write OPTIONS (name = value), or leave it out")));
        }
        int open = PunctuationMistakes.openParenthesis(failure, i);
        boolean value =
                failure.type(i) == SpannerLexer.COLON && failure.expected().has(SpannerLexer.EQ);
        if (value && open > 0 && failure.hasWords(open - 1, "OPTIONS")) {
            return Optional.of(Mistake.of(
                    failure.error(failure.span(i), "an option takes `=`, not `:`", "write name = value"),
                    Repair.read(failure.tokens(), i, i + 1, SpannerLexer.EQ, "=")));
        }
        return Optional.empty();
    }
}
