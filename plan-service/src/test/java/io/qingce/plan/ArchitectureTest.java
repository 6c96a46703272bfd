package io.qingce.plan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.qingce.plan");

    static Stream<ArchRule> rules() {
        return Stream.of(
                slices().matching("io.qingce.plan.(*)..").should().beFreeOfCycles(),
                classes()
                        .that(resideInAPackage("io.qingce.plan.document").and(values()))
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage("java..", "org.jspecify..").or(values()))
                        .because("the values of a plan are plain Java"),
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Resource")
                        .and()
                        .haveSimpleNameNotEndingWith("Filter")
                        .and()
                        .haveSimpleNameNotEndingWith("Parameters")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jakarta.ws.rs..")
                        .because("HTTP stays in resources and in the parameters that they take"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.eclipse.microprofile.reactive..", "org.apache.kafka..")
                        .because("events leave through the outbox only"),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("time enters through the one clock"),
                noClasses()
                        .that()
                        .resideInAPackage("io.qingce.plan.document")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus..")
                        .because("a document knows nothing of the database"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTheDrawingOfTheHouse(ArchRule rule) {
        rule.check(SERVICE);
    }

    /** Records and enums of a document, and arrays of them. */
    private static DescribedPredicate<JavaClass> values() {
        List<String> outer = List.of(
                "PlanDocument",
                "TargetDocument",
                "TaskDocument",
                "UnitDocument",
                "ProjectDocument",
                "GovernanceDocument",
                "PrintDocument",
                "Point",
                "Due",
                "Comparator");
        return describe(
                "values",
                type -> outer.contains(outermost(type.getBaseComponentType()).getSimpleName()));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
