package dev.spanlift.catalog;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of drafts in the order in which they came, made for few: what a draft needs, and what needs it.
 *
 * <p>Nearly every draft has one or two such sets of one to three elements; a hash table for each takes a fifth of the time of a
 * check, and more room than the drafts. Drafts are equal only to themselves. Beyond a few elements it is a hash table.
 */
final class FewSet<E extends Draft> extends AbstractSet<E> {
    private static final int FEW = 8;
    private static final int FIRST = 2;

    private Object[] few = new Object[FIRST];
    private int size;
    private @Nullable Set<E> many;

    @Override
    public boolean add(E element) {
        if (many != null) {
            return many.add(element);
        }
        if (indexOf(element) >= 0) {
            return false;
        }
        if (size == FEW) {
            Set<E> table = new LinkedHashSet<>(this);
            few = new Object[0];
            many = table;
            return table.add(element);
        }
        if (size == few.length) {
            few = Arrays.copyOf(few, size * 2);
        }
        few[size++] = element;
        return true;
    }

    private int indexOf(Object element) {
        for (int i = 0; i < size; i++) {
            if (few[i] == element) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean contains(Object element) {
        return many == null ? indexOf(element) >= 0 : many.contains(element);
    }

    @Override
    public boolean remove(Object element) {
        if (many != null) {
            return many.remove(element);
        }
        int index = indexOf(element);
        if (index < 0) {
            return false;
        }
        size--;
        for (int i = index; i < size; i++) {
            few[i] = few[i + 1];
        }
        return true;
    }

    @Override
    public int size() {
        return many == null ? size : many.size();
    }

    @Override
    public Iterator<E> iterator() {
        return many == null ? new Few() : many.iterator();
    }

    /** For reading: nobody removes what an iterator stands at. */
    private final class Few implements Iterator<E> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (next >= size) {
                throw new NoSuchElementException();
            }
            return (E) few[next++];
        }
    }
}
