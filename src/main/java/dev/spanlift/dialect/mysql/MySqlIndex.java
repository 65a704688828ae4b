package dev.spanlift.dialect.mysql;

import java.util.List;
import java.util.Optional;

/**
 * A secondary index.
 *
 * @param kind which kind
 * @param name the name
 * @param parts the key parts in order, at least one
 * @param comment the comment
 */
public record MySqlIndex(Kind kind, String name, List<MySqlKeyPart> parts, Optional<String> comment) {

    /** A kind of index. */
    public enum Kind {
        /** KEY. */
        PLAIN("KEY"),
        /** UNIQUE KEY. */
        UNIQUE("UNIQUE KEY"),
        /** FULLTEXT KEY with the ngram parser. */
        FULLTEXT("FULLTEXT KEY");

        private final String keywords;

        Kind(String keywords) {
            this.keywords = keywords;
        }

        String keywords() {
            return keywords;
        }
    }

    /** Copies the list, so that the record is immutable. */
    public MySqlIndex {
        parts = List.copyOf(parts);
    }
}
