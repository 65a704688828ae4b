package dev.spanlift.catalog;

import dev.spanlift.ast.Expression;
import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/** A check constraint while statements are applied. */
final class CheckDraft extends NamedDraft {
    final TableDraft table;
    final boolean named;
    private final Expression condition;
    Optional<String> comment = Optional.empty();

    /** The number in the name that Spanner gives it; 0 for one that has a name of its own. */
    int generatedNumber;

    /**
     * Makes a draft.
     *
     * @param named whether the name is written; else it is one that stands for the constraint in messages
     */
    CheckDraft(TableDraft table, ObjectName name, boolean named, Expression condition, SourceSpan span) {
        super(name, span);
        this.table = table;
        this.named = named;
        this.condition = condition;
    }

    @Override
    String kind() {
        return "check constraint";
    }

    @Override
    Optional<TableDraft> owner() {
        return Optional.of(table);
    }

    Check freeze() {
        return new Check(named ? Optional.of(name.name()) : Optional.empty(), condition, comment, span);
    }
}
