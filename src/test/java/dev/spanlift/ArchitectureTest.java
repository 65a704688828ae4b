package dev.spanlift;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows between the packages. A new package or arrow is a decision, and is written down here. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.spanlift");

    private static final String FACADE = "dev.spanlift";
    private static final String SOURCE = "dev.spanlift.source..";
    private static final String DIAGNOSTIC = "dev.spanlift.diagnostic..";
    private static final String AST = "dev.spanlift.ast..";
    private static final String PARSER = "dev.spanlift.parser..";
    private static final String TEXT = "dev.spanlift.text..";
    private static final String FORMAT = "dev.spanlift.format..";
    private static final String CATALOG = "dev.spanlift.catalog..";
    private static final String DIALECT = "dev.spanlift.dialect..";
    private static final String DIAGRAM = "dev.spanlift.diagram..";
    private static final String CLI = "dev.spanlift.cli..";

    private static Stream<Arguments> arrows() {
        return Stream.of(
                arrows(SOURCE),
                arrows(TEXT),
                arrows(DIAGNOSTIC, SOURCE),
                arrows(AST, SOURCE),
                arrows(PARSER, AST, DIAGNOSTIC, SOURCE),
                // The parser for the places of tokens, to which comments belong, and for its result with the errors.
                arrows(FORMAT, AST, DIAGNOSTIC, PARSER, SOURCE, TEXT),
                arrows(CATALOG, AST, DIAGNOSTIC, SOURCE),
                arrows(DIALECT, AST, CATALOG, DIAGNOSTIC, SOURCE, TEXT),
                // The dialects for models of what a schema becomes.
                arrows(DIAGRAM, AST, CATALOG, DIAGNOSTIC, DIALECT, SOURCE, TEXT),
                arrows(FACADE, AST, CATALOG, DIAGNOSTIC, DIAGRAM, DIALECT, FORMAT, PARSER, SOURCE),
                // The parser only for the result that the facade hands on.
                arrows(CLI, FACADE, DIAGNOSTIC, DIAGRAM, DIALECT, PARSER, SOURCE));
    }

    private static Arguments arrows(String from, String... to) {
        return arguments(from, to);
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void packageUsesOnlyWhatItMay(String from, String[] to) {
        classes()
                .that()
                .resideInAPackage(from)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("dev.spanlift..")
                        .or(resideInAnyPackage(from))
                        .or(resideInAnyPackage(to)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyClassIsInOneOfThesePackages() {
        String[] packages =
                arrows().map(arguments -> (String) arguments.get()[0]).toArray(String[]::new);

        classes().should().resideInAnyPackage(packages).check(CLASSES);
    }

    @Test
    void packagesMakeNoCycles() {
        slices().matching("dev.spanlift.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /** The builder asks the rules for expressions; those see types and nothing else of it. */
    @Test
    void catalogMakesNoCycles() {
        slices().matching("dev.spanlift.(catalog..)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void dialectsDoNotSeeEachOther() {
        slices().matching("dev.spanlift.dialect.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** Of the syntax tree they see what the catalog hands on, such as expressions; what a statement did is folded there. */
    @Test
    void dialectsAndDiagramsDoNotSeeStatements() {
        noClasses()
                .that()
                .resideInAnyPackage(DIALECT, DIAGRAM)
                .should()
                .dependOnClassesThat(assignableTo("dev.spanlift.ast.Statement"))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyTheParserKnowsAntlr() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PARSER)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.antlr..")
                .check(CLASSES);
    }

    @Test
    void onlyOneReaderOfArgumentsKnowsPicocli() {
        noClasses()
                .that()
                .haveNameNotMatching("dev\\.spanlift\\.cli\\.(PicocliReader|Terminal)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    /** Whoever does not draw diagrams needs no layout library. */
    @Test
    void onlyElkLayoutKnowsElk() {
        noClasses()
                .that()
                .haveNameNotMatching("dev\\.spanlift\\.diagram\\.layout\\.ElkLayout(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse..")
                .check(CLASSES);
    }

    /** The model comes first, then places, then pictures. */
    @Test
    void diagramModelDoesNotSeeWhatIsMadeOfIt() {
        noClasses()
                .that()
                .resideInAPackage("dev.spanlift.diagram")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.spanlift.diagram.*..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.spanlift.diagram.layout")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.spanlift.diagram.*..")
                        .and(resideOutsideOfPackage("dev.spanlift.diagram.layout")))
                .check(CLASSES);
    }

    /** No files, network, processes or threads: text comes in, records and text go out. */
    @Test
    void libraryOnlyComputes() {
        classes()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "dev.spanlift..",
                                "java.lang",
                                "java.lang.annotation",
                                "java.lang.invoke",
                                "java.lang.reflect",
                                "java.lang.runtime",
                                "java.math",
                                "java.nio.charset",
                                // The values of date and timestamp literals.
                                "java.time",
                                "java.time.format",
                                "java.time.temporal",
                                "java.time.zone",
                                "java.util",
                                "java.util.function",
                                "java.util.regex",
                                "java.util.stream",
                                "java.util.zip",
                                "org.antlr..",
                                "org.eclipse..",
                                "org.jspecify..")
                        .or(belongToAnyOf(
                                ByteArrayOutputStream.class,
                                OutputStream.class,
                                MessageDigest.class,
                                NoSuchAlgorithmException.class))
                        // Its own resources come from the class path.
                        .or(belongToAnyOf(InputStream.class, IOException.class, UncheckedIOException.class)))
                .check(CLASSES);
    }

    /** The environment, the clock and the platform's newline must not reach the output. */
    @Test
    void libraryAsksNothingOfTheSystem() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(System.class, Runtime.class, Thread.class)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Stream<JavaPackage> packages = CLASSES.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(name -> !name.getName().equals("dev.spanlift.parser.generated"));

        assertThat(packages).allMatch(type -> type.isAnnotatedWith(NullMarked.class));
    }
}
