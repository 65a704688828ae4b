package dev.spanlift.format;

import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.Path;
import dev.spanlift.text.SqlWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Prints names: in backquotes where they were written so or cannot be written otherwise. */
final class NamePrinter {
    private static final Pattern BARE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final Pattern BARE_BEHIND_DOT = Pattern.compile("[A-Za-z0-9_]+");

    /** Reserved words that are bare names all the same where a call or a type begins. */
    private static final Set<String> FUNCTION_KEYWORDS = Set.of("IF", "LEFT", "RIGHT", "GROUPING");

    private static final Set<String> TYPE_KEYWORDS = Set.of("INTERVAL", "PROTO", "ENUM");

    private final SqlWriter writer;

    NamePrinter(SqlWriter writer) {
        this.writer = writer;
    }

    /** Prints a name that stands alone or begins a path. */
    SqlWriter identifier(Identifier name) {
        return writer.token(text(name, ReservedWords.contains(name.name())));
    }

    /** Prints a name behind a dot or an at sign, where reserved words and words that begin with a digit are names. */
    SqlWriter attached(Identifier name) {
        boolean bare = !name.quoted() && BARE_BEHIND_DOT.matcher(name.name()).matches();
        return writer.attach(bare ? name.name() : Literals.quoteName(name.name()));
    }

    SqlWriter path(Path path) {
        return path(path, Set.of());
    }

    /** Prints the name of a function. */
    SqlWriter functionName(Path path) {
        return path(path, FUNCTION_KEYWORDS);
    }

    /** Prints the name of a type that is not built in. */
    SqlWriter typeName(Path path) {
        return path(path, TYPE_KEYWORDS);
    }

    private SqlWriter path(Path path, Set<String> allowedKeywords) {
        Identifier first = path.parts().get(0);
        boolean reserved = ReservedWords.contains(first.name()) && !isAmong(allowedKeywords, first);
        writer.token(text(first, reserved));
        for (Identifier part : path.parts().subList(1, path.parts().size())) {
            writer.attach(".");
            attached(part);
        }
        return writer;
    }

    private static boolean isAmong(Set<String> keywords, Identifier name) {
        return keywords.stream().anyMatch(name.name()::equalsIgnoreCase);
    }

    private static String text(Identifier name, boolean reserved) {
        boolean bare = !name.quoted() && !reserved && BARE.matcher(name.name()).matches();
        return bare ? name.name() : Literals.quoteName(name.name());
    }

    /** Prints {@code AS alias}, or nothing where there is no alias. */
    SqlWriter alias(Optional<Identifier> alias) {
        alias.ifPresent(name -> {
            writer.keywords("AS");
            identifier(name);
        });
        return writer;
    }

    /** Prints names in parentheses. */
    SqlWriter columns(List<Identifier> columns) {
        return writer.bracketedList("(", columns, this::identifier, ")");
    }
}
