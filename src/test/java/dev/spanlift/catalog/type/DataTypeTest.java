package dev.spanlift.catalog.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.ScalarKind;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Types as DDL and as queries write them. */
class DataTypeTest {
    private static final DataType NAME = new ScalarDataType(ScalarKind.STRING, OptionalLong.of(20));
    private static final DataType BYTES = ScalarDataType.of(ScalarKind.BYTES);
    private static final DataType VECTOR = new ArrayDataType(ScalarDataType.of(ScalarKind.FLOAT32), OptionalLong.of(3));
    private static final DataType STRUCT = new StructDataType(
            List.of(new StructDataField(Optional.of("n"), NAME), new StructDataField(Optional.empty(), VECTOR)));

    @Test
    void inDdlTypesHaveTheirLengths() {
        assertThat(List.of(NAME, BYTES, VECTOR, STRUCT, new NamedDataType("music.Song")))
                .extracting(DataType::text)
                .containsExactly(
                        "STRING(20)",
                        "BYTES(MAX)",
                        "ARRAY<FLOAT32>(vector_length=>3)",
                        "STRUCT<n STRING(20), ARRAY<FLOAT32>(vector_length=>3)>",
                        "music.Song");
    }

    @Test
    void inQueriesTypesHaveNone() {
        assertThat(List.of(NAME, BYTES, VECTOR, STRUCT))
                .extracting(DataType::textWithoutLengths)
                .containsExactly("STRING", "BYTES", "ARRAY<FLOAT32>", "STRUCT<n STRING, ARRAY<FLOAT32>>");
    }
}
