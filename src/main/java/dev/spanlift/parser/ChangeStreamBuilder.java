package dev.spanlift.parser;

import static dev.spanlift.parser.AstBuilder.list;
import static dev.spanlift.parser.AstBuilder.optional;

import dev.spanlift.ast.AlterChangeStream;
import dev.spanlift.ast.ChangeStreamAlteration;
import dev.spanlift.ast.ChangeStreamScope;
import dev.spanlift.ast.CreateChangeStream;
import dev.spanlift.ast.DropChangeStreamScope;
import dev.spanlift.ast.Identifier;
import dev.spanlift.ast.SetChangeStreamOptions;
import dev.spanlift.ast.SetChangeStreamScope;
import dev.spanlift.ast.WatchAll;
import dev.spanlift.ast.WatchTables;
import dev.spanlift.ast.WatchedTable;
import dev.spanlift.parser.generated.SpannerParser.AlterChangeStreamContext;
import dev.spanlift.parser.generated.SpannerParser.ChangeStreamScopeContext;
import dev.spanlift.parser.generated.SpannerParser.CreateChangeStreamContext;
import dev.spanlift.parser.generated.SpannerParser.DropChangeStreamScopeContext;
import dev.spanlift.parser.generated.SpannerParser.SetChangeStreamOptionsContext;
import dev.spanlift.parser.generated.SpannerParser.SetChangeStreamScopeContext;
import dev.spanlift.parser.generated.SpannerParser.WatchAllContext;
import dev.spanlift.parser.generated.SpannerParser.WatchTablesContext;
import dev.spanlift.parser.generated.SpannerParser.WatchedTableContext;
import java.util.List;
import java.util.Optional;

/** Builds the statements about change streams. */
final class ChangeStreamBuilder {
    private final AstBuilder builder;
    private final ScopeBuilder scopes = new ScopeBuilder();
    private final AlterationBuilder alterations = new AlterationBuilder();

    ChangeStreamBuilder(AstBuilder builder) {
        this.builder = builder;
    }

    CreateChangeStream createChangeStream(CreateChangeStreamContext context) {
        return new CreateChangeStream(
                context.ifNotExists != null,
                builder.path(context.name),
                optional(context.scope, this::scope),
                optional(context.options, builder.statements()::options),
                builder.span(context));
    }

    AlterChangeStream alterChangeStream(AlterChangeStreamContext context) {
        return new AlterChangeStream(
                builder.path(context.name), context.alteration.accept(alterations), builder.span(context));
    }

    private ChangeStreamScope scope(ChangeStreamScopeContext context) {
        return context.accept(scopes);
    }

    private WatchedTable watchedTable(WatchedTableContext context) {
        Optional<List<Identifier>> columns = context.explicitColumns == null
                ? Optional.empty()
                : Optional.of(list(context.columns, builder::identifier));
        return new WatchedTable(builder.path(context.table), columns, builder.span(context));
    }

    private final class ScopeBuilder extends LabelVisitor<ChangeStreamScope> {

        @Override
        public ChangeStreamScope visitWatchAll(WatchAllContext context) {
            return new WatchAll(builder.span(context));
        }

        @Override
        public ChangeStreamScope visitWatchTables(WatchTablesContext context) {
            return new WatchTables(list(context.tables, ChangeStreamBuilder.this::watchedTable), builder.span(context));
        }
    }

    private final class AlterationBuilder extends LabelVisitor<ChangeStreamAlteration> {

        @Override
        public ChangeStreamAlteration visitSetChangeStreamScope(SetChangeStreamScopeContext context) {
            return new SetChangeStreamScope(scope(context.scope), builder.span(context));
        }

        @Override
        public ChangeStreamAlteration visitDropChangeStreamScope(DropChangeStreamScopeContext context) {
            return new DropChangeStreamScope(builder.span(context));
        }

        @Override
        public ChangeStreamAlteration visitSetChangeStreamOptions(SetChangeStreamOptionsContext context) {
            return new SetChangeStreamOptions(builder.statements().options(context.options), builder.span(context));
        }
    }
}
