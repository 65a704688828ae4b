package dev.spanlift.dialect.mysql;

import static dev.spanlift.dialect.mysql.FunctionRule.firstOf;
import static dev.spanlift.dialect.mysql.FunctionRule.form;
import static dev.spanlift.dialect.mysql.ValueType.BYTES;
import static dev.spanlift.dialect.mysql.ValueType.STRING;

import java.util.Map;

/**
 * Functions between bytes and their texts, hashes and identifiers. MD5 and SHA1 are not among them: MySQL's became a component
 * in 9.6, which a server may lack, so that a table or view with them would not load.
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
                "SHA256", hash(256),
                "SHA512", hash(512),
                "GENERATE_UUID", form("UUID()", STRING).changing(),
                "NEW_UUID", form("UUID()", ValueType.UUID).changing());
    }

    private static FunctionRule hash(int bits) {
        String template = "UNHEX(SHA2({1}, " + bits + "))";
        return firstOf(form(template, BYTES, STRING), form(template, BYTES, BYTES));
    }
}
