package dev.spanlift.catalog;

import dev.spanlift.ast.CreateFunction;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.FunctionParameter;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Applies CREATE FUNCTION: what its body refers to, what it is worth, and how the function is called.
 *
 * <p>Spanner has the statement, but neither its reference nor the emulator says what is refused. The rules here are those of
 * the language, GoogleSQL: a body refers to parameters and tables, its value is one of the type in RETURNS or goes into it
 * without a cast, and whoever has no default stands before those that have one.
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
        before.ifPresent(catalog::remove);
        if (catalog.declare(function, node.name().span())) {
            callers.forEach(caller -> caller.use(function));
            views.recheck(function, node.name().span());
        }
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
            readParameters();
            this.result = readBody();
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
                if (!names.add(name.toLowerCase(Locale.ROOT))) {
                    report(
                            DiagnosticCode.DUPLICATE_NAME,
                            parameter.name().span(),
                            "the function has two parameters `" + name + "`",
                            "names that differ in case alone count as equal");
                }
                checker(List.of()).checkType(parameter.type());
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
                variables.add(new QueryColumn(
                        Optional.of(name),
                        Optional.of(type),
                        ExpressionChecker.operand(type),
                        Optional.of(parameter.name().span())));
                parameters.add(new DefinedFunction.Parameter(type, optional));
            }
        }

        private Optional<DataType> readBody() {
            Optional<DataType> returns = node.returns().map(DataTypes::of);
            node.returns().ifPresent(checker(List.of())::checkType);
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
