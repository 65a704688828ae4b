package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.FunctionRule.firstOf;
import static dev.spanlift.dialect.mysql.FunctionRule.form;
import static dev.spanlift.dialect.mysql.ValueType.BYTES;
import static dev.spanlift.dialect.mysql.ValueType.STRING;

import java.util.Map;

/**
 * Functions between bytes and their texts, hashes and identifiers. MD5 and SHA1 are translated for 8.0 and 8.4 only: in 9.6
 * they became a component, which a server may lack, and whose functions generated columns do not take.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/hash_functions">Spanner's hash functions</a>
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/encryption-functions.html">Encryption and Compression Functions</a>
 */
final class EncodingFunctions {

    private EncodingFunctions() {}

    static Map<String, FunctionRule> rules() {
        return Map.of(
                "TO_HEX", form("LOWER(HEX({1}))", STRING, BYTES),
                "FROM_HEX", form("UNHEX({1})", BYTES, STRING),
                // MySQL breaks the lines of base64.
                "TO_BASE64", form("REPLACE(TO_BASE64({1}), '\\n', '')", STRING, BYTES),
                "FROM_BASE64", form("FROM_BASE64({1})", BYTES, STRING),
                // MySQL's hash functions give hexadecimal digits.
                "MD5", builtIn(digest("UNHEX(MD5({1}))")),
                "SHA1", builtIn(digest("UNHEX(SHA1({1}))")),
                "SHA256", digest("UNHEX(SHA2({1}, 256))"),
                "SHA512", digest("UNHEX(SHA2({1}, 512))"),
                "GENERATE_UUID", form("UUID()", STRING).changing(),
                "NEW_UUID", form("UUID()", ValueType.UUID).changing());
    }

    private static FunctionRule digest(String template) {
        return firstOf(form(template, BYTES, STRING), form(template, BYTES, BYTES));
    }

    private static FunctionRule builtIn(FunctionRule rule) {
        return rule.where(arguments -> arguments.scope().version() != MySqlVersion.V9);
    }
}
