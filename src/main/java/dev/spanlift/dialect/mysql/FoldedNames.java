package dev.spanlift.dialect.mysql;

import java.util.List;
import java.util.Locale;

/**
 * A set of names that ignores case. As nearly all names are of ASCII letters, it keeps them as they are and compares them
 * letter by letter, and makes a copy in lower case of the others alone.
 */
final class FoldedNames {
    private static final int MIN_SLOTS = 4;
    private static final int ASCII = 0x80;
    private static final int HASH_FACTOR = 31;

    /** What {@link #plainHash} returns for names that are not plain. */
    static final int NOT_PLAIN = -1;

    /** The names by their hashes, each in the first slot from there that was free; at least half are free. */
    private String[] slots = new String[0];

    /** The hashes of the names in the same slots, so that a name is looked at again only where another one has its hash. */
    private int[] hashes = new int[0];

    /** How many names there is room for from the first one on. */
    private final int expected;

    private int size;

    /** Makes an empty set that has room for so many names once it has one, and grows as it needs. */
    FoldedNames(int expected) {
        this.expected = expected;
    }

    /** Makes a set of names. */
    static FoldedNames of(List<String> names) {
        FoldedNames set = new FoldedNames(names.size());
        names.forEach(set::add);
        return set;
    }

    /**
     * Returns the hash of a name of ASCII letters, digits and underscores; {@link #NOT_PLAIN} for all others. Whoever has it
     * need not look at the letters again.
     */
    static int plainHash(String name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            int c = lowerCase(name.charAt(i));
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) {
                return NOT_PLAIN;
            }
            hash = HASH_FACTOR * hash + c;
        }
        return hash & Integer.MAX_VALUE;
    }

    /** Adds a name; returns whether it was not there. */
    boolean add(String name) {
        String key = key(name);
        return add(key, hash(key));
    }

    /** Adds a plain name, or the key of another one, with its hash; returns whether it was not there. */
    boolean add(String key, int hash) {
        if (size * 2 >= slots.length) {
            grow();
        }
        return put(key, hash);
    }

    /** Returns whether a name is there. */
    boolean contains(String name) {
        String key = key(name);
        return contains(key, hash(key));
    }

    /** Returns whether a plain name, or the key of another one, is there, with its hash. */
    boolean contains(String key, int hash) {
        return size > 0 && slots[slot(key, hash)] != null;
    }

    private void grow() {
        String[] names = slots;
        int[] hashesOfNames = hashes;
        int room = Math.max(Math.max(MIN_SLOTS, names.length * 2), expected * 2 + 1);
        // A power of two, so that a mask finds slots.
        slots = new String[Integer.highestOneBit(room * 2 - 1)];
        hashes = new int[slots.length];
        size = 0;
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null) {
                put(names[i], hashesOfNames[i]);
            }
        }
    }

    private boolean put(String key, int hash) {
        int slot = slot(key, hash);
        if (slots[slot] != null) {
            return false;
        }
        slots[slot] = key;
        hashes[slot] = hash;
        size++;
        return true;
    }

    /** Returns a name that differs from equal ones in the case of ASCII letters alone. */
    private static String key(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= ASCII) {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return name;
    }

    /** Returns the slot of a name, or the free one that it would take. */
    private int slot(String key, int hash) {
        int slot = (hash ^ (hash >>> Short.SIZE)) & (slots.length - 1);
        while (slots[slot] != null && !(hashes[slot] == hash && isSame(slots[slot], key))) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static int hash(String key) {
        int hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = HASH_FACTOR * hash + lowerCase(key.charAt(i));
        }
        return hash & Integer.MAX_VALUE;
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
