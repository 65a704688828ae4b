package dev.spanlift.ast;

import dev.spanlift.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * CREATE FUNCTION.
 *
 * @param orReplace whether OR REPLACE is written
 * @param name the function
 * @param parameters the parameters in order
 * @param returns the type behind RETURNS; absent means that of the body
 * @param sqlSecurity the SQL SECURITY clause
 * @param determinism [NOT] DETERMINISTIC
 * @param language the name behind LANGUAGE
 * @param remote whether REMOTE is written without LANGUAGE
 * @param options the options
 * @param body the expression in AS (...); absent in a remote function
 * @param span where it stands
 */
public record CreateFunction(
        boolean orReplace,
        Path name,
        List<FunctionParameter> parameters,
        Optional<Type> returns,
        Optional<SqlSecurity> sqlSecurity,
        Optional<Determinism> determinism,
        Optional<Identifier> language,
        boolean remote,
        Optional<Options> options,
        Optional<Expression> body,
        SourceSpan span)
        implements Statement {
    /** Copies the list, so that the node is immutable. */
    public CreateFunction {
        parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitCreateFunction(this);
    }
}
