package dev.spanlift.parser;

import static dev.spanlift.parser.Statements.errors;
import static dev.spanlift.parser.Statements.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.AlterIndexColumn;
import dev.spanlift.ast.AlterSearchIndex;
import dev.spanlift.ast.AlterVectorIndex;
import dev.spanlift.ast.CreateSearchIndex;
import dev.spanlift.ast.CreateVectorIndex;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IndexColumnAction;
import dev.spanlift.ast.KeyPart;
import dev.spanlift.ast.SetIndexOptions;
import dev.spanlift.ast.SortDirection;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexBuilderTest {
    @Test
    void aSearchIndexKeepsEveryClause() {
        CreateSearchIndex index = statement(CreateSearchIndex.class, """
                CREATE SEARCH INDEX s.AlbumsIndex ON s.Albums(Title_Tokens, Rating_Tokens)
                STORING (Genre, Label) PARTITION BY SingerId, LabelId ORDER BY Released DESC, AlbumId
                WHERE Genre IS NOT NULL AND Label IS NOT NULL,
                INTERLEAVE IN Singers OPTIONS (sort_order_sharding = true, other = 1)""");

        assertThat(index.columns()).extracting(Identifier::name).containsExactly("Title_Tokens", "Rating_Tokens");
        assertThat(index.storing()).extracting(Identifier::name).containsExactly("Genre", "Label");
        assertThat(index.partitionBy()).extracting(part -> part.column().name()).containsExactly("SingerId", "LabelId");
        assertThat(index.orderBy())
                .extracting(KeyPart::direction)
                .containsExactly(Optional.of(SortDirection.DESC), Optional.empty());
        assertThat(index.whereNotNull()).extracting(Identifier::name).containsExactly("Genre", "Label");
        assertThat(index.interleaveIn()).isPresent();
        assertThat(index.options().orElseThrow().entries()).hasSize(2);
    }

    @Test
    void aPartitionColumnMayHaveTheNameOfTheNextClause() {
        CreateSearchIndex index = statement(
                CreateSearchIndex.class,
                "CREATE SEARCH INDEX i ON t(c) PARTITION BY a, interleave, options, INTERLEAVE IN parent");

        assertThat(index.partitionBy())
                .extracting(part -> part.column().name())
                .containsExactly("a", "interleave", "options");
    }

    @Test
    void aVectorIndexKeepsEveryClause() {
        CreateVectorIndex index = statement(CreateVectorIndex.class, """
                CREATE VECTOR INDEX IF NOT EXISTS i ON t(embedding, category) STORING (a, b)
                WHERE embedding IS NOT NULL OPTIONS (distance_type = 'COSINE', tree_depth = 3)""");

        assertThat(index.ifNotExists()).isTrue();
        assertThat(index.columns()).extracting(Identifier::name).containsExactly("embedding", "category");
        assertThat(index.storing()).extracting(Identifier::name).containsExactly("a", "b");
        assertThat(index.whereNotNull()).extracting(Identifier::name).containsExactly("embedding");
    }

    @Test
    void aSearchIndexAlsoDropsTokenColumns() {
        AlterSearchIndex alter = statement(AlterSearchIndex.class, "ALTER SEARCH INDEX s.i DROP COLUMN Title_Tokens");

        assertThat(alter.alteration()).isInstanceOfSatisfying(AlterIndexColumn.class, column -> {
            assertThat(column.action()).isEqualTo(IndexColumnAction.DROP);
            assertThat(column.stored()).isFalse();
        });
    }

    @Test
    void theOptionsOfAVectorIndexChange() {
        AlterVectorIndex alter =
                statement(AlterVectorIndex.class, "ALTER VECTOR INDEX i SET OPTIONS (disable_search = null)");

        assertThat(alter.alteration()).isInstanceOf(SetIndexOptions.class);
    }

    @Test
    void aKindOfIndexRefusesTheClausesOfAnother() {
        assertThat(errors("CREATE INDEX i ON t(a) PARTITION BY b")).containsExactly("CREATE INDEX has no PARTITION BY");
        assertThat(errors("CREATE VECTOR INDEX i ON t(a), INTERLEAVE IN p OPTIONS (distance_type = 'COSINE')"))
                .containsExactly("CREATE VECTOR INDEX has no INTERLEAVE IN");
        assertThat(errors("CREATE SEARCH INDEX i ON t(c) PARTITION BY b STORING (a)"))
                .containsExactly("STORING must stand before PARTITION BY");
        assertThat(errors("CREATE VECTOR INDEX i ON t(a)"))
                .containsExactly("a vector index needs OPTIONS with its distance type");
        assertThat(errors("ALTER INDEX i ADD COLUMN a"))
                .containsExactly("only STORED columns of an existing index can change");
        assertThat(errors("ALTER SEARCH INDEX i SET OPTIONS (a = 1)"))
                .containsExactly("the options of a search index cannot change");
        assertThat(errors("ALTER VECTOR INDEX i ADD STORED COLUMN a OPTIONS (b = 1)"))
                .containsExactly("ALTER VECTOR INDEX takes no OPTIONS behind a column");
        assertThat(errors("CREATE INDEX i ON t(a), OPTIONS (locality_group = 'g')"))
                .containsExactly("the OPTIONS of an index take no comma before them");
    }
}
