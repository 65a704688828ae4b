package dev.spanlift.dialect.mysql;

import java.util.Locale;

/**
 * A set of names that ignores case. As nearly all names are of ASCII letters, it keeps them as they are and compares them
 * letter by letter, and makes a copy in lower case of the others alone.
 */
final class FoldedNames {
    private static final int FIRST_SLOTS = 16;
    private static final int ASCII = 0x80;
    private static final int HASH_FACTOR = 31;

    /** The names by their hashes, each in the first slot from there that was free; at least half are free. */
    private String[] slots = new String[FIRST_SLOTS];

    private int size;

    /** Adds a name; returns whether it was not there. */
    boolean add(String name) {
        if (size * 2 >= slots.length) {
            grow();
        }
        return put(name);
    }

    private void grow() {
        String[] names = slots;
        slots = new String[names.length * 2];
        size = 0;
        for (String name : names) {
            if (name != null) {
                put(name);
            }
        }
    }

    private boolean put(String name) {
        int hash = 0;
        int characters = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            hash = HASH_FACTOR * hash + lowerCase(c);
            characters |= c;
        }
        return characters < ASCII
                ? put(name, hash)
                : put(name.toLowerCase(Locale.ROOT), hash(name.toLowerCase(Locale.ROOT)));
    }

    private boolean put(String key, int hash) {
        int slot = (hash ^ (hash >>> Short.SIZE)) & (slots.length - 1);
        while (slots[slot] != null) {
            if (isSame(slots[slot], key)) {
                return false;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = key;
        size++;
        return true;
    }

    private static int hash(String key) {
        int hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = HASH_FACTOR * hash + lowerCase(key.charAt(i));
        }
        return hash;
    }

    private static boolean isSame(String left, String right) {
        if (left.length() != right.length()) {
            return false;
        }
        for (int i = 0; i < left.length(); i++) {
            if (lowerCase(left.charAt(i)) != lowerCase(right.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
}
