package dev.spanlift.parser;

import static dev.spanlift.parser.Statements.errors;
import static dev.spanlift.parser.Statements.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.AlterLocalityGroup;
import dev.spanlift.ast.AlterProtoBundle;
import dev.spanlift.ast.AlterStatistics;
import dev.spanlift.ast.Analyze;
import dev.spanlift.ast.CreateLocalityGroup;
import dev.spanlift.ast.CreatePlacement;
import dev.spanlift.ast.CreateProtoBundle;
import dev.spanlift.ast.CreateRole;
import dev.spanlift.ast.CreateView;
import dev.spanlift.ast.DropProtoBundle;
import dev.spanlift.ast.SqlSecurity;
import org.junit.jupiter.api.Test;

class StatementBuilderTest {
    @Test
    void theSmallStatementsKeepNameAndOptions() {
        assertThat(statement(CreateRole.class, "CREATE ROLE hr").name().name()).isEqualTo("hr");
        assertThat(statement(CreateLocalityGroup.class, "CREATE LOCALITY GROUP g OPTIONS (storage = 'ssd')")
                        .options())
                .isPresent();
        assertThat(statement(AlterLocalityGroup.class, "ALTER LOCALITY GROUP `default` SET OPTIONS (storage = 'hdd')")
                        .name()
                        .name())
                .isEqualTo("default");
        assertThat(statement(CreatePlacement.class, "CREATE PLACEMENT p OPTIONS (instance_partition = 'x')")
                        .options())
                .isPresent();
        assertThat(statement(AlterStatistics.class, "ALTER STATISTICS `a-b` SET OPTIONS (allow_gc = false)")
                        .packageName()
                        .name())
                .isEqualTo("a-b");
        assertThat(statement(Analyze.class, "ANALYZE")).isNotNull();
    }

    @Test
    void aViewWithoutSecurityParses() {
        assertThat(statement(CreateView.class, "CREATE VIEW v AS SELECT a FROM t")
                        .sqlSecurity())
                .isEmpty();
        assertThat(statement(CreateView.class, "CREATE OR REPLACE VIEW s.v SQL SECURITY DEFINER AS SELECT a FROM t")
                        .sqlSecurity())
                .contains(SqlSecurity.DEFINER);
    }

    @Test
    void aQuotedWordIsNoKeyword() {
        assertThat(errors("CREATE VIEW v SQL SECURITY `invoker` AS SELECT a FROM t"))
                .hasSize(1);
    }

    @Test
    void rolesAreNotDroppedIfTheyExist() {
        assertThat(errors("DROP ROLE IF EXISTS r")).containsExactly("DROP ROLE has no IF EXISTS");
        assertThat(errors("DROP PLACEMENT IF EXISTS p")).isEmpty();
        assertThat(errors("DROP LOCALITY GROUP IF EXISTS g")).isEmpty();
        assertThat(errors("DROP SEARCH INDEX IF EXISTS s.i")).isEmpty();
    }

    @Test
    void aProtoBundleMayEndItsListsInAComma() {
        assertThat(statement(CreateProtoBundle.class, "CREATE PROTO BUNDLE (a.Order, `a.b.C`,)")
                        .types())
                .hasSize(2);
        AlterProtoBundle alter =
                statement(AlterProtoBundle.class, "ALTER PROTO BUNDLE INSERT (a.B, a.C,) DELETE (a.D)");
        assertThat(alter.insert()).hasSize(2);
        assertThat(alter.update()).isEmpty();
        assertThat(alter.delete()).hasSize(1);
        assertThat(statement(AlterProtoBundle.class, "ALTER PROTO BUNDLE").insert())
                .isEmpty();
        assertThat(statement(DropProtoBundle.class, "DROP PROTO BUNDLE")).isNotNull();
        assertThat(errors("CREATE PROTO BUNDLE ()")).hasSize(1);
    }
}
