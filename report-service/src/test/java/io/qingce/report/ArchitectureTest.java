package io.qingce.report;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import io.qingce.house.HouseRules;
import java.util.List;
import java.util.Map;

class ArchitectureTest extends HouseRules {

    private static final String PLAIN =
            ".*\\.(SiteDay|SiteDay\\$Key|HourSlot|HourReading|Sample|Site|AirCode|RegionDay|RegionDayRule|Source|Series"
                    + "|Target|Target\\$.*|Components|Components\\$.*|Due|Due\\$.*|Span|PlanDocument|SectionYear|WaterCode|AirFigures|Basis|Basis\\$.*|EditionChoice|Forecast|Forecast\\$.*"
                    + "|AirIndicator|AirIndicator\\$.*|WaterIndicator|WaterIndicator\\$.*|DayBudget|MeanBudget|Outlook|ReportedValue|ReportedValue\\$.*|ReportedTarget|SuppliedFigure|SuppliedFigure\\$.*|SuppliedFigures|Superior|Superior\\$SuperiorValue|Quantity|AssessedSet|PlanForce|PlanForce\\$PlanStatus|PlanDocument\\$.*|TargetFilter|DataClass"
                    + "|Destination|SpecialNetworks|SpecialNetworks\\$.*|Cidr)";

    ArchitectureTest() {
        super("io.qingce.report");
    }

    @Override
    protected Map<String, String> sharedOnTheWire() {
        return Map.of(
                "AttainmentResponse", "attainment under an assumption is told like that without",
                "TargetResponse", "a score quotes the target as attainment tells it",
                "AirStatisticsResponse", "figures under an assumption are told like those without",
                "AirDayResponse", "an exceedance quotes the day as it is told",
                "SignOffResponse", "the sign-off of a bulletin is told like that of figures",
                "BudgetResponse", "an alarm quotes the budget that is spent as it is told");
    }

    @Override
    protected List<ArchRule> ownRules() {
        return List.of(
                classes()
                        .that()
                        .haveNameMatching(PLAIN)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "io.qingce.standards..",
                                "io.qingce.chassis.language..",
                                "io.qingce.report..")
                        .because(
                                "rules and values are plain Java over the standards, and say what they say in both languages"),
                classes()
                        .that()
                        .resideInAnyPackage(
                                "io.qingce.report.judgement..",
                                "io.qingce.report.figure..",
                                "io.qingce.report.requirement..",
                                "io.qingce.report.declared..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                        "java..",
                                        "org.jspecify..",
                                        "io.qingce.standards..",
                                        "io.qingce.chassis.language..",
                                        "io.qingce.report.judgement..",
                                        "io.qingce.report.figure..",
                                        "io.qingce.report.requirement..",
                                        "io.qingce.report.declared..")
                                .or(nameMatching(PLAIN)))
                        .because("a judgement knows what it is told, and neither a table nor the wire"),
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Table")
                        .and()
                        .resideOutsideOfPackage("io.qingce.report.database")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("java.sql..")
                        .because("SQL stays in tables"));
    }
}
