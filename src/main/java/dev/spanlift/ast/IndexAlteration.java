package dev.spanlift.ast;

/**
 * What ALTER INDEX, ALTER SEARCH INDEX and ALTER VECTOR INDEX do.
 */
public sealed interface IndexAlteration extends Node permits AlterIndexColumn, RebuildIndex, SetIndexOptions {

    /** Calls the visitor's method for this kind of node. */
    <R> R accept(IndexAlterationVisitor<R> visitor);
}
