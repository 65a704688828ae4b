/**
 * MySQL 8.0, 8.4 and 9.
 *
 * <p>Two halves. The planner decides everything (types, lengths, names, keys, relations, order, translated expressions) and
 * says what it could not carry; it ends in immutable {@code MySql...} records. The writer prints these records; it decides
 * nothing and cannot fail.
 *
 * <p>Types and functions are tables ({@code MySqlTypes}, {@code ...Functions}) with the manual's page beside each oddity;
 * limits are constants in {@code MySqlLimits}. The product version and the profile are values ({@code MySqlTarget}).
 *
 * <p>Expressions: a visitor ({@code ExpressionTranslator}) hands each family on ({@code Operators}, {@code Comparisons}, {@code
 * CastTable}, {@code AccessTranslator}, {@code CallTranslator}), queries likewise ({@code QueryTranslator}, {@code
 * SelectTranslator}, {@code FromTranslator}). Nothing is guessed: what has no equal form names what stopped it. A string knows
 * whether it compares by code points ({@code MySqlExpression.Collation}), as literals and functions have the session's collation.
 *
 * <p>The output is meant to load whatever the schema: an object that has no correct form is left out with an error, and
 * nothing refers to it.
 */
@NullMarked
package dev.spanlift.dialect.mysql;

import org.jspecify.annotations.NullMarked;
