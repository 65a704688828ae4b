package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.Optional;

/**
 * CREATE VIEW.
 *
 * @param orReplace whether OR REPLACE is written
 * @param name the view
 * @param sqlSecurity the SQL SECURITY clause; Spanner refuses a view without it for its meaning
 * @param query the query behind AS
 * @param span where it stands
 */
public record CreateView(boolean orReplace, Path name, Optional<SqlSecurity> sqlSecurity, Query query, SourceSpan span)
        implements Statement {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateView(this);
    }
}
