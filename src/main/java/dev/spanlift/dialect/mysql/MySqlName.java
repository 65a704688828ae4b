package dev.spanlift.dialect.mysql;

import java.util.Optional;

/**
 * The name of a table, view or event.
 *
 * @param database the database; absent for the one in use
 * @param name the name in it
 */
public record MySqlName(Optional<String> database, String name) {

    /** Returns the name as reports write it, without quotes. */
    @Override
    public String toString() {
        return database.isEmpty() ? name : database.get() + "." + name;
    }
}
