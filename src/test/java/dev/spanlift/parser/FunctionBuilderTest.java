package dev.spanlift.parser;

import static dev.spanlift.parser.Statements.errors;
import static dev.spanlift.parser.Statements.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spanlift.ast.CreateFunction;
import dev.spanlift.ast.Determinism;
import dev.spanlift.ast.FunctionParameter;
import dev.spanlift.ast.SqlSecurity;
import org.junit.jupiter.api.Test;

class FunctionBuilderTest {
    @Test
    void aFunctionInSqlKeepsEveryClause() {
        CreateFunction function = statement(CreateFunction.class, """
                CREATE OR REPLACE FUNCTION s.f(a STRUCT<x INT64, y STRING>, b STRING DEFAULT 'z') RETURNS INT64
                SQL SECURITY INVOKER DETERMINISTIC LANGUAGE SQL OPTIONS (o = 1, p = 2) AS (a.x + 1)""");

        assertThat(function.orReplace()).isTrue();
        assertThat(function.parameters())
                .extracting(FunctionParameter::defaultValue)
                .extracting(value -> value.isPresent())
                .containsExactly(false, true);
        assertThat(function.returns()).isPresent();
        assertThat(function.sqlSecurity()).contains(SqlSecurity.INVOKER);
        assertThat(function.determinism()).contains(Determinism.DETERMINISTIC);
        assertThat(function.language())
                .hasValueSatisfying(name -> assertThat(name.name()).isEqualTo("SQL"));
        assertThat(function.options()).isPresent();
        assertThat(function.body()).isPresent();
    }

    @Test
    void aRemoteFunctionIsWrittenInTwoWays() {
        CreateFunction language = statement(
                CreateFunction.class,
                "CREATE FUNCTION f() RETURNS INT64 NOT DETERMINISTIC LANGUAGE REMOTE OPTIONS (endpoint = 'e')");
        CreateFunction remote = statement(
                CreateFunction.class, "CREATE FUNCTION f(x INT64) RETURNS INT64 REMOTE OPTIONS (endpoint = 'e')");

        assertThat(language.determinism()).contains(Determinism.NOT_DETERMINISTIC);
        assertThat(language.remote()).isFalse();
        assertThat(language.body()).isEmpty();
        assertThat(remote.remote()).isTrue();
    }

    @Test
    void whatIsMissingOrMisplacedIsNamed() {
        assertThat(errors("CREATE FUNCTION f() RETURNS INT64")).containsExactly("the function has no body");
        assertThat(errors("CREATE FUNCTION f() RETURNS INT64 REMOTE AS (1)"))
                .containsExactly("a remote function has no body");
        assertThat(errors("CREATE FUNCTION f() AS 1")).containsExactly("AS needs parentheses around its expression");
        assertThat(errors("CREATE FUNCTION f() AS (1) RETURNS INT64")).containsExactly("RETURNS must stand before AS");
    }
}
