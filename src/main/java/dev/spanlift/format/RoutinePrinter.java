package dev.spanlift.format;

import dev.spanlift.ast.AlterModel;
import dev.spanlift.ast.AlterProtoBundle;
import dev.spanlift.ast.CreateFunction;
import dev.spanlift.ast.CreateModel;
import dev.spanlift.ast.CreateProtoBundle;
import dev.spanlift.ast.CreateView;
import dev.spanlift.ast.Determinism;
import dev.spanlift.ast.FunctionParameter;
import dev.spanlift.ast.ModelColumn;
import dev.spanlift.ast.ModelSignature;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.SqlSecurity;
import dev.spanlift.text.SqlWriter;
import java.util.List;

/** Prints the statements about what queries call or read from and that is no table: views, functions, models, messages. */
final class RoutinePrinter {
    private final Printers printers;
    private final SqlWriter writer;

    RoutinePrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
    }

    private SqlWriter create(boolean orReplace, String keywords) {
        return writer.keywords("CREATE").keywordsIf(orReplace, "OR REPLACE").keywords(keywords);
    }

    // ---------------------------------------------------------------- views and functions

    SqlWriter createView(CreateView node) {
        create(node.orReplace(), "VIEW");
        printers.names().path(node.name());
        node.sqlSecurity().ifPresent(this::sqlSecurity);
        writer.keywords("AS").newLine();
        return printers.queries().query(node.query());
    }

    private void sqlSecurity(SqlSecurity security) {
        writer.keywords("SQL SECURITY").keywords(security.name());
    }

    SqlWriter createFunction(CreateFunction node) {
        writer.startGroup();
        create(node.orReplace(), "FUNCTION");
        printers.names().path(node.name()).tight().bracketedList("(", node.parameters(), this::parameter, ")");
        node.returns().ifPresent(type -> {
            writer.lineBreak().keywords("RETURNS");
            printers.types().type(type);
        });
        node.sqlSecurity().ifPresent(security -> {
            writer.lineBreak();
            sqlSecurity(security);
        });
        node.determinism()
                .ifPresent(determinism -> writer.lineBreak()
                        .keywordsIf(determinism == Determinism.NOT_DETERMINISTIC, "NOT")
                        .keywords("DETERMINISTIC"));
        node.language().ifPresent(language -> {
            writer.lineBreak().keywords("LANGUAGE");
            printers.names().identifier(language);
        });
        if (node.remote()) {
            writer.lineBreak().keywords("REMOTE");
        }
        node.options().ifPresent(options -> {
            writer.lineBreak();
            printers.clauses().options(options);
        });
        node.body().ifPresent(body -> {
            writer.lineBreak().keywords("AS");
            printers.clauses().parenthesized(body);
        });
        return writer.endGroup();
    }

    private void parameter(FunctionParameter parameter) {
        printers.names().identifier(parameter.name());
        printers.types().type(parameter.type());
        parameter.defaultValue().ifPresent(value -> {
            writer.keywords("DEFAULT");
            printers.expressions().expression(value);
        });
    }

    // ---------------------------------------------------------------- models

    SqlWriter createModel(CreateModel node) {
        create(node.orReplace(), "MODEL").keywordsIf(node.ifNotExists(), "IF NOT EXISTS");
        printers.names().path(node.name());
        node.signature().ifPresent(this::signature);
        writer.keywordsIf(node.remote(), "REMOTE");
        node.options().ifPresent(printers.clauses()::options);
        return writer;
    }

    private void signature(ModelSignature signature) {
        writer.keywords("INPUT").parenthesizedLines(signature.input(), this::modelColumn);
        writer.keywords("OUTPUT").parenthesizedLines(signature.output(), this::modelColumn);
    }

    private void modelColumn(ModelColumn column) {
        printers.names().identifier(column.name());
        printers.types().type(column.type());
        column.options().ifPresent(printers.clauses()::options);
    }

    SqlWriter alterModel(AlterModel node) {
        writer.keywords("ALTER MODEL").keywordsIf(node.ifExists(), "IF EXISTS");
        printers.names().path(node.name());
        node.options().ifPresent(printers.clauses()::setOptions);
        return writer;
    }

    // ---------------------------------------------------------------- proto bundles

    SqlWriter createProtoBundle(CreateProtoBundle node) {
        return writer.keywords("CREATE PROTO BUNDLE").parenthesizedLines(node.types(), printers.names()::path);
    }

    SqlWriter alterProtoBundle(AlterProtoBundle node) {
        writer.startGroup().keywords("ALTER PROTO BUNDLE").indent();
        protoTypes("INSERT", node.insert());
        protoTypes("UPDATE", node.update());
        protoTypes("DELETE", node.delete());
        return writer.outdent().endGroup();
    }

    private void protoTypes(String keyword, List<Path> types) {
        if (!types.isEmpty()) {
            writer.lineBreak().keywords(keyword).bracketedList("(", types, printers.names()::path, ")");
        }
    }
}
