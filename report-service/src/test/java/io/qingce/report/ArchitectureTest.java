package io.qingce.report;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.qingce.report");

    private static final String PLAIN =
            ".*\\.(SiteDay|SiteDay\\$Key|HourSlot|HourReading|Sample|Site|AirCode|RegionDay|RegionDayRule|Source|Series"
                + "|Target|Target\\$.*|Due|Due\\$.*|Span|PlanDocument|SectionYear|WaterCode|AirFigures|Basis|Basis\\$.*|EditionChoice|Forecast|Forecast\\$.*"
                + "|AirIndicator|AirIndicator\\$.*|WaterIndicator|WaterIndicator\\$.*|DayBudget|MeanBudget|Outlook|ReportedValue|ReportedValue\\$.*|ReportedTarget|SuppliedFigure|SuppliedFigure\\$.*|SuppliedFigures|Comparator|Direction|PlanDocument\\$.*|TargetFilter|DataClass"
                + "|Destination|SpecialNetworks|SpecialNetworks\\$.*|Cidr)";

    static Stream<ArchRule> rules() {
        return Stream.of(
                slices().matching("io.qingce.report.(*)..").should().beFreeOfCycles(),
                classes()
                        .that()
                        .haveNameMatching(PLAIN)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", "org.jspecify..", "io.qingce.standards..", "io.qingce.report..")
                        .because("rules and values are plain Java over the standards"),
                classes()
                        .that()
                        .resideInAnyPackage("io.qingce.report.judgement..", "io.qingce.report.figure..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        "io.qingce.standards..",
                                        "io.qingce.report.judgement..",
                                        "io.qingce.report.figure..")
                                .or(nameMatching(PLAIN)))
                        .because("a judgement knows what it is told, and neither a table nor the wire"),
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Resource")
                        .and()
                        .haveSimpleNameNotEndingWith("Query")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jakarta.ws.rs..")
                        .because("HTTP stays in resources and in the parameters that they take"),
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Handler")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.eclipse.microprofile.reactive..")
                        .because("messages are taken by handlers"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("io.qingce.report.intake")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.kafka..")
                        .because("only the intake knows where events come from"),
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Table")
                        .and()
                        .resideOutsideOfPackage("io.qingce.report.database")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.sql..")
                        .because("SQL stays in tables"),
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("time enters through the one clock"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTheDrawingOfTheHouse(ArchRule rule) {
        rule.check(SERVICE);
    }
}
