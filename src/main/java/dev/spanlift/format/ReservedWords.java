package dev.spanlift.format;

import java.util.Locale;
import java.util.Set;

/**
 * The words that are never a bare name.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/lexical#reserved_keywords">lexical structure,
 * reserved keywords</a>. A test holds the list equal to the lexer grammar's.
 */
final class ReservedWords {
    static final Set<String> WORDS = Set.of("""
            ALL AND ANY ARRAY AS ASC ASSERT_ROWS_MODIFIED AT BETWEEN BY CASE CAST COLLATE CONTAINS CREATE CROSS CUBE
            CURRENT DEFAULT DEFINE DESC DISTINCT ELSE END ENUM ESCAPE EXCEPT EXCLUDE EXISTS EXTRACT FALSE FETCH FOLLOWING
            FOR FROM FULL GRAPH_TABLE GROUP GROUPING GROUPS HASH HAVING IF IGNORE IN INNER INTERSECT INTERVAL INTO IS JOIN
            LATERAL LEFT LIKE LIMIT LOOKUP MERGE NATURAL NEW NO NOT NULL NULLS OF ON OR ORDER OUTER OVER PARTITION PRECEDING
            PROTO RANGE RECURSIVE RESPECT RIGHT ROLLUP ROWS SELECT SET SOME STRUCT TABLESAMPLE THEN TO TREAT TRUE UNBOUNDED
            UNION UNNEST USING WHEN WHERE WINDOW WITH WITHIN
            """.split("\\s+"));

    private ReservedWords() {}

    /** Returns whether a word, in any case, is reserved. */
    static boolean contains(String word) {
        return WORDS.contains(word.toUpperCase(Locale.ROOT));
    }
}
