package dev.spanlift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.source.SourceSpan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FewSetTest {
    private static final List<SchemaDraft> DRAFTS = IntStream.range(0, 12)
            .mapToObj(number -> new SchemaDraft(ObjectName.of("S" + number), SourceSpan.NONE))
            .toList();

    /** Numbers below 12 are added, those above removed. */
    @Property(tries = 300)
    void itIsASetInOrder(@ForAll @Size(max = 60) List<@IntRange(max = 16) Integer> changes) {
        Set<SchemaDraft> few = new FewSet<>();
        Set<SchemaDraft> model = new LinkedHashSet<>();
        for (int change : changes) {
            if (change < DRAFTS.size()) {
                assertThat(few.add(DRAFTS.get(change))).isEqualTo(model.add(DRAFTS.get(change)));
            } else {
                SchemaDraft gone = DRAFTS.get(change - DRAFTS.size());
                assertThat(few.contains(gone)).isEqualTo(model.contains(gone));
                assertThat(few.remove(gone)).isEqualTo(model.remove(gone));
            }
            assertThat(few).containsExactlyElementsOf(model).hasSameSizeAs(model);
        }
    }
}
