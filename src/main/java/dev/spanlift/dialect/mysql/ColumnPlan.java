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
    /** The object that diagnostics name: {@code Albums.Title}. */
    final String object;
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

    Optional<MySqlColumnValue> value = Optional.empty();
    /** What the comment says beside the source's comment. */
    final List<String> notes = new ArrayList<>();

    ColumnPlan(Column source, String object, String name, int position, MySqlType type) {
        this.source = source;
        this.object = object;
        this.name = name;
        this.position = position;
        this.type = type;
        this.notNull = source.notNull();
    }

    DataType dataType() {
        return source.type();
    }

    SourceSpan span() {
        return source.span();
    }

    boolean isAutoIncrement() {
        return value.filter(MySqlColumnValue.AutoIncrement.class::isInstance).isPresent();
    }
}
