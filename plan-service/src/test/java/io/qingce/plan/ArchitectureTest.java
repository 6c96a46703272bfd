package io.qingce.plan;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import io.qingce.house.HouseRules;
import java.util.List;

class ArchitectureTest extends HouseRules {

    ArchitectureTest() {
        super("io.qingce.plan");
    }

    @Override
    protected List<ArchRule> ownRules() {
        return List.of(
                classes()
                        .that(resideInAPackage("io.qingce.plan.document").and(values()))
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage("java..", "org.jspecify..").or(values()))
                        .because("the values of a plan are plain Java"),
                noClasses()
                        .that()
                        .resideInAPackage("io.qingce.plan.document")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus..")
                        .because("a document knows nothing of the database"));
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
                "PointIds",
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
