package dev.spanlift.catalog;

import dev.spanlift.ast.ArrayType;
import dev.spanlift.ast.CreateFunction;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FunctionParameter;
import dev.spanlift.ast.ScalarType;
import dev.spanlift.ast.SqlSecurity;
import dev.spanlift.ast.StructType;
import dev.spanlift.ast.Type;
import dev.spanlift.catalog.expression.DefinedFunction;
import dev.spanlift.catalog.expression.ExpressionChecker;
import dev.spanlift.catalog.expression.ExpressionPlace;
import dev.spanlift.catalog.expression.Operand;
import dev.spanlift.catalog.expression.QueryColumn;
import dev.spanlift.catalog.query.QueryResolver;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.diagnostic.Diagnostic;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Applies CREATE FUNCTION: what its body refers to, what it is worth, and how the function is called.
 *
 * <p>Spanner has the statement, but its reference does not say what is refused. The rules are those of the language,
 * GoogleSQL: a body refers to parameters and tables, its value is one of the type in RETURNS or goes into it without a cast,
 * and whoever has no default stands before those that have one. Those of the newest emulator are added: no lengths, no
 * clauses of remote functions, no circles, and callers that go on to fit.
 */
final class FunctionStatements {
    private final CatalogDraft catalog;
    private final ViewStatements views;

    FunctionStatements(CatalogDraft catalog, ViewStatements views) {
        this.catalog = catalog;
        this.views = views;
    }

    void create(CreateFunction node) {
        ObjectName name = Names.objectName(node.name());
        Definition definition = new Definition(node, name);
        FunctionDraft function = new FunctionDraft(
                name,
                new DefinedFunction(name.toString(), definition.parameters(), definition.result()),
                node,
                node.span());
        definition.needs(function);
        Optional<NamedDraft> before = node.orReplace() ? find(name) : Optional.empty();
        List<Draft> callers =
                before.map(replaced -> List.copyOf(replaced.usedBy())).orElse(List.of());
        if (before.isPresent() && isReachable(before.get(), function)) {
            report(
                    DiagnosticCode.INVALID_FUNCTION,
                    node.name().span(),
                    function,
                    function.describe() + " would call itself",
                    "a body calls functions and reads views and columns that do not need the function in turn");
            function.release();
            return;
        }
        if (before.orElse(null) instanceof FunctionDraft replaced && !function.standsFor(replaced)) {
            callers.stream()
                    .filter(caller -> !(caller instanceof ViewDraft))
                    .findFirst()
                    .ifPresent(caller -> report(
                            DiagnosticCode.ALTERATION_NOT_ALLOWED,
                            node.name().span(),
                            function,
                            function.describe() + " cannot change so: " + caller.describe()
                                    + " needs its parameters and its result as they are",
                            "only parameters that have a default can be added"));
        }
        before.ifPresent(catalog::remove);
        if (catalog.declare(function, node.name().span())) {
            callers.forEach(caller -> caller.use(function));
            views.recheck(function, node.name().span());
        }
    }

    private void report(DiagnosticCode code, SourceSpan span, FunctionDraft function, String message, String hint) {
        catalog.error(code, span, function.name.toString(), message, hint);
    }

    /** Returns whether a draft is among those that another one needs, directly or through others. */
    private static boolean isReachable(Draft sought, Draft from) {
        Set<Draft> seen = new HashSet<>();
        Deque<Draft> waiting = new ArrayDeque<>(from.uses());
        while (!waiting.isEmpty()) {
            Draft next = waiting.pop();
            if (next == sought) {
                return true;
            }
            if (seen.add(next)) {
                waiting.addAll(next.uses());
            }
        }
        return false;
    }

    /** Returns the function of that name, or what may be one. */
    private Optional<NamedDraft> find(ObjectName name) {
        Optional<NamedDraft> found = catalog.find(name);
        return CatalogDraft.isStandIn(found) ? found : found.filter(FunctionDraft.class::isInstance);
    }

    /** Reads one statement; what the function needs is noted at a draft that stands for it until it is there. */
    private final class Definition {
        private final CreateFunction node;
        private final OtherDraft needs;
        private final Consumer<Diagnostic> diagnostics;
        private final List<QueryColumn> variables = new ArrayList<>();
        private final List<DefinedFunction.Parameter> parameters = new ArrayList<>();
        private final Optional<DataType> result;

        Definition(CreateFunction node, ObjectName name) {
            this.node = node;
            this.needs = new OtherDraft(FunctionDraft.KEYWORDS, name, node.span());
            this.diagnostics = diagnostic -> catalog.report(diagnostic.withObject(name.toString()));
            checkClauses();
            readParameters();
            this.result = readBody();
        }

        /** A body in SQL says itself what it is worth, and runs with the rights of who calls it. */
        private void checkClauses() {
            if (node.body().isPresent() && node.determinism().isPresent()) {
                report(
                        DiagnosticCode.INVALID_FUNCTION,
                        node.name().span(),
                        "a function with a body is not declared "
                                + node.determinism().get().name().replace('_', ' '),
                        "remove it: only remote functions are");
            }
            if (node.sqlSecurity().filter(SqlSecurity.DEFINER::equals).isPresent()) {
                report(
                        DiagnosticCode.INVALID_FUNCTION,
                        node.name().span(),
                        "a function has no SQL SECURITY DEFINER",
                        "write SQL SECURITY INVOKER, or leave it out");
            }
        }

        private void checkType(Type type, boolean max) {
            checker(List.of()).checkType(type);
            checkParts(type, max);
        }

        /** Reports lengths, which only columns have, and arrays of arrays. */
        private void checkParts(Type type, boolean max) {
            if (type instanceof ScalarType scalar && scalar.length().isPresent()) {
                boolean counted = scalar.length().get().value().isPresent();
                if (counted || max) {
                    report(
                            DiagnosticCode.INVALID_FUNCTION,
                            type.span(),
                            "the types of a function have no lengths",
                            "write " + scalar.kind());
                }
            } else if (type instanceof ArrayType array) {
                if (array.element() instanceof ArrayType) {
                    report(
                            DiagnosticCode.INVALID_FUNCTION,
                            type.span(),
                            "an array cannot hold arrays",
                            "put a STRUCT around the inner ones");
                }
                checkParts(array.element(), max);
            } else if (type instanceof StructType struct) {
                struct.fields().forEach(field -> checkParts(field.type(), max));
            }
        }

        List<DefinedFunction.Parameter> parameters() {
            return parameters;
        }

        Optional<DataType> result() {
            return result;
        }

        void needs(FunctionDraft function) {
            needs.uses().forEach(function::use);
            needs.release();
        }

        private void readParameters() {
            Set<String> names = new HashSet<>();
            for (FunctionParameter parameter : node.parameters()) {
                String name = parameter.name().name();
                DataType type = DataTypes.of(parameter.type());
                boolean first = names.add(name.toLowerCase(Locale.ROOT));
                if (!first) {
                    report(
                            DiagnosticCode.DUPLICATE_NAME,
                            parameter.name().span(),
                            "the function has two parameters `" + name + "`",
                            "names that differ in case alone count as equal");
                }
                checkType(parameter.type(), true);
                boolean optional = parameter.defaultValue().isPresent();
                if (!optional
                        && !parameters.isEmpty()
                        && parameters.get(parameters.size() - 1).optional()) {
                    report(
                            DiagnosticCode.INVALID_EXPRESSION,
                            parameter.name().span(),
                            "the parameter `" + name + "` stands behind one that has a default, and has none",
                            "give it a default, or put it before those that have one");
                }
                parameter
                        .defaultValue()
                        .ifPresent(value -> checker(List.of()).checkValue(value, ExpressionPlace.DEFAULT, name, type));
                if (first) {
                    variables.add(new QueryColumn(
                            Optional.of(name),
                            Optional.of(type),
                            ExpressionChecker.operand(type),
                            Optional.of(parameter.name().span())));
                }
                parameters.add(new DefinedFunction.Parameter(type, optional));
            }
        }

        private Optional<DataType> readBody() {
            Optional<DataType> returns = node.returns().map(DataTypes::of);
            // Of lengths in RETURNS, the emulator is known to refuse numbers alone.
            node.returns().ifPresent(type -> checkType(type, false));
            if (node.body().isEmpty()) {
                return returns;
            }
            Expression body = node.body().get();
            ExpressionChecker checker = checker(variables);
            if (returns.isPresent()) {
                checker.checkBody(body, node.name().text(), returns.get());
                return returns;
            }
            return checker.check(body, ExpressionPlace.FUNCTION_BODY).map(Operand::type);
        }

        private ExpressionChecker checker(List<QueryColumn> names) {
            return QueryResolver.functionChecker(names, new SchemaTables(catalog, needs, diagnostics), diagnostics);
        }

        private void report(DiagnosticCode code, SourceSpan span, String message, String hint) {
            diagnostics.accept(Diagnostic.of(code, span, message).withHint(hint));
        }
    }
}
