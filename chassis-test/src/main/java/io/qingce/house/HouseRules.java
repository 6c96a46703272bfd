package io.qingce.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house that hold in every service, and those of one service. */
public abstract class HouseRules {

    private static final Pattern WIRE = Pattern.compile("\\w+(Request|Response)");

    private final String root;
    private final JavaClasses service;

    /** @param root the package of the service */
    protected HouseRules(String root) {
        this.root = root;
        this.service = ServiceClasses.of(root);
    }

    /** Records of the wire that another feature answers with as well, and why. */
    protected Map<String, String> sharedOnTheWire() {
        return Map.of();
    }

    /** Rules of this service alone. */
    protected abstract List<ArchRule> ownRules();

    @TestFactory
    Stream<DynamicTest> keepsTheDrawingOfTheHouse() {
        return Stream.concat(rules().stream(), ownRules().stream())
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(service)));
    }

    private List<ArchRule> rules() {
        return List.of(
                slices().matching(root + ".(*)..").should().beFreeOfCycles(),
                classes()
                        .that()
                        .doNotHaveSimpleName("package-info")
                        .should()
                        .resideInAPackage(root + ".*..")
                        .because("every class belongs to a feature"),
                noClasses()
                        .that()
                        .haveNameNotMatching(".*(Resource|Filter|Parameters|Converters|Answer)(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("jakarta.ws.rs..")
                        .because("HTTP stays in resources, in the parameters that they take and in what they answer"
                                + " with"),
                noClasses()
                        .that()
                        .haveNameNotMatching(".*(Handler|Relay)(\\$.*)?")
                        .and()
                        .resideOutsideOfPackage(root + ".intake..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "org.eclipse.microprofile.reactive..", "org.apache.kafka..", "io.smallrye.mutiny.."))
                        .because("events are taken by handlers and leave through the outbox"),
                classes()
                        .that(areOnTheWire())
                        .should(beUsedInTheirPackageOnly())
                        .because("what one feature answers is no value of another"),
                methods()
                        .that(answerRequests())
                        .should()
                        .beAnnotatedWith("io.qingce.chassis.identity.Needs")
                        .because("every operation declares who may ask for it"),
                clock());
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        return describe(
                "answer requests",
                method -> method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod")));
    }

    private static ArchRule clock() {
        return noClasses()
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
                .because("time enters through the one clock");
    }

    private DescribedPredicate<JavaClass> areOnTheWire() {
        return describe(
                "are on the wire",
                type -> WIRE.matcher(type.getSimpleName()).matches()
                        && type.isTopLevelClass()
                        && !sharedOnTheWire().containsKey(type.getSimpleName()));
    }

    private static ArchCondition<JavaClass> beUsedInTheirPackageOnly() {
        return new ArchCondition<>("be used in their package only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackage().equals(type.getPackage()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }
}
