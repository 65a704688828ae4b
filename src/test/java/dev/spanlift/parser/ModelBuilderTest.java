package dev.spanlift.parser;

import static dev.spanlift.parser.Statements.errors;
import static dev.spanlift.parser.Statements.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.AlterModel;
import dev.spanlift.ast.CreateModel;
import dev.spanlift.ast.ModelColumn;
import dev.spanlift.ast.ModelSignature;
import org.junit.jupiter.api.Test;

class ModelBuilderTest {
    @Test
    void aModelKeepsItsColumns() {
        CreateModel model = statement(CreateModel.class, """
                CREATE OR REPLACE MODEL m
                INPUT (length FLOAT64, tags ARRAY<STRING(MAX)> OPTIONS (required = false),)
                OUTPUT (scores ARRAY<FLOAT64>, label STRING(MAX),)
                REMOTE OPTIONS (endpoint = 'e', default_batch_size = 1)""");

        assertThat(model.orReplace()).isTrue();
        assertThat(model.remote()).isTrue();
        assertThat(model.signature().map(ModelSignature::input).orElseThrow())
                .extracting(ModelColumn::options)
                .extracting(options -> options.isPresent())
                .containsExactly(false, true);
        assertThat(model.signature().map(ModelSignature::output).orElseThrow()).hasSize(2);
    }

    @Test
    void ifNotExistsStandsBeforeTheNameAlone() {
        assertThat(statement(CreateModel.class, "CREATE MODEL IF NOT EXISTS m REMOTE")
                        .ifNotExists())
                .isTrue();
        assertThat(errors("CREATE MODEL m IF NOT EXISTS REMOTE")).containsExactly("IF NOT EXISTS does not stand here");
    }

    @Test
    void alterSetsOptions() {
        assertThat(statement(AlterModel.class, "ALTER MODEL IF EXISTS m SET OPTIONS (endpoint = 'e')")
                        .options())
                .isPresent();
    }

    @Test
    void aColumnHasNoOtherAttributeThanOptions() {
        assertThat(errors("CREATE MODEL m INPUT (a INT64 NOT NULL) OUTPUT (b INT64 DEFAULT (1)) REMOTE"))
                .containsExactly(
                        "a column of a model has a type and OPTIONS, nothing else",
                        "a column of a model has a type and OPTIONS, nothing else");
    }
}
