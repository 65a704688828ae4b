package dev.spanlift.parser;

import java.nio.charset.StandardCharsets;

/** Words and a number for each, found in any case without a copy of the text that they stand in. */
final class WordTable {
    /** How many places there are for each word: most words are found, or not, at the first look. */
    private static final int PLACES_PER_WORD = 4;

    /** Among letters, digits and underscores, the bit tells apart no two but a letter's cases. */
    private static final int CASE = 0x20;

    private final String[] words;
    private final int[] numbers;
    private final int[] hashes;
    private final int mask;

    /** Creates a table for so many words. */
    WordTable(int size) {
        int places = Integer.highestOneBit(size * PLACES_PER_WORD) * 2;
        words = new String[places];
        numbers = new int[places];
        hashes = new int[places];
        mask = places - 1;
    }

    /** Returns a table in which every word has the number 1. */
    static WordTable of(String... words) {
        WordTable table = new WordTable(words.length);
        for (String word : words) {
            table.add(word, 1);
        }
        return table;
    }

    /**
     * Adds a word.
     *
     * @param word letters of any case, digits and underscores
     * @param number anything but 0
     */
    void add(String word, int number) {
        int hash = hash(word);
        int place = place(hash);
        while (numbers[place] != 0) {
            place = (place + 1) & mask;
        }
        words[place] = word;
        numbers[place] = number;
        hashes[place] = hash;
    }

    /** Returns the number of a word; 0 where there is none. */
    int number(String word) {
        return number(word, 0, word.length(), hash(word));
    }

    /**
     * Returns the number of a word in a text, of letters, digits and underscores; 0 where there is none.
     *
     * @param hash what {@link #hash(int, char)} comes to over its characters, from 0
     */
    int number(String text, int start, int end, int hash) {
        int place = place(hash);
        while (numbers[place] != 0) {
            if (hashes[place] == hash && words[place].length() == end - start && matches(words[place], text, start)) {
                return numbers[place];
            }
            place = (place + 1) & mask;
        }
        return 0;
    }

    /** Compares words without their case. */
    private static boolean matches(String word, String text, int start) {
        for (int i = 0; i < word.length(); i++) {
            if ((text.charAt(start + i) | CASE) != (word.charAt(i) | CASE)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String word) {
        int hash = 0;
        // As bytes, without a call for each character: tables are filled when nothing is compiled yet.
        for (byte letter : word.getBytes(StandardCharsets.ISO_8859_1)) {
            hash = hash(hash, (char) (letter & 0xFF));
        }
        return hash;
    }

    /** Adds the next character of a word to the sum over those before it, whatever its case. */
    static int hash(int before, char next) {
        return Integer.rotateLeft(before, 7) ^ (next | CASE);
    }

    private int place(int hash) {
        return (hash ^ hash >>> 9 ^ hash >>> 18) & mask;
    }
}
