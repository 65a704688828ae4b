package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.AddColumn;
import dev.spanlift.ast.AddConstraint;
import dev.spanlift.ast.AddRowDeletionPolicy;
import dev.spanlift.ast.AddSynonym;
import dev.spanlift.ast.AlterColumn;
import dev.spanlift.ast.AlterTable;
import dev.spanlift.ast.AlterTableAction;
import dev.spanlift.ast.CheckConstraint;
import dev.spanlift.ast.ColumnAlteration;
import dev.spanlift.ast.ColumnDefinition;
import dev.spanlift.ast.CreateQueue;
import dev.spanlift.ast.CreateTable;
import dev.spanlift.ast.DropColumn;
import dev.spanlift.ast.DropConstraint;
import dev.spanlift.ast.DropDefault;
import dev.spanlift.ast.DropNotNull;
import dev.spanlift.ast.DropOnUpdate;
import dev.spanlift.ast.DropRowDeletionPolicy;
import dev.spanlift.ast.DropSynonym;
import dev.spanlift.ast.Enforcement;
import dev.spanlift.ast.ForeignKey;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.Interleave;
import dev.spanlift.ast.NamedType;
import dev.spanlift.ast.Path;
import dev.spanlift.ast.PrimaryKey;
import dev.spanlift.ast.RedefineColumn;
import dev.spanlift.ast.ReferentialAction;
import dev.spanlift.ast.RenameTable;
import dev.spanlift.ast.RenameTo;
import dev.spanlift.ast.ReplaceRowDeletionPolicy;
import dev.spanlift.ast.RowDeletionPolicy;
import dev.spanlift.ast.SetColumnOptions;
import dev.spanlift.ast.SetDefault;
import dev.spanlift.ast.SetInterleave;
import dev.spanlift.ast.SetNotNull;
import dev.spanlift.ast.SetOnDelete;
import dev.spanlift.ast.SetOnUpdate;
import dev.spanlift.ast.SetTableOptions;
import dev.spanlift.ast.Statement;
import dev.spanlift.ast.Synonym;
import dev.spanlift.ast.TableClause;
import dev.spanlift.ast.TableClauseVisitor;
import dev.spanlift.ast.TableElement;
import dev.spanlift.ast.TableOptions;
import dev.spanlift.ast.TableRename;
import dev.spanlift.ast.Type;
import dev.spanlift.ast.UnparsedElement;
import dev.spanlift.parser.generated.SpannerLexer;
import dev.spanlift.parser.generated.SpannerParser.AddColumnContext;
import dev.spanlift.parser.generated.SpannerParser.AddElementContext;
import dev.spanlift.parser.generated.SpannerParser.AddRowDeletionPolicyContext;
import dev.spanlift.parser.generated.SpannerParser.AddSynonymContext;
import dev.spanlift.parser.generated.SpannerParser.AlterColumnContext;
import dev.spanlift.parser.generated.SpannerParser.AlterIdentityContext;
import dev.spanlift.parser.generated.SpannerParser.AlterTableActionContext;
import dev.spanlift.parser.generated.SpannerParser.AlterTableContext;
import dev.spanlift.parser.generated.SpannerParser.CheckConstraintContext;
import dev.spanlift.parser.generated.SpannerParser.ColumnAttributeContext;
import dev.spanlift.parser.generated.SpannerParser.ColumnDefinitionContext;
import dev.spanlift.parser.generated.SpannerParser.ColumnElementContext;
import dev.spanlift.parser.generated.SpannerParser.CreateQueueContext;
import dev.spanlift.parser.generated.SpannerParser.CreateTableContext;
import dev.spanlift.parser.generated.SpannerParser.DefaultAttributeContext;
import dev.spanlift.parser.generated.SpannerParser.DropColumnContext;
import dev.spanlift.parser.generated.SpannerParser.DropConstraintContext;
import dev.spanlift.parser.generated.SpannerParser.DropDefaultContext;
import dev.spanlift.parser.generated.SpannerParser.DropNotNullContext;
import dev.spanlift.parser.generated.SpannerParser.DropOnUpdateContext;
import dev.spanlift.parser.generated.SpannerParser.DropRowDeletionPolicyContext;
import dev.spanlift.parser.generated.SpannerParser.DropSynonymContext;
import dev.spanlift.parser.generated.SpannerParser.EnforcementClauseContext;
import dev.spanlift.parser.generated.SpannerParser.ForeignKeyContext;
import dev.spanlift.parser.generated.SpannerParser.InterleaveClauseContext;
import dev.spanlift.parser.generated.SpannerParser.InterleaveContext;
import dev.spanlift.parser.generated.SpannerParser.OnDeleteClauseContext;
import dev.spanlift.parser.generated.SpannerParser.OnUpdateAttributeContext;
import dev.spanlift.parser.generated.SpannerParser.PathContext;
import dev.spanlift.parser.generated.SpannerParser.PrimaryKeyClauseContext;
import dev.spanlift.parser.generated.SpannerParser.PrimaryKeyElementContext;
import dev.spanlift.parser.generated.SpannerParser.QueueHeaderContext;
import dev.spanlift.parser.generated.SpannerParser.RedefineColumnContext;
import dev.spanlift.parser.generated.SpannerParser.RenameTableContext;
import dev.spanlift.parser.generated.SpannerParser.RenameToContext;
import dev.spanlift.parser.generated.SpannerParser.ReplaceRowDeletionPolicyContext;
import dev.spanlift.parser.generated.SpannerParser.RowDeletionPolicyClauseContext;
import dev.spanlift.parser.generated.SpannerParser.RowDeletionPolicyContext;
import dev.spanlift.parser.generated.SpannerParser.SetColumnOptionsContext;
import dev.spanlift.parser.generated.SpannerParser.SetDefaultContext;
import dev.spanlift.parser.generated.SpannerParser.SetInterleaveContext;
import dev.spanlift.parser.generated.SpannerParser.SetNotNullContext;
import dev.spanlift.parser.generated.SpannerParser.SetOnDeleteContext;
import dev.spanlift.parser.generated.SpannerParser.SetOnUpdateContext;
import dev.spanlift.parser.generated.SpannerParser.SetTableOptionsContext;
import dev.spanlift.parser.generated.SpannerParser.SynonymContext;
import dev.spanlift.parser.generated.SpannerParser.TableElementContext;
import dev.spanlift.parser.generated.SpannerParser.TableHeaderContext;
import dev.spanlift.parser.generated.SpannerParser.TableOptionsContext;
import dev.spanlift.parser.generated.SpannerParser.TableRenameContext;
import dev.spanlift.parser.generated.SpannerParser.TableTailContext;
import dev.spanlift.parser.generated.SpannerParser.TrailingTableClauseContext;
import dev.spanlift.parser.generated.SpannerParser.ValueExpressionContext;
import dev.spanlift.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the statements about tables. */
final class TableBuilder {
    private final AstBuilder builder;
    private final ElementBuilder elements = new ElementBuilder();
    private final ClauseBuilder clauses = new ClauseBuilder();
    private final ActionBuilder actions = new ActionBuilder();
    private final AlterationBuilder alterations = new AlterationBuilder();

    TableBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    Statement createTable(CreateTableContext context) {
        return create(
                Header.of(context.header), list(context.elements, this::element), context.tail, builder.span(context));
    }

    Statement createQueue(CreateQueueContext context) {
        return create(
                Header.of(context.header), list(context.elements, this::element), context.tail, builder.span(context));
    }

    /** What stands before the parentheses of a table or a queue. */
    record Header(boolean queue, boolean ifNotExists, PathContext name) {
        static Header of(TableHeaderContext context) {
            return new Header(false, context.ifNotExists != null, context.name);
        }

        static Header of(QueueHeaderContext context) {
            return new Header(true, context.ifNotExists != null, context.name);
        }
    }

    /** Joins the parts of a table or a queue, which may have been parsed one by one. */
    Statement create(Header header, List<TableElement> elements, @Nullable TableTailContext tail, SourceSpan span) {
        Path name = builder.path(header.name);
        if (header.queue) {
            elements.forEach(builder.statements().queues()::checkElement);
        }
        Optional<PrimaryKey> key = tail == null ? Optional.empty() : optional(tail.key, this::primaryKey);
        List<TableClause> built = tail == null ? List.of() : trailingClauses(tail.clauses);
        return header.queue
                ? new CreateQueue(header.ifNotExists, name, elements, key, built, span)
                : new CreateTable(header.ifNotExists, name, elements, key, built, span);
    }

    TableElement element(TableElementContext context) {
        return context.accept(elements);
    }

    AlterTable alterTable(AlterTableContext context) {
        List<AlterTableAction> built = list(context.actions, this::action);
        boolean renameWithSynonym =
                built.size() == 2 && built.get(0) instanceof RenameTo && built.get(1) instanceof AddSynonym;
        if (built.size() > 1 && !renameWithSynonym) {
            builder.syntaxError(
                    built.get(1).span(),
                    "ALTER TABLE does one thing at a time",
                    "write a statement of its own for each action");
        }
        return new AlterTable(context.ifExists != null, builder.path(context.name), built, builder.span(context));
    }

    AlterTableAction action(AlterTableActionContext context) {
        return context.accept(actions);
    }

    RenameTable renameTable(RenameTableContext context) {
        return new RenameTable(list(context.renames, this::rename), builder.span(context));
    }

    private TableRename rename(TableRenameContext context) {
        return new TableRename(builder.path(context.from), builder.path(context.to), builder.span(context));
    }

    private PrimaryKey primaryKey(PrimaryKeyClauseContext context) {
        return new PrimaryKey(builder.statements().keyParts(context.parts, "a primary key"), builder.span(context));
    }

    private ColumnDefinition column(ColumnDefinitionContext context) {
        Identifier name = builder.identifier(context.name);
        Type type = builder.types().columnType(context.columnType);
        ColumnParts parts = ColumnParts.of(builder, context.attributes);
        return new ColumnDefinition(
                name,
                type,
                parts.notNull(),
                parts.value(),
                parts.placementKey(),
                parts.hidden(),
                parts.primaryKey(),
                parts.options(),
                builder.span(context));
    }

    private static ReferentialAction referentialAction(OnDeleteClauseContext context) {
        return context.action.cascade != null ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION;
    }

    private static Enforcement enforcement(EnforcementClauseContext context) {
        return context.not != null ? Enforcement.NOT_ENFORCED : Enforcement.ENFORCED;
    }

    // ---------------------------------------------------------------- clauses behind the parentheses

    private List<TableClause> trailingClauses(List<TrailingTableClauseContext> contexts) {
        List<TableClause> built = new ArrayList<>(contexts.size());
        int last = -1;
        for (TrailingTableClauseContext context : contexts) {
            TableClause clause = context.body.accept(clauses);
            String keywords = clause.accept(ClauseKeywords.INSTANCE);
            if (context.comma == null) {
                builder.syntaxError(clause.span(), keywords + " needs a comma before it", "write `, " + keywords + "`");
            }
            int rank = ClauseKeywords.ORDER.indexOf(keywords);
            checkOrder(last, rank, keywords, clause.span());
            last = rank;
            built.add(clause);
        }
        return built;
    }

    private void checkOrder(int last, int rank, String keywords, SourceSpan span) {
        if (rank == last) {
            builder.report(AstBuilder.duplicate(span, keywords + " stands twice in a table"));
        } else if (rank < last) {
            builder.misplaced(
                    span,
                    keywords,
                    ClauseKeywords.ORDER.get(last),
                    "the order is: PRIMARY KEY, " + String.join(", ", ClauseKeywords.ORDER));
        }
    }

    /** The keywords that begin a clause, and the order in which clauses stand. */
    private enum ClauseKeywords implements TableClauseVisitor<String> {
        INSTANCE;

        private static final List<String> ORDER = List.of("INTERLEAVE IN", "ROW DELETION POLICY", "OPTIONS");

        @Override
        public String visitInterleave(Interleave node) {
            return ORDER.get(0);
        }

        @Override
        public String visitRowDeletionPolicy(RowDeletionPolicy node) {
            return ORDER.get(1);
        }

        @Override
        public String visitTableOptions(TableOptions node) {
            return ORDER.get(2);
        }
    }

    private Interleave interleave(InterleaveClauseContext context) {
        Optional<ReferentialAction> onDelete = optional(context.onDelete, TableBuilder::referentialAction);
        return new Interleave(context.inParent != null, builder.path(context.table), onDelete, builder.span(context));
    }

    private RowDeletionPolicy rowDeletionPolicy(RowDeletionPolicyClauseContext context) {
        Identifier unit = builder.identifier(context.unit);
        if (!unit.name().equalsIgnoreCase("DAY")) {
            builder.syntaxError(
                    unit.span(),
                    "expected DAY, found `" + unit.name() + "`",
                    "a row deletion policy counts in days: INTERVAL n DAY");
        }
        return new RowDeletionPolicy(
                builder.identifier(context.function),
                builder.identifier(context.column),
                builder.statements().signedInteger(context.days),
                builder.span(context));
    }

    private final class ClauseBuilder extends LabelVisitor<TableClause> {

        @Override
        public TableClause visitInterleave(InterleaveContext context) {
            return interleave(context.clause);
        }

        @Override
        public TableClause visitRowDeletionPolicy(RowDeletionPolicyContext context) {
            return rowDeletionPolicy(context.policy);
        }

        @Override
        public TableOptions visitTableOptions(TableOptionsContext context) {
            return new TableOptions(builder.statements().options(context.options), builder.span(context));
        }
    }

    // ---------------------------------------------------------------- elements

    private final class ElementBuilder extends LabelVisitor<TableElement> {

        @Override
        public TableElement visitForeignKey(ForeignKeyContext context) {
            return new ForeignKey(
                    builder.identifierOrAbsent(context.name),
                    builder.statements().columns(context.columns),
                    builder.path(context.table),
                    builder.statements().columns(context.referencedColumns),
                    optional(context.onDelete, TableBuilder::referentialAction),
                    optional(context.enforcement, TableBuilder::enforcement),
                    builder.span(context));
        }

        @Override
        public TableElement visitCheckConstraint(CheckConstraintContext context) {
            return new CheckConstraint(
                    builder.identifierOrAbsent(context.name),
                    builder.expressions().expression(context.condition),
                    builder.span(context));
        }

        @Override
        public TableElement visitPrimaryKeyElement(PrimaryKeyElementContext context) {
            return primaryKey(context.key);
        }

        @Override
        public TableElement visitSynonym(SynonymContext context) {
            return new Synonym(builder.path(context.name), builder.span(context));
        }

        @Override
        public TableElement visitColumnElement(ColumnElementContext context) {
            return notColumn(context.column).orElseGet(() -> column(context.column));
        }

        /** Reads {@code KEY name (column)} and the like, which the grammar takes for columns of types with parameters. */
        private Optional<TableElement> notColumn(ColumnDefinitionContext context) {
            int word = context.name.token.getType();
            boolean index = word == SpannerLexer.INDEX || word == SpannerLexer.KEY;
            boolean unique = word == SpannerLexer.CONSTRAINT
                    && context.columnType.getStart().getType() == SpannerLexer.UNIQUE;
            if (!(index || unique) || !TypeBuilder.isForeignWithParameters(context.columnType)) {
                return Optional.empty();
            }
            SourceSpan span = builder.span(context);
            builder.syntaxError(
                    span,
                    unique ? "there is no UNIQUE constraint" : "an index is no part of a table",
                    "write CREATE " + (unique ? "UNIQUE " : "") + "INDEX name ON Table (columns) behind the table");
            return Optional.of(new UnparsedElement(Optional.empty(), span));
        }
    }

    // ---------------------------------------------------------------- actions

    private final class ActionBuilder extends LabelVisitor<AlterTableAction> {

        @Override
        public AlterTableAction visitAddSynonym(AddSynonymContext context) {
            return new AddSynonym(builder.path(context.name), builder.span(context));
        }

        @Override
        public AlterTableAction visitAddRowDeletionPolicy(AddRowDeletionPolicyContext context) {
            return new AddRowDeletionPolicy(rowDeletionPolicy(context.policy), builder.span(context));
        }

        @Override
        public AlterTableAction visitReplaceRowDeletionPolicy(ReplaceRowDeletionPolicyContext context) {
            return new ReplaceRowDeletionPolicy(rowDeletionPolicy(context.policy), builder.span(context));
        }

        @Override
        public AlterTableAction visitAddElement(AddElementContext context) {
            SourceSpan span = builder.span(context);
            TableElement element = element(context.element);
            if (element instanceof ColumnDefinition column) {
                if (isKeyword(column.name())) {
                    reportMissingType(column.type());
                }
                return new AddColumn(false, column, span);
            }
            if (element instanceof PrimaryKey || element instanceof Synonym) {
                builder.syntaxError(
                        element.span(),
                        "ALTER TABLE cannot add this",
                        "it adds columns, FOREIGN KEY and CHECK constraints, SYNONYM name, and ROW DELETION POLICY");
            }
            return new AddConstraint(element, span);
        }

        @Override
        public AlterTableAction visitAddColumn(AddColumnContext context) {
            return new AddColumn(context.ifNotExists != null, column(context.column), builder.span(context));
        }

        @Override
        public AlterTableAction visitDropConstraint(DropConstraintContext context) {
            return new DropConstraint(builder.identifier(context.name), builder.span(context));
        }

        @Override
        public AlterTableAction visitDropRowDeletionPolicy(DropRowDeletionPolicyContext context) {
            return new DropRowDeletionPolicy(builder.span(context));
        }

        @Override
        public AlterTableAction visitDropSynonym(DropSynonymContext context) {
            return new DropSynonym(builder.path(context.name), builder.span(context));
        }

        @Override
        public AlterTableAction visitDropColumn(DropColumnContext context) {
            Identifier column = builder.identifier(context.column);
            if (context.keyword == null && isKeyword(column)) {
                builder.syntaxError(column.span(), "the name of the column is missing", "write DROP COLUMN name");
            }
            return new DropColumn(column, builder.span(context));
        }

        /** Where it may be the keyword, a bare COLUMN is the keyword: it is a name behind that, or in backquotes. */
        private static boolean isKeyword(Identifier column) {
            return !column.quoted() && column.name().equalsIgnoreCase("COLUMN");
        }

        /** What stands where the type would be, were COLUMN the name, is the name. */
        private void reportMissingType(Type name) {
            builder.syntaxError(
                    name.span(),
                    "the column `" + name.span().text() + "` has no type",
                    "write a type behind its name, such as INT64 or STRING(MAX)");
        }

        /** Returns what a redefinition can only mean where its type is the column's name. */
        private static ColumnAlteration withoutType(RedefineColumn redefinition, Identifier column) {
            SourceSpan span = redefinition.span();
            SourceSpan rest = span.file().span(column.span().end(), span.end());
            return redefinition.notNull() ? new SetNotNull(rest) : new DropNotNull(rest);
        }

        @Override
        public AlterTableAction visitAlterColumn(AlterColumnContext context) {
            Identifier column = builder.identifier(context.column);
            ColumnAlteration alteration = context.alteration.accept(alterations);
            if (context.keyword == null && isKeyword(column)) {
                if (alteration instanceof RedefineColumn redefinition
                        && redefinition.type() instanceof NamedType name) {
                    reportMissingType(name);
                    Identifier meant = name.name().parts().get(0);
                    return new AlterColumn(meant, withoutType(redefinition, meant), builder.span(context));
                } else {
                    builder.syntaxError(
                            column.span(), "the name of the column is missing", "write ALTER COLUMN name ...");
                }
            }
            return new AlterColumn(column, alteration, builder.span(context));
        }

        @Override
        public AlterTableAction visitSetOnDelete(SetOnDeleteContext context) {
            return new SetOnDelete(referentialAction(context.onDelete), builder.span(context));
        }

        @Override
        public AlterTableAction visitSetInterleave(SetInterleaveContext context) {
            return new SetInterleave(interleave(context.clause), builder.span(context));
        }

        @Override
        public AlterTableAction visitSetTableOptions(SetTableOptionsContext context) {
            return new SetTableOptions(builder.statements().options(context.options), builder.span(context));
        }

        @Override
        public AlterTableAction visitRenameTo(RenameToContext context) {
            return new RenameTo(builder.path(context.name), builder.span(context));
        }
    }

    // ---------------------------------------------------------------- alterations of a column

    private final class AlterationBuilder extends LabelVisitor<ColumnAlteration> {

        @Override
        public ColumnAlteration visitSetColumnOptions(SetColumnOptionsContext context) {
            return new SetColumnOptions(builder.statements().options(context.options), builder.span(context));
        }

        @Override
        public ColumnAlteration visitSetDefault(SetDefaultContext context) {
            return new SetDefault(
                    builder.statements().clauseExpression(context.value, "SET DEFAULT"), builder.span(context));
        }

        @Override
        public ColumnAlteration visitDropDefault(DropDefaultContext context) {
            return new DropDefault(builder.span(context));
        }

        @Override
        public ColumnAlteration visitSetOnUpdate(SetOnUpdateContext context) {
            return new SetOnUpdate(
                    builder.statements().clauseExpression(context.value, "SET ON UPDATE"), builder.span(context));
        }

        @Override
        public ColumnAlteration visitDropOnUpdate(DropOnUpdateContext context) {
            return new DropOnUpdate(builder.span(context));
        }

        @Override
        public ColumnAlteration visitSetNotNull(SetNotNullContext context) {
            return new SetNotNull(builder.span(context));
        }

        @Override
        public ColumnAlteration visitDropNotNull(DropNotNullContext context) {
            return new DropNotNull(builder.span(context));
        }

        @Override
        public ColumnAlteration visitAlterIdentity(AlterIdentityContext context) {
            return builder.statements().sequences().alterIdentity(context);
        }

        @Override
        public ColumnAlteration visitRedefineColumn(RedefineColumnContext context) {
            SourceSpan span = builder.span(context);
            boolean drop = builder.span(context.columnType).text().equalsIgnoreCase("DROP");
            if (drop && context.attributes.isEmpty()) {
                builder.syntaxError(span, "DROP does not say what", "write DROP DEFAULT or DROP ON UPDATE");
                return new DropDefault(span);
            }
            if (drop && context.attributes.size() == 1) {
                ColumnAttributeContext dropped = context.attributes.get(0);
                if (dropped instanceof DefaultAttributeContext attribute) {
                    reportValueOfDrop(attribute.value, "DROP DEFAULT");
                    return new DropDefault(span);
                }
                if (dropped instanceof OnUpdateAttributeContext attribute) {
                    reportValueOfDrop(attribute.value, "DROP ON UPDATE");
                    return new DropOnUpdate(span);
                }
            }
            Type type = builder.types().columnType(context.columnType);
            ColumnParts parts = ColumnParts.of(builder, context.attributes);
            parts.allowOnlyTypeAndValue(span);
            return new RedefineColumn(type, parts.notNull(), parts.value(), span);
        }

        /** Reports what makes a type of DROP, which is no reserved word, and of the words behind it what a column has. */
        private void reportValueOfDrop(ValueExpressionContext value, String keywords) {
            builder.syntaxError(builder.span(value), keywords + " takes no expression", "write " + keywords);
        }
    }
}
