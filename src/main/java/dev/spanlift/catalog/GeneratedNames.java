package dev.spanlift.catalog;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that Spanner gives to constraints without one, as far as they can be told: {@code CK_table_hash_number} and {@code
 * FK_table_referenced_hash_number}, where the hash has up to 16 hexadecimal digits and the number is the lowest that is free.
 *
 * <p>Observed in the emulator's INFORMATION_SCHEMA. What the hash is made of is not known: any is taken.
 */
final class GeneratedNames {
    private static final Pattern NAME =
            Pattern.compile("(CK|FK)_(.*)_[0-9A-F]{12,16}_([1-9][0-9]{0,8})", Pattern.CASE_INSENSITIVE);

    private GeneratedNames() {}

    /** Returns the number for a new check constraint without a name, from 1. */
    static int numberForCheck(TableDraft table) {
        return free(table.checks.stream().map(check -> check.generatedNumber));
    }

    /** Returns the number for a new foreign key without a name, from 1. */
    static int numberForForeignKey(TableDraft table, TableDraft referenced) {
        return free(table.foreignKeys.stream()
                .filter(foreignKey -> foreignKey.referencedTable == referenced)
                .map(foreignKey -> foreignKey.generatedNumber));
    }

    private static int free(Stream<Integer> taken) {
        Set<Integer> numbers = taken.collect(Collectors.toSet());
        int number = 1;
        while (numbers.contains(number)) {
            number++;
        }
        return number;
    }

    /** Returns the constraint without a name of its own that a name may mean. */
    static Optional<NamedDraft> find(TableDraft table, String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String owner = matcher.group(2);
        int number = Integer.parseInt(matcher.group(3));
        if (matcher.group(1).equalsIgnoreCase("CK")) {
            return table.checks.stream()
                    .filter(check -> check.generatedNumber == number && owner.equalsIgnoreCase(table.name.name()))
                    .map(NamedDraft.class::cast)
                    .findFirst();
        }
        return table.foreignKeys.stream()
                .filter(foreignKey -> foreignKey.generatedNumber == number
                        && owner.equalsIgnoreCase(table.name.name() + "_" + foreignKey.referencedTable.name.name()))
                .map(NamedDraft.class::cast)
                .findFirst();
    }
}
