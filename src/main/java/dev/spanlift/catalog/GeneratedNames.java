package dev.spanlift.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that Spanner gives to constraints which have none.
 *
 * <p>Their form, {@code CK_Table_hash_number} and {@code FK_Table_Referenced_hash_number}, was observed on the emulator. The hash
 * is not known here, so any stands for the constraint of that number.
 */
final class GeneratedNames {
    private static final Pattern NUMBERED = Pattern.compile("(.*)_[0-9A-F]{12,16}_([1-9][0-9]{0,5})");

    private GeneratedNames() {}

    /** Returns the unnamed constraint of a table that a generated name stands for; absent where it stands for none. */
    static Optional<NamedDraft> find(TableDraft table, String name) {
        Matcher matcher = NUMBERED.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String tableName = table.name.name();
        String before = matcher.group(1);
        Stream<? extends NamedDraft> unnamed = before.equals("CK_" + tableName)
                ? table.checks.stream().filter(check -> !check.named)
                : table.foreignKeys.stream()
                        .filter(key -> !key.named)
                        .filter(key -> before.equals("FK_" + tableName + "_" + key.referencedTable.name.name()));
        List<? extends NamedDraft> candidates = unnamed.toList();
        int index = Integer.parseInt(matcher.group(2)) - 1;
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get(Math.min(index, candidates.size() - 1)));
    }
}
