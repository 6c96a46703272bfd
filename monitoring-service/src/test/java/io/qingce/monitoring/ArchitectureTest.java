package io.qingce.monitoring;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import io.qingce.house.HouseRules;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.SiteKind;
import java.util.List;
import java.util.Map;

class ArchitectureTest extends HouseRules {

    ArchitectureTest() {
        super("io.qingce.monitoring");
    }

    @Override
    protected Map<String, String> sharedOnTheWire() {
        return Map.of(
                "HealthResponse", "how a device does is told with what is registered of it",
                "ObservationResponse", "every way to read an observation tells it alike",
                "ObservationRequest", "the formats read it, and the resource describes it");
    }

    @Override
    protected List<ArchRule> ownRules() {
        return List.of(
                classes()
                        .that()
                        .belongToAnyOf(
                                Averaging.class,
                                Observation.class,
                                ObservationKey.class,
                                Parameter.class,
                                Reading.class,
                                Recorded.class,
                                Version.class,
                                SiteDirectory.class,
                                SiteKind.class)
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "io.qingce.standards..",
                                "io.qingce.monitoring.observation",
                                "io.qingce.monitoring.site"))
                        .because("values are plain Java over the standards"),
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Table")
                        .and()
                        .haveSimpleNameNotEndingWith("Partitions")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql.."))
                        .because("SQL stays in tables"));
    }
}
