package dev.spanlift.dialect.mysql;

import dev.spanlift.ast.Argument;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ExpressionArgument;
import dev.spanlift.ast.FieldAccess;
import dev.spanlift.ast.FunctionCall;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IntegerLiteral;
import dev.spanlift.ast.Literals;
import dev.spanlift.ast.ParenthesizedExpression;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PathExpression;
import dev.spanlift.ast.StringLiteral;
import dev.spanlift.ast.Subscript;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Translates names, and access to members of JSON and elements of arrays.
 *
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/operators#array_subscript_operator">Array
 *     subscript operator</a>
 * @see <a href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/operators#json_subscript_operator">JSON
 *     subscript operator</a>
 */
final class AccessTranslator {

    /** Functions that need no parentheses. */
    private static final Set<String> BARE_FUNCTIONS = Set.of("CURRENT_DATE", "CURRENT_TIMESTAMP");

    private final ExpressionTranslator translator;
    private final TranslationScope scope;

    AccessTranslator(ExpressionTranslator translator, TranslationScope scope) {
        this.translator = translator;
        this.scope = scope;
    }

    /** JSON, and the path of what is read from it. */
    private record Member(String json, JsonPath path) {}

    /** Translates names with dots between them: a column, perhaps with its table, perhaps with members of JSON behind. */
    Translation path(PathExpression node) {
        List<String> names = names(node.path());
        Translation whole = scope.column(names);
        if (whole.expression().isPresent()) {
            return whole;
        }
        String first = names.get(0).toUpperCase(Locale.ROOT);
        if (names.size() == 1 && BARE_FUNCTIONS.contains(first)) {
            return new CallTranslator(translator, scope).call(first, List.of());
        }
        return member(node).map(AccessTranslator::read).orElse(whole);
    }

    private static List<String> names(Path path) {
        return path.parts().size() == 1
                ? List.of(path.parts().get(0).name())
                : path.parts().stream().map(Identifier::name).toList();
    }

    Translation field(FieldAccess node) {
        return member(node).map(AccessTranslator::read).orElseGet(() -> Translation.stopped("field access"));
    }

    Translation subscript(Subscript node) {
        Optional<Member> member = member(node);
        if (member.isPresent()) {
            return read(member.get());
        }
        return element(node).map(Translation::of).orElseGet(() -> Translation.stopped("subscript of such a value"));
    }

    private static Translation read(Member member) {
        return Translation.of(JsonFunctions.query(member.json(), member.path()));
    }

    /** Returns what an expression reads from JSON; empty where it is something else. */
    private Optional<Member> member(Expression expression) {
        if (expression instanceof ParenthesizedExpression parenthesized) {
            return member(parenthesized.inner());
        }
        if (expression instanceof FieldAccess field) {
            return member(field.base())
                    .map(base -> new Member(
                            base.json(), base.path().member(field.field().name())));
        }
        if (expression instanceof Subscript subscript) {
            return member(subscript.base()).flatMap(base -> at(base, subscript.index()));
        }
        if (expression instanceof PathExpression path) {
            return memberOfColumn(names(path.path()));
        }
        MySqlExpression value = translator.visit(expression);
        return value.type() == ValueType.JSON ? Optional.of(new Member(value.sql(), JsonPath.ROOT)) : Optional.empty();
    }

    private static Optional<Member> at(Member base, Expression index) {
        if (index instanceof StringLiteral name) {
            return Optional.of(new Member(base.json(), base.path().member(Literals.value(name))));
        }
        return index instanceof IntegerLiteral position
                ? Optional.of(new Member(
                        base.json(),
                        base.path().position(Literals.value(position).toString())))
                : Optional.empty();
    }

    private Optional<Member> memberOfColumn(List<String> names) {
        for (int count = names.size(); count > 0; count--) {
            Optional<MySqlExpression> column =
                    scope.column(names.subList(0, count)).expression();
            if (column.isPresent()) {
                JsonPath path = JsonPath.ROOT;
                for (String name : names.subList(count, names.size())) {
                    path = path.member(name);
                }
                return column.get().type() == ValueType.JSON
                        ? Optional.of(new Member(column.get().sql(), path))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** An element out of range is an error in Spanner, without SAFE_, and NULL in MySQL. */
    private Optional<MySqlExpression> element(Subscript node) {
        if (!(node.index() instanceof FunctionCall call) || call.arguments().size() != 1) {
            return Optional.empty();
        }
        int first = switch (call.function().parts().get(0).name().toUpperCase(Locale.ROOT)) {
            case "OFFSET", "SAFE_OFFSET" -> 0;
            case "ORDINAL", "SAFE_ORDINAL" -> 1;
            default -> -1;
        };
        Argument argument = call.arguments().get(0);
        if (first < 0
                || !(argument instanceof ExpressionArgument position)
                || !(position.value() instanceof IntegerLiteral literal)) {
            return Optional.empty();
        }
        BigInteger index = Literals.value(literal).subtract(BigInteger.valueOf(first));
        MySqlExpression array = translator.visit(node.base());
        return index.signum() < 0 || index.bitLength() >= Integer.SIZE
                ? Optional.empty()
                : ArrayFunctions.element(array, "[" + index + "]");
    }
}
