package dev.spanlift.ast;

import java.util.Optional;

/**
 * What an ordinary index is sorted by: a column or an expression.
 */
public sealed interface IndexKeyPart extends Node permits ExpressionKeyPart, KeyPart {

    /** Returns ASC or DESC; absent means ascending. */
    Optional<SortDirection> direction();

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(IndexKeyPartVisitor<R> visitor);
}
