package dev.spanlift.parser;

import static dev.spanlift.parser.Statements.errors;
import static dev.spanlift.parser.Statements.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.Grant;
import dev.spanlift.ast.GrantRole;
import dev.spanlift.ast.ObjectTarget;
import dev.spanlift.ast.Privilege;
import dev.spanlift.ast.PrivilegeKind;
import dev.spanlift.ast.PrivilegeObjectKind;
import dev.spanlift.ast.PrivilegeTarget;
import dev.spanlift.ast.Revoke;
import dev.spanlift.ast.RevokeRole;
import dev.spanlift.ast.SchemaContentTarget;
import dev.spanlift.ast.SchemaReference;
import dev.spanlift.ast.SchemaTarget;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessBuilderTest {
    @Test
    void privilegesKeepTheirColumns() {
        Grant grant =
                statement(Grant.class, "GRANT SELECT(a, b), UPDATE(c), DELETE ON TABLE t, s.u TO ROLE hr, `odd role`");

        assertThat(grant.privileges())
                .extracting(Privilege::kind)
                .containsExactly(PrivilegeKind.SELECT, PrivilegeKind.UPDATE, PrivilegeKind.DELETE);
        assertThat(grant.privileges())
                .extracting(privilege -> privilege.columns().size())
                .containsExactly(2, 1, 0);
        assertThat(grant.roles()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT, VIEW, VIEW",
        "UPDATE, SEQUENCE, SEQUENCE",
        "SELECT, CHANGE STREAM, CHANGE_STREAM",
        "EXECUTE, FUNCTION, FUNCTION",
        "EXECUTE, TABLE FUNCTION, TABLE_FUNCTION",
    })
    void everyKindOfObjectIsATarget(String privilege, String words, PrivilegeObjectKind kind) {
        PrivilegeTarget target = statement(Revoke.class, "REVOKE " + privilege + " ON " + words + " a, s.b FROM ROLE r")
                .target();

        assertThat(target).isInstanceOfSatisfying(ObjectTarget.class, objects -> {
            assertThat(objects.kind()).isEqualTo(kind);
            assertThat(objects.names()).hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"TABLES", "VIEWS", "SEQUENCES", "CHANGE STREAMS"})
    void allObjectsOfSchemasAreATarget(String words) {
        PrivilegeTarget target = statement(
                        Grant.class, "GRANT SELECT ON ALL " + words + " IN SCHEMA default, s TO ROLE r")
                .target();

        assertThat(target)
                .isInstanceOfSatisfying(
                        SchemaContentTarget.class,
                        content -> assertThat(content.schemas())
                                .extracting(SchemaReference::name)
                                .extracting(Optional::isPresent)
                                .containsExactly(false, true));
    }

    @Test
    void schemasAreATarget() {
        assertThat(statement(Grant.class, "GRANT USAGE ON SCHEMA DEFAULT TO ROLE r")
                        .target())
                .isInstanceOf(SchemaTarget.class);
    }

    @Test
    void rolesAreGrantedToRoles() {
        assertThat(statement(GrantRole.class, "GRANT ROLE a, b TO ROLE c, d").roles())
                .hasSize(2);
        assertThat(statement(RevokeRole.class, "REVOKE ROLE a FROM ROLE c, d").members())
                .hasSize(2);
    }

    @Test
    void aTableMayBeNamedFunction() {
        PrivilegeTarget target = statement(Grant.class, "GRANT SELECT ON TABLE function TO ROLE role")
                .target();

        assertThat(target)
                .isInstanceOfSatisfying(
                        ObjectTarget.class,
                        objects -> assertThat(objects.kind()).isEqualTo(PrivilegeObjectKind.TABLE));
    }

    @Test
    void anObjectHasItsOwnPrivileges() {
        assertThat(errors("GRANT EXECUTE ON TABLE t TO ROLE r"))
                .containsExactly("there is no EXECUTE privilege on this kind of object");
        assertThat(errors("GRANT SELECT ON SCHEMA s TO ROLE r"))
                .containsExactly("there is no SELECT privilege on this kind of object");
        assertThat(errors("GRANT DELETE(a) ON TABLE t TO ROLE r"))
                .containsExactly("this DELETE privilege cannot be limited to columns");
        assertThat(errors("GRANT SELECT(a) ON VIEW v TO ROLE r"))
                .containsExactly("this SELECT privilege cannot be limited to columns");
        assertThat(errors("GRANT SELECT ON t TO ROLE r")).hasSize(1);
    }
}
