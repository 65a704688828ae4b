package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.ColumnValue;
import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.ast.SequenceOption;
import dev.spanlift.ast.SortDirection;
import dev.spanlift.catalog.Catalog;
import dev.spanlift.catalog.IndexKind;
import dev.spanlift.catalog.OtherObject;
import dev.spanlift.catalog.TableKind;
import dev.spanlift.catalog.View;
import dev.spanlift.source.SourceSpan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes one feature out of a catalog at a time: an entry of a list, what is optional, a flag, or what an enum has beyond its plain
 * value. Features are found in the records themselves, so that none that is added can be forgotten.
 */
final class FeatureRemoval {

    /**
     * A catalog without a feature.
     *
     * @param feature where it was, as a path of components: {@code tables[0].columns[2].comment}
     * @param component the record and component that held it: {@code Column.comment}
     */
    record Reduced(String feature, String component, Catalog catalog) {}

    private record Change(String path, String component, Object value) {}

    /** What holds where nothing is written. */
    private static final List<Object> PLAIN =
            List.of(ReferentialAction.NO_ACTION, SortDirection.ASC, IndexKind.SECONDARY, TableKind.TABLE);

    private FeatureRemoval() {}

    /** Returns the catalog without each of its features. */
    static Stream<Reduced> of(Catalog catalog) {
        return changes(catalog).stream()
                .map(change -> new Reduced(change.path(), change.component(), (Catalog) change.value()));
    }

    /** Returns all components of records that hold features, as {@code Record.component}. */
    static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() != SourceSpan.class)
                .map(component -> type.getSimpleName() + "." + component.getName())
                .toList();
    }

    /** Returns the record with one change each. */
    private static List<Change> changes(Object holder) {
        RecordComponent[] components = holder.getClass().getRecordComponents();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            int index = i;
            String name = components[i].getName();
            String component = holder.getClass().getSimpleName() + "." + name;
            for (Change change : valueChanges(component, components[i], value(holder, components[i]))) {
                changes.add(new Change(
                        name + change.path(), change.component(), with(holder, components, index, change.value())));
            }
        }
        return changes;
    }

    private static List<Change> valueChanges(String component, RecordComponent declared, Object value) {
        List<Change> changes = new ArrayList<>();
        if (value instanceof List<?> list) {
            // The columns of a foreign key come in pairs, and an index has at least one key.
            boolean needed = component.matches("ForeignKeyConstraint\\..*olumns")
                    || (component.equals("Index.keys") && list.size() == 1);
            for (int i = 0; i < list.size() && !needed; i++) {
                List<Object> shorter = new ArrayList<>(list);
                shorter.remove(i);
                changes.add(new Change("[" + i + "]", component, shorter));
                for (Change inner : innerChanges(component, list.get(i))) {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(i, inner.value());
                    changes.add(new Change("[" + i + "]" + inner.path(), inner.component(), changed));
                }
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> {
                changes.add(new Change("", component, Optional.empty()));
                innerChanges(component, present)
                        .forEach(inner ->
                                changes.add(new Change(inner.path(), inner.component(), Optional.of(inner.value()))));
            });
        } else if (value instanceof OptionalLong optional) {
            optional.ifPresent(present -> changes.add(new Change("", component, OptionalLong.empty())));
        } else if (value instanceof OptionalInt optional) {
            optional.ifPresent(present -> changes.add(new Change("", component, OptionalInt.empty())));
        } else if (value instanceof Boolean flag) {
            if (flag) {
                changes.add(new Change("", component, false));
            }
        } else if (value instanceof Long number) {
            changes.add(new Change("", component, number + 1));
        } else if (declared.getType().isEnum()) {
            PLAIN.stream()
                    .filter(plain -> declared.getType().isInstance(plain) && plain != value)
                    .forEach(plain -> changes.add(new Change("=" + plain, component, plain)));
        } else {
            changes.addAll(innerChanges(component, value));
        }
        return changes;
    }

    /** Returns the changes inside of a value that is a record of the catalog, or tells how a column gets its value. */
    private static List<Change> innerChanges(String component, Object value) {
        if (value instanceof List<?>) {
            // The key in an Optional.
            List<Change> changes = new ArrayList<>();
            List<?> list = (List<?>) value;
            for (int i = 0; i < list.size(); i++) {
                List<Object> shorter = new ArrayList<>(list);
                shorter.remove(i);
                changes.add(new Change("[" + i + "]", component, shorter));
                for (Change inner : innerChanges(component, list.get(i))) {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(i, inner.value());
                    changes.add(new Change("[" + i + "]" + inner.path(), inner.component(), changed));
                }
            }
            return changes;
        }
        boolean isCatalogs =
                value.getClass().isRecord() && value.getClass().getPackage().equals(Catalog.class.getPackage());
        boolean isValue = value instanceof ColumnValue || value instanceof SequenceOption;
        // An object that is dropped as a whole loses its statements with it; a query is translated as a whole.
        if (value instanceof OtherObject || !(isCatalogs || isValue)) {
            return List.of();
        }
        return changes(value).stream()
                .filter(change ->
                        !(value instanceof View) || !change.component().startsWith("View.query"))
                .map(change -> new Change("." + change.path(), change.component(), change.value()))
                .toList();
    }

    private static Object value(Object holder, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return Objects.requireNonNull(component.getAccessor().invoke(holder));
        } catch (IllegalAccessException | InvocationTargetException exception) {
            throw new IllegalStateException(component.toString(), exception);
        }
    }

    private static Object with(Object holder, RecordComponent[] components, int index, Object value) {
        @Nullable Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = i == index ? value : value(holder, components[i]);
            types[i] = components[i].getType();
        }
        try {
            return holder.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException(holder.getClass().toString(), exception);
        }
    }
}
