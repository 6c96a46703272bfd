package io.qingce.monitoring.quality.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.parameter.SiteKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a rule of each kind has to say, and what it means. */
class RuleTest {

    @ParameterizedTest
    @CsvSource({
        "RANGE, SO2, , , , , , , false",
        "RANGE, SO2, , 0, , , , , true",
        "RANGE, SO2, , , 1000, , , , true",
        "RATE, SO2, , , , , , , false",
        "RATE, SO2, , , , 0, , , false",
        "RATE, SO2, , , , -1, , , false",
        "RATE, SO2, , , , 100, , , true",
        "SPIKE, SO2, , , , , , , false",
        "SPIKE, SO2, , , , 200, , , true",
        "FROZEN, SO2, , , , , , 6, false",
        "FROZEN, SO2, , , , , 6, , true",
        "ZERO_RUN, SO2, , , , , , , false",
        "ZERO_RUN, SO2, , , , , 3, , true",
        "GAP, , , , , , , , false",
        "GAP, , , , , , , 6, true",
        "GAP, , , , , 3, , 6, false",
        "GAP, , , , , , 9, 6, false",
        "GAP, , , , , 3, 9, 6, true",
        "SILENT, , , , , 3, 9, , false",
        "SILENT, , , , , 3, 9, 24, true",
        "ABOVE, PM2.5, , , , , , , false",
        "ABOVE, PM2.5, XX, , , , , , false",
        "ABOVE, PM2.5, PM10, , , , , , true"
    })
    void needsWhatItsKindMeasuresBy(
            Rule.Kind kind,
            String parameter,
            String other,
            BigDecimal low,
            BigDecimal high,
            BigDecimal step,
            Integer count,
            Integer hours,
            boolean complete) {
        assertEquals(
                complete,
                rule(kind, parameter, other, low, high, step, count, hours).isComplete());
    }

    @ParameterizedTest
    @CsvSource({
        "RANGE, , false",
        "RANGE, XX, false",
        "RANGE, so2, false",
        "RANGE, SO2, true",
        "GAP, SO2, false",
        "GAP, , true",
        "SILENT, SO2, false",
        "SILENT, , true"
    })
    void namesAParameterUnlessItIsAboutWholeObservations(Rule.Kind kind, String parameter, boolean fits) {
        assertEquals(
                fits, rule(kind, parameter, null, null, null, null, null, 6).isAboutAParameter());
    }

    @Test
    void leavesWhatIsMissingToTheOtherConstraints() {
        Rule nameless = rule(null, null, null, null, null, null, null, null);
        assertTrue(nameless.isComplete() && nameless.isAboutAParameter());
    }

    @Test
    void isForEveryKindOfSiteUnlessItNamesSome() {
        Rule all = rule(Rule.Kind.GAP, null, null, null, null, null, null, 6);
        Rule rivers = new Rule(
                "GAP-R", Rule.Kind.GAP, null, null, List.of(SiteKind.RIVER_SECTION), null, null, null, null, 6);
        assertTrue(all.isFor(SiteKind.AIR_STATION));
        assertTrue(rivers.isFor(SiteKind.RIVER_SECTION));
        assertFalse(rivers.isFor(SiteKind.AIR_STATION));
    }

    @Test
    void looksBackAsFarAsTheRhythmNeeds() {
        assertEquals(
                1, rule(Rule.Kind.GAP, null, null, null, null, null, null, 6).observations());
        assertEquals(
                10,
                rule(Rule.Kind.GAP, null, null, null, null, BigDecimal.TEN, 9, 6)
                        .observations());
        assertEquals(
                1, rule(Rule.Kind.FROZEN, "SO2", null, null, null, null, 6, 6).observations());
        assertEquals(
                Duration.ofHours(6),
                rule(Rule.Kind.FROZEN, "SO2", null, null, null, null, 6, 6).span());
    }

    @ParameterizedTest
    @CsvSource({", 0, true", ", 0.001, false", "2, 2, true", "2, 1.9, true", "2, 2.1, false"})
    void knowsWhereTheInstrumentTellsNothingApart(BigDecimal limit, BigDecimal value, boolean floor) {
        assertEquals(
                floor,
                rule(Rule.Kind.FROZEN, "SO2", null, limit, null, null, 6, 6).isAtFloor(value));
    }

    static Stream<RuleSet> versions() {
        return Stream.iterate(1L, version -> version + 1)
                .map(BuiltInRules::of)
                .takeWhile(java.util.Optional::isPresent)
                .map(java.util.Optional::get);
    }

    /** The rules that come with a release pass what is asked of those that an agency puts in force. */
    @ParameterizedTest
    @MethodSource("versions")
    void comesWithRulesThatAreWholeAndOfDifferentNames(RuleSet rules) {
        assertTrue(rules.isDistinct());
        for (Rule rule : rules.rules()) {
            assertTrue(rule.isComplete(), rule.id());
            assertTrue(rule.isAboutAParameter(), rule.id());
        }
    }

    @Test
    void refusesTwoRulesOfOneName() {
        Rule gap = rule(Rule.Kind.GAP, null, null, null, null, null, null, 6);
        assertFalse(new RuleSet(1L, List.of(gap, gap), "省厅", "试行", OffsetDateTime.MIN).isDistinct());
    }

    private static Rule rule(
            Rule.Kind kind,
            String parameter,
            String other,
            BigDecimal low,
            BigDecimal high,
            BigDecimal step,
            Integer count,
            Integer hours) {
        return new Rule("RULE", kind, parameter, other, List.of(), low, high, step, count, hours);
    }
}
