package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.ObjectName;
import dev.spanlift.dialect.NamedSchemaMapping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The name scopes of the output: tables and views of a database share one, its constraints another. */
final class MySqlNames {

    private final NamedSchemaMapping mapping;
    private final Map<Optional<String>, NameScope> objects = new HashMap<>();
    private final Map<Optional<String>, NameScope> constraints = new HashMap<>();
    private final NameScope events = new NameScope();
    private final NameScope databases = new NameScope();
    private final Map<String, String> databaseOf = new HashMap<>();
    /** Names that somebody chose. */
    private final Map<ObjectName, String> overrides = new HashMap<>();

    MySqlNames(NamedSchemaMapping mapping) {
        this.mapping = mapping;
    }

    /** Returns the database of a named schema; absent where schemas become prefixes. */
    Optional<String> database(String schema) {
        return mapping == NamedSchemaMapping.DATABASES
                ? Optional.of(databaseOf.computeIfAbsent(schema, databases::claim))
                : Optional.empty();
    }

    /** Gives a table or view the name that somebody chose. */
    void override(ObjectName source, String name) {
        overrides.put(source, name);
    }

    /** Returns the name that an object would have if every name were taken as it is. */
    MySqlName wanted(ObjectName source) {
        Optional<String> database = source.schema().flatMap(this::database);
        String override = overrides.get(source);
        if (override != null) {
            return new MySqlName(database, override);
        }
        String name = database.isPresent()
                ? source.name()
                : source.schema().map(schema -> schema + "_" + source.name()).orElse(source.name());
        return new MySqlName(database, name);
    }

    /** Takes a name for a table or view. */
    MySqlName claimObject(ObjectName source) {
        MySqlName wanted = wanted(source);
        NameScope scope = objects.computeIfAbsent(wanted.database(), database -> new NameScope());
        return new MySqlName(wanted.database(), scope.claim(wanted.name()));
    }

    /** Takes a name for a constraint of a table. */
    String claimConstraint(MySqlName table, String wanted) {
        return constraints
                .computeIfAbsent(table.database(), database -> new NameScope())
                .claim(wanted);
    }

    /** Takes a name for the event that belongs to a table. */
    MySqlName claimEvent(MySqlName table, String wanted) {
        return new MySqlName(table.database(), events.claim(wanted));
    }
}
