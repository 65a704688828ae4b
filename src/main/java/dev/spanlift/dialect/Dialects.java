package dev.spanlift.dialect;

import dev.spanlift.dialect.mysql.MySqlDialect;
import java.util.List;
import java.util.Optional;

/** The dialects that there are. */
public final class Dialects {

    private static final List<Dialect> ALL = List.of(new MySqlDialect());

    private Dialects() {}

    /** Returns all dialects, the default first. */
    public static List<Dialect> all() {
        return ALL;
    }

    /** Returns the dialect of that name; names are compared exactly. */
    public static Optional<Dialect> named(String name) {
        return ALL.stream().filter(dialect -> dialect.name().equals(name)).findFirst();
    }
}
