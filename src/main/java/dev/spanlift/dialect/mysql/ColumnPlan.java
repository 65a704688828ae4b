package dev.spanlift.dialect.mysql;

import dev.spanlift.catalog.Column;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column while it is planned. Its parts are set by one stage each and read by the later ones. */
final class ColumnPlan {

    /** The source column; its type decides, not this plan's. */
    final Column source;
    /** The name in MySQL. */
    final String name;

    /** Where in the table it stands, from 0. */
    final int position;

    MySqlType type;
    boolean notNull;
    /** Whether an override gave the type, which then only changes where the server would refuse it. */
    boolean overridden;
    /** Whether it is in the primary key. */
    boolean inPrimaryKey;
    /** Whether it is on either side of a foreign key that is kept. */
    boolean inRelation;

    /** Whether it is told already that the column has no value of its own, though the source's has. */
    boolean valueLeftOut;

    Optional<MySqlColumnValue> value = Optional.empty();
    private final String table;
    /** What diagnostics call it; made for the first of them, as most columns have none. */
    private String object = "";

    /** The name in backquotes; made when a key or an expression asks for it. */
    private String quotedName = "";

    private List<String> notes = List.of();

    /** Makes a plan; {@code table} is what diagnostics call the table. */
    ColumnPlan(String table, Column source, String name, int position, MySqlType type) {
        this.table = table;
        this.source = source;
        this.name = name;
        this.position = position;
        this.type = type;
        this.notNull = source.notNull();
    }

    /** Returns the object that diagnostics name: {@code Albums.Title}. */
    String object() {
        if (object.isEmpty()) {
            object = table + "." + source.name();
        }
        return object;
    }

    /** Returns the name in MySQL in backquotes. */
    String quotedName() {
        if (quotedName.isEmpty()) {
            quotedName = MySqlQuoting.name(name);
        }
        return quotedName;
    }

    /** Returns what the comment says beside the source's comment. */
    List<String> notes() {
        return notes;
    }

    /** Adds to what the comment says beside the source's comment. */
    void note(String note) {
        // Few columns have one.
        if (notes.isEmpty()) {
            notes = new ArrayList<>();
        }
        notes.add(note);
    }

    DataType dataType() {
        return source.type();
    }

    SourceSpan span() {
        return source.span();
    }

    boolean isAutoIncrement() {
        return value.orElse(null) instanceof MySqlColumnValue.AutoIncrement;
    }
}
