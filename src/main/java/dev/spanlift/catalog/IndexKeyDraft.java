package dev.spanlift.catalog;

/** What an index is sorted by while statements are applied. */
sealed interface IndexKeyDraft permits KeyColumnDraft, KeyExpressionDraft {

    IndexKey freeze();
}
