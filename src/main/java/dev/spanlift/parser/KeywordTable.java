package dev.spanlift.parser;

import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser;
import java.util.Locale;
import org.antlr.v4.runtime.Vocabulary;

/**
 * The keywords of the grammar by their text in any case, found without a copy of that text.
 *
 * <p>The table is made from the grammar's vocabulary: a keyword that is new to it is in the table. The parser has the same
 * vocabulary as the lexer, whose own tables nobody needs: loading them would take longer than to parse a small schema.
 */
final class KeywordTable {
    static final KeywordTable INSTANCE = new KeywordTable(SpannerParser.VOCABULARY);

    /** Four times as many places as there are keywords: nearly every word is found, or not, at the first look. */
    private static final int PLACES = 1024;

    private static final int TO_LOWER_CASE = 0x20;

    private final String[] words = new String[PLACES];
    private final int[] types = new int[PLACES];
    private final int longest;

    private KeywordTable(Vocabulary vocabulary) {
        int max = 0;
        for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
            String literal = vocabulary.getLiteralName(type);
            if (literal != null && Character.isLetter(literal.charAt(1))) {
                String word = literal.substring(1, literal.length() - 1).toLowerCase(Locale.ROOT);
                add(word, type);
                max = Math.max(max, word.length());
            }
        }
        longest = max;
    }

    private void add(String word, int type) {
        int place = place(word, 0, word.length());
        while (types[place] != 0) {
            place = (place + 1) % PLACES;
        }
        words[place] = word;
        types[place] = type;
    }

    /**
     * Returns the token type of a word.
     *
     * @return a keyword's type, or {@code IDENTIFIER}
     */
    int type(String text, int start, int end) {
        int length = end - start;
        if (length > longest) {
            return SpannerLexer.IDENTIFIER;
        }
        int place = place(text, start, end);
        while (types[place] != 0) {
            if (words[place].length() == length && matches(words[place], text, start)) {
                return types[place];
            }
            place = (place + 1) % PLACES;
        }
        return SpannerLexer.IDENTIFIER;
    }

    /** Compares letters without their case; among the characters of a word, the bit tells apart no two but those. */
    private static boolean matches(String word, String text, int start) {
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(start + i);
            if (c != word.charAt(i) && (c == '_' || (c | TO_LOWER_CASE) != word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int place(String text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + (text.charAt(i) | TO_LOWER_CASE);
        }
        return (hash ^ hash >>> 11) & (PLACES - 1);
    }
}
