package dev.spanlift.catalog;

import dev.spanlift.ast.AlterModel;
import dev.spanlift.ast.CreateModel;
import dev.spanlift.ast.ModelColumn;
import dev.spanlift.ast.ModelSignature;
import dev.spanlift.ast.Options;
import dev.spanlift.ast.ScalarKind;
import dev.spanlift.catalog.type.ArrayDataType;
import dev.spanlift.catalog.type.DataType;
import dev.spanlift.catalog.type.ScalarDataType;
import dev.spanlift.catalog.type.StructDataType;
import dev.spanlift.diagnostic.DiagnosticCode;
import dev.spanlift.source.SourceSpan;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Applies the statements about models.
 *
 * <p>Source: <a
 * href="https://docs.cloud.google.com/spanner/docs/reference/standard-sql/data-definition-language#create_model">CREATE
 * MODEL</a>; that inputs and outputs share their names, that lengths are MAX, that STRUCT is allowed and that ALTER and DROP
 * ignore case: observed on the emulator.
 */
final class ModelStatements {
    private static final String KIND = "model";

    private static final Set<ScalarKind> COLUMN_TYPES = Set.of(
            ScalarKind.BOOL,
            ScalarKind.BYTES,
            ScalarKind.FLOAT32,
            ScalarKind.FLOAT64,
            ScalarKind.INT64,
            ScalarKind.STRING);

    private final CatalogDraft catalog;

    ModelStatements(CatalogDraft catalog) {
        this.catalog = catalog;
    }

    void create(CreateModel node) {
        ObjectName name = Names.objectName(node.name());
        Optional<ModelDraft> present = find(name);
        if (node.ifNotExists() && present.isPresent()) {
            return;
        }
        if (node.orReplace()) {
            present.ifPresent(catalog::remove);
        }
        ModelDraft model = new ModelDraft(name, node.span());
        model.statements.add(node);
        if (!node.remote()) {
            invalid(
                    model,
                    node.name().span(),
                    model.describe() + " is not REMOTE",
                    "write REMOTE before OPTIONS: models run on an endpoint");
        }
        node.signature().ifPresent(signature -> checkColumns(model, signature));
        node.options().ifPresent(options -> setOptions(model, options));
        if (node.options()
                .filter(options -> OptionRules.hasUnknown(options, OptionRules.MODEL))
                .isEmpty()) {
            checkEndpoints(
                    model, node.options().map(Options::span).orElse(node.name().span()));
        }
        catalog.declare(model, node.name().span());
    }

    void alter(AlterModel node) {
        if (node.ifExists() && find(Names.objectName(node.name())).isEmpty()) {
            return;
        }
        catalog.resolveIgnoringCase(node.name(), NamedDraft.SHARED_NAMESPACE, ModelDraft.class, KIND)
                .ifPresent(model -> {
                    model.statements.add(node);
                    node.options().ifPresent(options -> {
                        setOptions(model, options);
                        checkEndpoints(model, options.span());
                    });
                });
    }

    private Optional<ModelDraft> find(ObjectName name) {
        return catalog.find(name).filter(ModelDraft.class::isInstance).map(ModelDraft.class::cast);
    }

    private void setOptions(ModelDraft model, Options options) {
        new OptionRules(catalog).check(model.describe(), options, OptionRules.MODEL);
        model.options.set(options);
    }

    private void checkEndpoints(ModelDraft model, SourceSpan span) {
        boolean one = model.options.get("endpoint").isPresent();
        boolean several = model.options.get("endpoints").isPresent();
        if (one == several) {
            invalid(
                    model,
                    span,
                    model.describe() + (one ? " has both endpoint and endpoints" : " has no endpoint"),
                    one
                            ? "keep one of the two options"
                            : "write OPTIONS (endpoint = '//aiplatform.googleapis.com/...')");
        }
    }

    private void checkColumns(ModelDraft model, ModelSignature signature) {
        Map<String, ModelColumn> seen = new HashMap<>();
        Stream.concat(signature.input().stream(), signature.output().stream()).forEach(column -> {
            String name = column.name().name();
            new NameRules(catalog).checkColumn(name, column.name().span());
            ModelColumn same = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), column);
            if (same != null) {
                catalog.error(
                        DiagnosticCode.DUPLICATE_COLUMN,
                        column.name().span(),
                        model.name + "." + name,
                        model.describe() + " has a column `" + same.name().name() + "` already",
                        "inputs and outputs have different names; names that differ in case alone count as equal");
            }
            checkType(model, column, DataTypes.of(column.type()));
            column.options()
                    .ifPresent(options -> new OptionRules(catalog)
                            .check("column `" + model.name + "." + name + "`", options, OptionRules.MODEL_COLUMN));
        });
    }

    private void checkType(ModelDraft model, ModelColumn column, DataType type) {
        if (type instanceof StructDataType struct) {
            struct.fields().forEach(field -> checkType(model, column, field.type()));
        } else if (type instanceof ArrayDataType array) {
            if (array.element() instanceof ArrayDataType) {
                invalidType(model, column, "an array cannot hold arrays", "put a STRUCT between the two");
            } else {
                checkType(model, column, array.element());
            }
        } else if (!(type instanceof ScalarDataType scalar) || !COLUMN_TYPES.contains(scalar.kind())) {
            invalidType(
                    model,
                    column,
                    "a model has no columns of type " + type.text(),
                    "it has BOOL, BYTES, FLOAT32, FLOAT64, INT64, STRING, and arrays of them");
        } else if (scalar.length().isPresent()) {
            invalidType(
                    model,
                    column,
                    "a column of a model has no length other than MAX",
                    "write " + scalar.kind() + "(MAX)");
        }
    }

    private void invalidType(ModelDraft model, ModelColumn column, String message, String hint) {
        catalog.error(
                DiagnosticCode.INVALID_TYPE,
                column.type().span(),
                model.name + "." + column.name().name(),
                message,
                hint);
    }

    private void invalid(ModelDraft model, SourceSpan span, String message, String hint) {
        catalog.error(DiagnosticCode.INVALID_MODEL, span, model.name.toString(), message, hint);
    }
}
