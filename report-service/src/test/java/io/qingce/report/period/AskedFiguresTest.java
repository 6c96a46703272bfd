package io.qingce.report.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scope;
import io.qingce.report.group.RegionGroup;
import io.qingce.report.parameter.ReportConverters;
import io.qingce.report.region.Series;
import io.qingce.report.scope.RegionScope;
import io.qingce.standards.air.AirEdition;
import io.qingce.standards.air.StationShare;
import io.qingce.standards.aqi.DailyOzone;
import io.qingce.standards.aqi.MissingItem;
import io.qingce.standards.period.DailyInput;
import io.qingce.standards.period.EventPolicy;
import io.qingce.standards.period.Period;
import io.qingce.standards.period.RuleSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AskedFiguresTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2025, 8, 9);
    private static final ReportConverters READ = new ReportConverters();

    @ParameterizedTest
    @CsvSource({
        "period, 2025-Q5, period",
        "from, 2025-13-01, from",
        "to, 2024-12-31, to",
        "to, 2056-01-01, to",
        "edition, 2011, edition",
        "edition, '2012,', edition",
        "version, real_time, version",
        "events, LEFT, events",
        "compare, EDITION, compare",
        "compare, 'PREVIOUS_YEAR,NEXT_YEAR', compare"
    })
    void refusesAValueThatIsNoneAndNamesIt(String parameter, String value, String field) {
        Map<String, String> parameters = new HashMap<>(Map.of("from", "2025-01-01", "to", "2025-12-31"));
        parameters.put(parameter, value);

        ProblemException refused = assertThrows(ProblemException.class, () -> {
            AirParameters query = AirParameters.of(parameters, READ);
            query.period(YESTERDAY);
            query.editions();
            query.series();
            query.ruleSet();
            query.compare();
        });
        assertEquals(400, refused.status());
        assertEquals(field, refused.violations().get(0).field());
    }

    @Test
    void refusesAQuestionWithoutDaysOrRegion() {
        refuses("from", query -> query.period(YESTERDAY));
        refuses("region", AirParameters::region);
    }

    private static void refuses(String field, Consumer<AirParameters> ask) {
        AirParameters query = AirParameters.of(Map.of(), READ);
        ProblemException refused = assertThrows(ProblemException.class, () -> ask.accept(query));
        assertEquals(field, refused.violations().get(0).field());
    }

    @Test
    void asksForTheUsualWhereNothingIsSaid() {
        AirParameters query = AirParameters.of(Map.of("region", "某市", "period", "2025"), READ);

        assertEquals("某市", query.region());
        assertNull(query.site());
        assertEquals(Period.ofYear(2025), query.period(YESTERDAY).days());
        assertEquals(List.of(EditionChoice.IN_FORCE), query.editions());
        assertEquals(Series.REAL_TIME, query.series());
        assertEquals(RuleSet.PUBLISHED, query.ruleSet());
        assertEquals(Set.of(), query.compare());
    }

    @Test
    void asksForEachEditionAndComparisonOnceInTheOrderGiven() {
        Map<String, String> asked = Map.of(
                "edition", "2026-final,2012,2026-final", "compare", "PREVIOUS_PERIOD,PREVIOUS_YEAR,PREVIOUS_PERIOD");
        AirParameters query = AirParameters.of(asked, READ);

        assertEquals(List.of(EditionChoice.E2026_FINAL, EditionChoice.E2012), query.editions());
        assertEquals(
                List.of(ComparisonKind.PREVIOUS_PERIOD, ComparisonKind.PREVIOUS_YEAR), List.copyOf(query.compare()));
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 2054-12-31, true", "2025-01-01, 2055-01-23, true", "2025-01-01, 2055-01-24, false"})
    void takesAPeriodOfThirtyYearsAndNotOfMore(LocalDate from, LocalDate to, boolean taken) {
        if (taken) {
            assertEquals(to, PeriodParameters.period(from, to).to());
        } else {
            assertThrows(ProblemException.class, () -> PeriodParameters.period(from, to));
        }
    }

    @Test
    void refusesNoRegionABlankOneAndMoreThanFifty() {
        assertRefused(List.of());
        assertRefused(List.of("某市", " "));
        List<String> many = IntStream.range(0, 51).mapToObj(i -> "市" + i).toList();
        assertRefused(many);
        assertEquals(
                50, regions(many.subList(0, 50)).regions(RegionScope.EVERYTHING).size());
    }

    @Test
    void countsARegionNamedTwiceOnce() {
        assertEquals(List.of("甲市", "乙市"), regions(List.of("甲市", "乙市", "甲市")).regions(RegionScope.EVERYTHING));
        assertEquals(List.of("甲市"), regions(Collections.nCopies(60, "甲市")).regions(RegionScope.EVERYTHING));
    }

    /** A list of a group is filtered; a region that is named is refused. */
    @Test
    void keepsOfAGroupWhatIsInScope() {
        RegionScope city = new RegionScope(new Scope(Set.of("焦作市"), Set.of()));
        AirRegionsParameters query = regions(List.of("焦作市", "安阳市"));
        assertThrows(ProblemException.class, () -> query.regions(city));
        query.region = List.of();
        query.group = new RegionGroup("pair", "两市", "test", List.of("安阳市", "焦作市"));
        assertEquals(List.of("焦作市"), query.regions(city));
    }

    private static void assertRefused(List<String> names) {
        AirRegionsParameters query = regions(names);
        assertThrows(ProblemException.class, () -> query.regions(RegionScope.EVERYTHING));
    }

    private static AirRegionsParameters regions(List<String> names) {
        AirRegionsParameters query = new AirRegionsParameters();
        query.region = names;
        return query;
    }

    @ParameterizedTest
    @EnumSource(EditionChoice.class)
    void findsEveryEditionByItsCode(EditionChoice choice) {
        assertEquals(Optional.of(choice), EditionChoice.of(choice.code()));
        choice.edition().ifPresent(edition -> assertEquals(choice.code(), EditionChoice.code(edition)));
    }

    @ParameterizedTest
    @EnumSource(AirEdition.class)
    void hasACodeForEveryEdition(AirEdition edition) {
        EditionChoice choice = EditionChoice.of(EditionChoice.code(edition)).orElseThrow();

        assertEquals(Optional.of(edition), choice.edition());
        assertEquals(edition, choice.rules(Period.ofYear(2020), RuleSet.STRICT).edition());
    }

    @Test
    void takesTheEditionInForceOnTheLastDay() {
        Period across = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2035, 12, 31));

        assertEquals(
                AirEdition.on(across.to()),
                EditionChoice.IN_FORCE.rules(across, RuleSet.STRICT).edition());
    }

    @Test
    void opensOneSwitchAndLeavesTheOthersAsTheSetHasThem() {
        RuleSet asked = AirParameters.of(Map.of("rules", "strict", "stationShare", "HALF"), READ)
                .ruleSet();

        assertEquals(RuleSet.STRICT.withStationShare(StationShare.HALF), asked);
        assertEquals(RuleSet.STRICT, asked.named());
    }

    /** What a signed figure was asked for by says every switch, so that a later default changes nothing. */
    @Test
    void comesBackFromTheParametersThatSpellItOut() {
        RuleSet asked = RuleSet.PUBLISHED
                .withDailyOzone(DailyOzone.HOUR_AND_EIGHT_HOURS)
                .withMissingItem(MissingItem.NOT_AVAILABLE_UNLESS_POLLUTED)
                .withStationShare(StationShare.ANY_STATION)
                .withDailyInput(DailyInput.RAW)
                .withEvents(EventPolicy.REMOVED);
        Map<String, String> spelledOut = RuleSetUsed.ofAir(asked).parameters();

        assertEquals(6, spelledOut.size());
        assertEquals(asked, RuleSetParameters.of(spelledOut, READ).ruleSet());
    }

    @ParameterizedTest
    @EnumSource(EventPolicy.class)
    void findsEveryPolicyByItsName(EventPolicy policy) {
        assertEquals(Optional.of(policy), EventPolicy.of(policy.name()));
        assertEquals(Optional.empty(), EventPolicy.of(policy.name().toLowerCase(Locale.ROOT)));
    }
}
