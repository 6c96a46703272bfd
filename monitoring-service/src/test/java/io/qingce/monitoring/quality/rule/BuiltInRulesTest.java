package io.qingce.monitoring.quality.rule;

import static io.qingce.monitoring.quality.rule.CheckedSeries.hour;
import static io.qingce.monitoring.quality.rule.CheckedSeries.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.fixture.Constraints;
import io.qingce.standards.parameter.SiteKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of the rules that come with a release, each by the last value that is good and the first that is not. */
class BuiltInRulesTest {

    private static final RuleSet LATEST = BuiltInRules.latest();

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 3, 99})
    void haveNoOtherVersions(long version) {
        assertEquals(Optional.empty(), BuiltInRules.of(version));
    }

    @ParameterizedTest
    @CsvSource({
        "AIR_STATION, PM2.5, 0, 1000, 1000.1",
        "AIR_STATION, PM10, 0, 3000, 3000.1",
        "AIR_STATION, SO2, 0, 2620, 2620.1",
        "AIR_STATION, NO2, 0, 3840, 3840.1",
        "AIR_STATION, CO, 0, 150, 150.1",
        "AIR_STATION, O3, 0, 1200, 1200.1",
        "AIR_CITY, O3, 0, 1200, 1200.1",
        "RIVER_SECTION, pH, 0, 14, 14.01",
        "RIVER_SECTION, DO, 0, 30, 30.1",
        "RIVER_SECTION, temperature, -2, 45, 45.1",
        "RIVER_SECTION, temperature, 45, -2, -2.1",
        "RIVER_SECTION, CODMn, 0, 100, 100.1",
        "RIVER_SECTION, NH3-N, 0, 50, 50.1",
        "LAKE_POINT, TP, 0, 20, 20.1",
        "LAKE_POINT, TN, 0, 100, 100.1"
    })
    void haveARangeForEachParameter(SiteKind kind, String parameter, String low, String high, String beyond) {
        assertEquals(List.of(), names(kind, List.of(hour(0, parameter, low))));
        assertEquals(List.of(), names(kind, List.of(hour(0, parameter, high))));
        String name = kind.isAir() ? parameter : parameter.toUpperCase(Locale.ROOT);
        assertEquals(List.of("RANGE-" + name + "@0"), names(kind, List.of(hour(0, parameter, beyond))));
    }

    @ParameterizedTest
    @CsvSource({"PM2.5, 200", "PM10, 600", "SO2, 300", "NO2, 200", "CO, 10", "O3, 200"})
    void haveAStepByWhichAValueOfTheAirStandsOut(String parameter, int step) {
        assertEquals(List.of(), around(SiteKind.AIR_STATION, parameter, "20", step + 20 + ".0"));
        assertEquals(
                List.of("SPIKE-" + parameter + "@1"), around(SiteKind.AIR_STATION, parameter, "20", step + 20 + ".1"));
    }

    @ParameterizedTest
    @CsvSource({"pH, 7, 9, 9.1, RATE-PH", "DO, 8, 16, 16.1, RATE-DO", "temperature, 10, 20, 20.1, RATE-TEMPERATURE"})
    void haveAStepByWhichWaterChanges(String parameter, String before, String good, String fast, String rule) {
        assertEquals(List.of(), around(SiteKind.RIVER_SECTION, parameter, before, good));
        assertEquals(List.of(rule + "@1", rule + "@2"), around(SiteKind.RIVER_SECTION, parameter, before, fast));
        assertEquals(
                List.of(), around(SiteKind.AIR_STATION, parameter, before, fast), "there are no such rules of the air");
    }

    @ParameterizedTest
    @CsvSource({"PM2.5", "PM10", "SO2", "NO2", "CO", "O3"})
    void findThreeZerosOfTheAirInARow(String parameter) {
        assertEquals(List.of(), run(parameter, 2));
        assertEquals(
                List.of("ZERO-" + parameter + "@0", "ZERO-" + parameter + "@1", "ZERO-" + parameter + "@2"),
                run(parameter, 3));
    }

    @ParameterizedTest
    @CsvSource({"AIR_STATION, 3, 4", "AIR_CITY, 3, 4", "RIVER_SECTION, 12, 13", "LAKE_POINT, 12, 13"})
    void findAGapOfMoreHoursThanThese(SiteKind kind, int good, int gap) {
        String parameter = kind.isAir() ? "O3" : "pH";
        assertEquals(List.of(), names(kind, List.of(hour(0, parameter, 7), hour(good, parameter, 7))));
        assertEquals(
                1,
                names(kind, List.of(hour(0, parameter, 7), hour(gap, parameter, 7)))
                        .size());
    }

    /** What is not a station, a city, a section or a point of a lake has no rules of its own yet. */
    @ParameterizedTest
    @EnumSource(SiteKind.class)
    void areForAirAndForRunningAndStandingWater(SiteKind kind) {
        boolean ruled = kind.isAir() || kind == SiteKind.RIVER_SECTION || kind == SiteKind.LAKE_POINT;
        assertEquals(ruled, LATEST.rules().stream().anyMatch(rule -> rule.isFor(kind)));
        assertEquals(kind.isAir() || !ruled ? 1 : 13, LATEST.observations(kind));
    }

    @Test
    void areThoseOfVersionTwoButForTheFloorsAndTheRhythm() {
        RuleSet first = BuiltInRules.of(1).orElseThrow();
        assertEquals(
                LATEST.rules().stream().map(Rule::id).toList(),
                first.rules().stream().map(Rule::id).toList());
        assertEquals(List.of(1L, 2L), List.of(RuleSets.version(first), RuleSets.version(LATEST)));
        for (int i = 0; i < first.rules().size(); i++) {
            Rule old = first.rules().get(i);
            Rule now = LATEST.rules().get(i);
            boolean same = old.equals(now);
            boolean floored = now.kind() == Rule.Kind.FROZEN && now.low() != null;
            assertEquals(!(floored || now.observations() > 1), same, now.id());
        }
    }

    @Test
    void areVersionOneWhereNoneIsSaid() {
        assertEquals(1, RuleSets.version(new RuleSet(null, List.of(), "省厅", "试行", null)));
    }

    /** What the service itself comes with keeps what it asks of others. */
    @Test
    void passEveryConstraintOfRulesThatAreSent() {
        assertEquals("", Constraints.broken(LATEST));
    }

    @ParameterizedTest
    @CsvSource({
        "id, a, rules[0].id",
        "id, A B, rules[0].id",
        "id, '', rules[0].id",
        "kind, , rules[0].kind",
        "count, 1, rules[0].count",
        "count, 25, rules[0].count",
        "hours, 0, rules[0].hours",
        "hours, 97, rules[0].hours",
        "by, ' ', by",
        "reason, '', reason"
    })
    void refuseWhatIsSentByTheNameOfTheMember(String member, @Nullable String said, String broken) {
        Rule rule = new Rule(
                member.equals("id") ? said : "FROZEN",
                member.equals("kind") ? null : Rule.Kind.FROZEN,
                "SO2",
                null,
                List.of(),
                null,
                null,
                null,
                member.equals("count") ? Integer.valueOf(said) : Integer.valueOf(6),
                member.equals("hours") ? Integer.valueOf(said) : Integer.valueOf(5));
        RuleSet rules = new RuleSet(
                null, List.of(rule), member.equals("by") ? said : "省厅", member.equals("reason") ? said : "试行", null);
        assertEquals(broken, Constraints.broken(rules));
    }

    @Test
    void refuseASetWithoutRules() {
        assertEquals("rules", Constraints.broken(new RuleSet(null, null, "省厅", "试行", null)));
    }

    private static List<String> around(SiteKind kind, String parameter, String usual, String value) {
        return names(kind, List.of(hour(0, parameter, usual), hour(1, parameter, value), hour(2, parameter, usual)));
    }

    private static List<String> run(String parameter, int zeros) {
        return names(
                SiteKind.AIR_STATION,
                IntStream.range(0, zeros)
                        .mapToObj(hour -> hour(hour, parameter, 0))
                        .toList());
    }
}
