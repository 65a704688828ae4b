package dev.spanlift.catalog;

import dev.spanlift.ast.ColumnValue;
import dev.spanlift.ast.GeneratedValue;
import dev.spanlift.ast.Options;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/** A column while statements are applied. */
final class ColumnDraft extends Draft {
    final TableDraft table;
    final String name;
    DataType type;
    boolean notNull;
    Optional<ColumnValue> value = Optional.empty();
    boolean placementKey;
    boolean hidden;
    private OptionsDraft options = OptionsDraft.NONE;
    Optional<String> comment = Optional.empty();

    ColumnDraft(TableDraft table, String name, DataType type, SourceSpan span) {
        super(span);
        this.table = table;
        this.name = name;
        this.type = type;
    }

    /** Returns the options in force. */
    OptionsDraft options() {
        return options;
    }

    void set(Options added) {
        // Few columns have any.
        if (options == OptionsDraft.NONE) {
            options = new OptionsDraft();
        }
        options.set(added);
    }

    @Override
    String describe() {
        return "column `" + table.name + "." + name + "`";
    }

    @Override
    Optional<TableDraft> owner() {
        return Optional.of(table);
    }

    boolean isGenerated() {
        return value.orElse(null) instanceof GeneratedValue;
    }

    /** Returns whether it is a generated column whose values are stored. */
    boolean isStored() {
        return value.orElse(null) instanceof GeneratedValue generated && generated.stored();
    }

    boolean allowsCommitTimestamp() {
        return options.isTrue("allow_commit_timestamp");
    }

    Column freeze() {
        return new Column(name, type, notNull, value, placementKey, hidden, options.freeze(), comment, span);
    }
}
