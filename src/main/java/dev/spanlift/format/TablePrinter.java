package dev.spanlift.format;

import dev.spanlift.ast.AutoIncrementValue;
import dev.spanlift.ast.CheckConstraint;
import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.ColumnValue;
import dev.spanlift.ast.ColumnValueVisitor;
import dev.spanlift.ast.CreateQueue;
import dev.spanlift.ast.CreateTable;
import dev.spanlift.ast.DefaultValue;
import dev.spanlift.ast.Expression;
import dev.spanlift.ast.ForeignKey;
import dev.spanlift.ast.GeneratedValue;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.IdentityValue;
import dev.spanlift.ast.Interleave;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PrimaryKey;
import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.ast.RowDeletionPolicy;
import dev.spanlift.ast.SequenceOption;
import dev.spanlift.ast.Synonym;
import dev.spanlift.ast.TableClause;
import dev.spanlift.ast.TableClauseVisitor;
import dev.spanlift.ast.TableElement;
import dev.spanlift.ast.TableElementVisitor;
import dev.spanlift.ast.TableOptions;
import dev.spanlift.ast.UnparsedElement;
import dev.spanlift.text.SqlWriter;
import java.util.List;
import java.util.Optional;

/** Prints CREATE TABLE and CREATE QUEUE with their elements and clauses. */
final class TablePrinter
        implements TableElementVisitor<SqlWriter>, TableClauseVisitor<SqlWriter>, ColumnValueVisitor<SqlWriter> {
    private final Printers printers;
    private final SqlWriter writer;

    TablePrinter(Printers printers) {
        this.printers = printers;
        this.writer = printers.writer();
    }

    SqlWriter createTable(CreateTable node) {
        writer.keywords("CREATE TABLE").keywordsIf(node.ifNotExists(), "IF NOT EXISTS");
        return body(node.name(), node.elements(), node.primaryKey(), node.clauses());
    }

    SqlWriter createQueue(CreateQueue node) {
        writer.keywords("CREATE QUEUE").keywordsIf(node.ifNotExists(), "IF NOT EXISTS");
        return body(node.name(), node.elements(), node.primaryKey(), node.clauses());
    }

    private SqlWriter body(
            Path name, List<TableElement> elements, Optional<PrimaryKey> primaryKey, List<TableClause> clauses) {
        printers.names().path(name).parenthesizedLines(elements, this::element);
        primaryKey.ifPresent(this::visitPrimaryKey);
        writer.indent();
        for (TableClause clause : clauses) {
            writer.attach(",").newLine();
            clause.accept(this);
        }
        return writer.outdent();
    }

    // ---------------------------------------------------------------- elements

    SqlWriter element(TableElement element) {
        return element.accept(this);
    }

    @Override
    public SqlWriter visitColumnDefinition(ColumnDefinition node) {
        printers.names().identifier(node.name());
        printers.types().type(node.type()).keywordsIf(node.notNull(), "NOT NULL");
        node.value().ifPresent(this::value);
        writer.keywordsIf(node.placementKey(), "PLACEMENT KEY")
                .keywordsIf(node.hidden(), "HIDDEN")
                .keywordsIf(node.primaryKey(), "PRIMARY KEY");
        node.options().ifPresent(printers.clauses()::options);
        return writer;
    }

    @Override
    public SqlWriter visitForeignKey(ForeignKey node) {
        writer.startGroup();
        constraintName(node.name());
        writer.keywords("FOREIGN KEY");
        printers.names().columns(node.columns()).indent().lineBreak().keywords("REFERENCES");
        printers.names().path(node.referencedTable());
        printers.names().columns(node.referencedColumns());
        node.onDelete().ifPresent(action -> {
            writer.lineBreak();
            onDelete(action);
        });
        node.enforcement().ifPresent(enforcement -> writer.lineBreak().keywords(enforcement.keywords()));
        return writer.outdent().endGroup();
    }

    @Override
    public SqlWriter visitCheckConstraint(CheckConstraint node) {
        constraintName(node.name());
        writer.keywords("CHECK");
        return printers.clauses().parenthesized(node.condition());
    }

    private void constraintName(Optional<Identifier> name) {
        name.ifPresent(written -> {
            writer.keywords("CONSTRAINT");
            printers.names().identifier(written);
        });
    }

    @Override
    public SqlWriter visitPrimaryKey(PrimaryKey node) {
        writer.keywords("PRIMARY KEY");
        return printers.clauses().keyParts(node.parts());
    }

    @Override
    public SqlWriter visitSynonym(Synonym node) {
        writer.keywords("SYNONYM").token("(").tight();
        return printers.names().path(node.name()).attach(")");
    }

    @Override
    public SqlWriter visitUnparsedElement(UnparsedElement node) {
        return writer.token(LineEnds.unified(node.span().text()));
    }

    // ---------------------------------------------------------------- column values

    SqlWriter value(ColumnValue value) {
        return value.accept(this);
    }

    @Override
    public SqlWriter visitDefaultValue(DefaultValue node) {
        defaultExpression(node.expression());
        node.onUpdate().ifPresent(this::onUpdate);
        return writer;
    }

    SqlWriter defaultExpression(Expression expression) {
        writer.keywords("DEFAULT");
        return printers.clauses().parenthesized(expression);
    }

    SqlWriter onUpdate(Expression expression) {
        writer.keywords("ON UPDATE");
        return printers.clauses().parenthesized(expression);
    }

    @Override
    public SqlWriter visitGeneratedValue(GeneratedValue node) {
        writer.keywords("AS");
        return printers.clauses().parenthesized(node.expression()).keywordsIf(node.stored(), "STORED");
    }

    @Override
    public SqlWriter visitIdentityValue(IdentityValue node) {
        writer.keywords("GENERATED BY DEFAULT AS IDENTITY");
        return node.options().isEmpty() ? writer : writer.bracketed("(", () -> sequenceOptions(node.options()), ")");
    }

    private void sequenceOptions(List<SequenceOption> options) {
        for (int i = 0; i < options.size(); i++) {
            if (i > 0) {
                writer.lineBreak();
            }
            printers.clauses().sequenceOption(options.get(i));
        }
    }

    @Override
    public SqlWriter visitAutoIncrementValue(AutoIncrementValue node) {
        return writer.keywords("AUTO_INCREMENT");
    }

    // ---------------------------------------------------------------- clauses

    @Override
    public SqlWriter visitInterleave(Interleave node) {
        writer.keywords("INTERLEAVE IN").keywordsIf(node.parent(), "PARENT");
        printers.names().path(node.table());
        node.onDelete().ifPresent(this::onDelete);
        return writer;
    }

    SqlWriter onDelete(ReferentialAction action) {
        return writer.keywords("ON DELETE").keywords(action.keywords());
    }

    @Override
    public SqlWriter visitRowDeletionPolicy(RowDeletionPolicy node) {
        writer.keywords("ROW DELETION POLICY").token("(").tight();
        printers.names().identifier(node.function()).attach("(").tight();
        printers.names().identifier(node.column()).attach(",").keywords("INTERVAL");
        return printers.clauses()
                .signedInteger(node.days())
                .keywords("DAY")
                .attach(")")
                .attach(")");
    }

    @Override
    public SqlWriter visitTableOptions(TableOptions node) {
        return printers.clauses().options(node.options());
    }
}
