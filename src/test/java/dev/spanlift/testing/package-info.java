/**
 * What tests share: test data, goldens, dumps of trees and diagnostics, and the invariants of parsing and formatting.
 *
 * <p>{@code testdata/parse/<statement>/<case>.sql} is input; the {@code .golden} file beside it holds the tree, the formatted
 * text and the diagnostics, and is written by {@code mvn test -Dspanlift.updateGoldens=true -Dtest=ParseGoldenTest}. Every
 * SQL file below {@code testdata} is also input to {@code ParserInvariantsTest}, and so is every one of a folder that {@code
 * SPANLIFT_CORPUS} names.
 */
@NullMarked
package dev.spanlift.testing;

import org.jspecify.annotations.NullMarked;
