package io.qingce.monitoring;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.SiteKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.qingce.monitoring");

    @Test
    void plainValuesKnowNothingButJava() {
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
                .check(SERVICE);
    }

    @Test
    void onlyResourcesAndTheirParametersSpeakHttp() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Resource")
                .and()
                .haveSimpleNameNotEndingWith("Parameters")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
                .check(SERVICE);
    }

    @Test
    void onlyHandlersAndRelaysSpeakToKafka() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Handler")
                .and()
                .haveSimpleNameNotEndingWith("Relay")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.eclipse.microprofile.reactive.messaging..", "org.apache.kafka..", "io.smallrye.mutiny.."))
                .check(SERVICE);
    }

    @Test
    void onlyTablesAndQueriesWriteSql() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Table")
                .and()
                .haveSimpleNameNotEndingWith("Query")
                .and()
                .haveSimpleNameNotEndingWith("Partitions")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql.."))
                .check(SERVICE);
    }

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching("io.qingce.monitoring.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }

    @Test
    void noneReadsTheTimeButFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(SERVICE);
    }

    @Test
    void everythingBelongsToAFeature() {
        noClasses()
                .that(not(resideInAnyPackage("io.qingce.monitoring.*..")))
                .should()
                .haveSimpleNameNotEndingWith("package-info")
                .allowEmptyShould(true)
                .check(SERVICE);
    }
}
