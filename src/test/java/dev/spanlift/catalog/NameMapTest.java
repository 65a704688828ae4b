package dev.spanlift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NameMapTest {
    /** A name that is added, or, if it is there, removed now and then. */
    private record Change(String name, boolean removes) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("abABkK_1\u00e4\u00c4\u0130\u0131\u212a\u00df")
                .ofMinLength(1)
                .ofMaxLength(3);
        return Combinators.combine(names, Arbitraries.of(true, false, false))
                .as(Change::new)
                .list()
                .ofMaxSize(200);
    }

    @Property(tries = 300)
    void itIsAMapOfLowerCaseNamesInOrder(@ForAll("changes") List<Change> changes) {
        NameMap<Object> map = new NameMap<>();
        Map<String, Object> model = new LinkedHashMap<>();
        for (Change change : changes) {
            String key = change.name.toLowerCase(Locale.ROOT);
            Optional<Object> known = Optional.ofNullable(model.get(key));
            assertThat(map.get(change.name)).isEqualTo(known);
            if (change.removes) {
                map.remove(change.name, new Object());
                known.ifPresent(value -> map.remove(change.name, value));
                model.remove(key);
            } else {
                Object value = new Object();
                assertThat(map.putIfAbsent(change.name, value)).isEqualTo(known);
                model.putIfAbsent(key, value);
            }
            assertThat(map.size()).isEqualTo(model.size());
            if (change.name.length() == 1) {
                assertThat(map.values()).containsExactlyElementsOf(model.values());
            }
        }
        assertThat(map.values()).containsExactlyElementsOf(model.values());
    }

    @Test
    void namesThatComeAndGoTakeNoRoom() {
        NameMap<String> map = new NameMap<>();
        map.putIfAbsent("Stays", "stays");
        for (int i = 0; i < 100_000; i++) {
            map.putIfAbsent("Passing" + i, "passes");
            map.remove("passing" + i, "passes");
        }

        assertThat(map.slotCount()).isLessThan(64);
        assertThat(map.values()).containsExactly("stays");
    }
}
