package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Query;
import java.time.ZoneId;
import java.util.List;

/** What an expression stands in: the names that it can use and what its place allows. */
interface TranslationScope {

    /** Returns the translation of a column, given by the names between its dots, or the reason why it has none. */
    Translation column(List<String> names);

    /** Returns the translation of a query inside the expression, without its parentheses, or the reason why it has none. */
    TranslatedQuery query(Query query);

    /** Returns whether only functions may stand here that give the same for the same arguments. */
    boolean deterministic();

    /** Returns the version of MySQL that is to know what is written. */
    MySqlVersion version();

    /** Returns the time zone that Spanner reads and writes dates and timestamps in. */
    ZoneId timeZone();
}
