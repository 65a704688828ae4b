package dev.spanlift.dialect.mysql;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A statement of the output. */
sealed interface MySqlStatement {

    /** Calls the visitor's method for this kind of statement. */
    void accept(Visitor visitor);

    /** A method for each kind of statement, none with a default body. */
    interface Visitor {
        /** Visits {@link CreateDatabase}. */
        void visitCreateDatabase(CreateDatabase statement);

        /** Visits {@link Use}. */
        void visitUse(Use statement);

        /** Visits {@link CreateTable}. */
        void visitCreateTable(CreateTable statement);

        /** Visits {@link AddForeignKey}. */
        void visitAddForeignKey(AddForeignKey statement);

        /** Visits {@link HideColumn}. */
        void visitHideColumn(HideColumn statement);

        /** Visits {@link CreateEvent}. */
        void visitCreateEvent(CreateEvent statement);

        /** Visits {@link CreateView}. */
        void visitCreateView(CreateView statement);

        /** Visits {@link CreateRole}. */
        void visitCreateRole(CreateRole statement);

        /** Visits {@link GrantPrivileges}. */
        void visitGrantPrivileges(GrantPrivileges statement);

        /** Visits {@link GrantRole}. */
        void visitGrantRole(GrantRole statement);
    }

    /** CREATE DATABASE IF NOT EXISTS, with the character set and collation of all output. */
    record CreateDatabase(String name) implements MySqlStatement {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitCreateDatabase(this);
        }
    }

    /** USE. */
    record Use(String database) implements MySqlStatement {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitUse(this);
        }
    }

    /**
     * CREATE TABLE.
     *
     * @param name the name
     * @param columns the columns in order
     * @param primaryKey the key parts of the primary key; empty where there is none
     * @param indexes the secondary indexes in order
     * @param foreignKeys the foreign keys that need no later table
     * @param checks the check constraints in order
     * @param autoIncrement the first value of the AUTO_INCREMENT column; absent means 1
     * @param comment the comment
     */
    record CreateTable(
            MySqlName name,
            List<MySqlColumn> columns,
            List<MySqlKeyPart> primaryKey,
            List<MySqlIndex> indexes,
            List<MySqlForeignKey> foreignKeys,
            List<MySqlCheck> checks,
            OptionalLong autoIncrement,
            Optional<String> comment)
            implements MySqlStatement {
        /** Copies the lists, so that the record is immutable. */
        public CreateTable {
            columns = List.copyOf(columns);
            primaryKey = List.copyOf(primaryKey);
            indexes = List.copyOf(indexes);
            foreignKeys = List.copyOf(foreignKeys);
            checks = List.copyOf(checks);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visitCreateTable(this);
        }
    }

    /** ALTER TABLE ... ADD CONSTRAINT, for a foreign key that closes a cycle. */
    record AddForeignKey(MySqlName table, MySqlForeignKey foreignKey) implements MySqlStatement {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitAddForeignKey(this);
        }
    }

    /** ALTER TABLE ... SET INVISIBLE: a statement of its own, so that a reader that refuses it keeps the table. */
    record HideColumn(MySqlName table, String column) implements MySqlStatement {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitHideColumn(this);
        }
    }

    /**
     * CREATE EVENT that deletes old rows once a day.
     *
     * @param name the event
     * @param table the table
     * @param column the DATETIME column
     * @param days the age in days from which rows are deleted
     */
    record CreateEvent(MySqlName name, MySqlName table, String column, long days) implements MySqlStatement {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitCreateEvent(this);
        }
    }

    /**
     * CREATE VIEW.
     *
     * @param name the view
     * @param invoker whether it is SQL SECURITY INVOKER, not DEFINER
     * @param sql the query
     */
    record CreateView(MySqlName name, boolean invoker, String sql) implements MySqlStatement {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitCreateView(this);
        }
    }

    /** CREATE ROLE IF NOT EXISTS. */
    record CreateRole(String name) implements MySqlStatement {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitCreateRole(this);
        }
    }

    /**
     * A privilege on a table or view.
     *
     * @param keyword such as {@code SELECT}
     * @param columns the columns that it is limited to; empty where it is not
     */
    record Privilege(String keyword, List<String> columns) {
        /** Copies the list, so that the record is immutable. */
        public Privilege {
            columns = List.copyOf(columns);
        }

        /** Returns it for people, without quotes. */
        @Override
        public String toString() {
            return columns.isEmpty() ? keyword : keyword + " (" + String.join(", ", columns) + ")";
        }
    }

    /**
     * GRANT of privileges.
     *
     * @param privileges the privileges, at least one
     * @param on the table or view
     * @param role the role that gets them
     */
    record GrantPrivileges(List<Privilege> privileges, MySqlName on, String role) implements MySqlStatement {
        /** Copies the list, so that the record is immutable. */
        public GrantPrivileges {
            privileges = List.copyOf(privileges);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.visitGrantPrivileges(this);
        }
    }

    /**
     * GRANT of a role to another.
     *
     * @param role the role that is granted
     * @param member the role that gets it
     */
    record GrantRole(String role, String member) implements MySqlStatement {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitGrantRole(this);
        }
    }
}
