package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Option;
import dev.spanlift.catalog.Column;

/** OPTIONS entries of the source. */
final class SourceOptions {

    private static final String COMMIT_TIMESTAMP = "allow_commit_timestamp";

    private SourceOptions() {}

    /** Returns the last part of an option's name. */
    static String name(Option option) {
        return option.name().parts().get(option.name().parts().size() - 1).name();
    }

    /** Returns whether the option lets writers store commit timestamps. */
    static boolean isCommitTimestamp(Option option) {
        return name(option).equals(COMMIT_TIMESTAMP);
    }

    /** Returns whether writers may store the commit timestamp in the column. */
    static boolean allowsCommitTimestamp(Column column) {
        if (column.options().isEmpty()) {
            return false;
        }
        for (Option option : column.options()) {
            if (isCommitTimestamp(option)) {
                return true;
            }
        }
        return false;
    }
}
