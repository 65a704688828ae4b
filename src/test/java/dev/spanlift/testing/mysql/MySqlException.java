package dev.spanlift.testing.mysql;

import java.sql.SQLException;

/** What the server said against a statement, with that statement: in a script, the message alone does not find it. */
public final class MySqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    MySqlException(String statement, SQLException cause) {
        super(cause.getErrorCode() + " " + cause.getMessage() + ", in: " + statement, cause);
        this.code = cause.getErrorCode();
    }

    /** The server's error number, such as 1071 for a key that is too long; 0 where the connection itself failed. */
    public int code() {
        return code;
    }
}
