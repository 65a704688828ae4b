package dev.spanlift.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values by name, in the order in which they came. Names that differ in case alone count as equal.
 *
 * <p>Every statement asks for names, most of them in the case in which they were created: nothing is turned into lower case
 * and nothing allocated for a question, as a map of lower-case names would. Slots, each with the number of an entry, are
 * found by a hash that ignores case; entries stand in order.
 */
final class NameMap<V> {
    private static final int MIN_SLOTS = 16;
    private static final int FREE = -1;

    /** Spreads hashes over all bits: 2 to the power of 32 divided by the golden ratio. */
    private static final int SPREAD = 0x9E37_79B9;

    private static final int ASCII_CHARACTERS = 128;

    /** The number of an entry; a power of two of them, at most half of them taken. */
    private int[] slots = new int[0];

    private int[] hashes = new int[0];

    /** As they were given, but for names with other than ASCII characters, which are in lower case. */
    private @Nullable String[] names = new String[0];

    /** Those of removed entries stay until the next time that all are asked for. */
    private final List<V> values = new ArrayList<>();

    private final List<V> readOnlyValues = Collections.unmodifiableList(values);
    private int removed;

    /** Returns the values in the order in which they came; a view that is of no use after the next change. */
    List<V> values() {
        if (removed > 0) {
            dropRemoved();
        }
        return readOnlyValues;
    }

    /** Returns how much room the names take, those of entries that were removed included. */
    int slotCount() {
        return slots.length;
    }

    int size() {
        return values.size() - removed;
    }

    Optional<V> get(String name) {
        String canonical = canonical(name);
        int entry = entry(canonical, hash(canonical));
        return entry == FREE ? Optional.empty() : Optional.of(values.get(entry));
    }

    /** Adds a value unless the name is taken; returns what has the name already. */
    Optional<V> putIfAbsent(String name, V value) {
        String canonical = canonical(name);
        int hash = hash(canonical);
        int entry = entry(canonical, hash);
        if (entry != FREE) {
            return Optional.of(values.get(entry));
        }
        add(canonical, hash, value);
        return Optional.empty();
    }

    /** Removes the value of a name if it is this one. */
    void remove(String name, V value) {
        String canonical = canonical(name);
        int entry = entry(canonical, hash(canonical));
        if (entry != FREE && values.get(entry) == value) {
            names[entry] = null;
            removed++;
        }
    }

    private void add(String name, int hash, V value) {
        int entry = values.size();
        if (entry * 2 >= slots.length) {
            if (removed * 2 > entry) {
                dropRemoved();
                entry = values.size();
            } else {
                grow();
            }
        }
        names[entry] = name;
        hashes[entry] = hash;
        values.add(value);
        occupy(entry);
    }

    private void grow() {
        int size = Math.max(MIN_SLOTS, slots.length * 2);
        names = Arrays.copyOf(names, size / 2);
        hashes = Arrays.copyOf(hashes, size / 2);
        slots = new int[size];
        occupyAll();
    }

    private void dropRemoved() {
        int kept = 0;
        for (int entry = 0; entry < values.size(); entry++) {
            if (names[entry] != null) {
                names[kept] = names[entry];
                hashes[kept] = hashes[entry];
                values.set(kept, values.get(entry));
                kept++;
            }
        }
        values.subList(kept, values.size()).clear();
        removed = 0;
        occupyAll();
    }

    private void occupyAll() {
        Arrays.fill(slots, FREE);
        for (int entry = 0; entry < values.size(); entry++) {
            occupy(entry);
        }
    }

    private void occupy(int entry) {
        int slot = firstSlot(hashes[entry]);
        while (slots[slot] != FREE) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = entry;
    }

    private int entry(String name, int hash) {
        if (slots.length == 0) {
            return FREE;
        }
        int slot = firstSlot(hash);
        while (true) {
            int entry = slots[slot];
            if (entry == FREE || (hashes[entry] == hash && isName(names[entry], name))) {
                return entry;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
    }

    private int firstSlot(int hash) {
        return (hash * SPREAD) >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    }

    private static boolean isName(@Nullable String known, String name) {
        if (known == null || known.length() != name.length()) {
            return false;
        }
        if (known.equals(name)) {
            return true;
        }
        for (int i = 0; i < name.length(); i++) {
            if (lowerCase(known.charAt(i)) != lowerCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = hash * 31 + lowerCase(name.charAt(i));
        }
        return hash;
    }

    /** Returns a name that differs from equal ones in the case of ASCII letters alone. */
    private static String canonical(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= ASCII_CHARACTERS) {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return name;
    }

    private static int lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
}
