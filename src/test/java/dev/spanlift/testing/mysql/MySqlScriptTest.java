package dev.spanlift.testing.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MySqlScriptTest {

    @Test
    void semicolonsEndStatements() {
        assertThat(MySqlScript.statements("SELECT 1;\nSELECT 2;SELECT 3"))
                .containsExactly("SELECT 1", "SELECT 2", "SELECT 3");
    }

    @Test
    void semicolonsInsideQuotesDoNot() {
        assertThat(MySqlScript.statements("SELECT 'a;''b;', \"c;\", `d;`; SELECT 'e\\';f', `g\\`;"))
                .containsExactly("SELECT 'a;''b;', \"c;\", `d;`", "SELECT 'e\\';f', `g\\`");
    }

    @Test
    void semicolonsInsideCommentsDoNot() {
        assertThat(MySqlScript.statements("SELECT 1 -- a;\n + 2 # b;\n + /* c; */ 3;\nSELECT 4--5;--\n;"))
                .containsExactly("SELECT 1 -- a;\n + 2 # b;\n + /* c; */ 3", "SELECT 4--5");
    }

    @Test
    void textWithoutCodeIsNoStatement() {
        assertThat(MySqlScript.statements(" ; -- only\n; /* comments */ ;; ")).isEmpty();
    }

    @Test
    void versionCommentIsCode() {
        assertThat(MySqlScript.statements("/*!80016 SELECT 1 */;")).containsExactly("/*!80016 SELECT 1 */");
    }

    @Test
    void unfinishedQuoteAndCommentReachToTheEnd() {
        assertThat(MySqlScript.statements("SELECT 'a; b")).containsExactly("SELECT 'a; b");
        assertThat(MySqlScript.statements("SELECT 1 /* a; b")).containsExactly("SELECT 1 /* a; b");
    }
}
