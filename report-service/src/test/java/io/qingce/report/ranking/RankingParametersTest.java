package io.qingce.report.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.scope.Scope;
import io.qingce.report.group.RegionGroup;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.region.Series;
import io.qingce.report.scope.RegionScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RankingParametersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "1996", "2012 ", "E2012"})
    void refusesAnUnknownEdition(String edition) {
        RankingParameters query = new RankingParameters();
        query.edition = edition;

        refuses(query, RankingParameters::edition, "edition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RAW", "best"})
    void refusesAnUnknownVersion(String version) {
        RankingParameters query = new RankingParameters();
        query.version = version;

        refuses(query, RankingParameters::series, "version");
    }

    @Test
    void refusesAPeriodWithoutAnEnd() {
        RankingParameters query = new RankingParameters();
        query.from = LocalDate.of(2023, 1, 1);

        refuses(query, RankingParameters::period, "to");
        refuses(query, RankingParameters::yearBefore, "to");
    }

    @Test
    void readsEditionAndVersionByTheirNames() {
        RankingParameters query = new RankingParameters();
        query.edition = "2026-final";
        query.version = "REVIEWED";

        assertEquals(EditionChoice.E2026_FINAL, query.edition());
        assertEquals(Series.REVIEWED, query.series());
    }

    @Test
    void ranksEveryRegionOnceAndAllWithoutAName() {
        RankingParameters query = new RankingParameters();
        assertEquals(List.of(), query.regions(RegionScope.EVERYTHING));

        query.regions = List.of("甲县", "乙县", "甲县");
        assertEquals(List.of("甲县", "乙县"), query.regions(RegionScope.EVERYTHING));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-01-31, 2022-01-01, 2022-01-31",
        "2023-03-05, 2023-04-07, 2022-03-05, 2022-04-07",
        "2024-02-01, 2024-02-29, 2023-02-01, 2023-02-28",
        "2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29",
        "2024-01-01, 2024-02-28, 2023-01-01, 2023-02-28",
        "2025-02-01, 2025-02-27, 2024-02-01, 2024-02-27",
        "2024-02-29, 2024-03-01, 2023-02-28, 2023-03-01"
    })
    void comparesWithTheSameDaysOfTheYearBeforeAndAWholeMonthWithAWholeOne(
            LocalDate from, LocalDate to, LocalDate baseFrom, LocalDate baseTo) {
        RankingParameters query = new RankingParameters();
        query.from = from;
        query.to = to;

        assertEquals(baseFrom, query.yearBefore().from());
        assertEquals(baseTo, query.yearBefore().to());
    }

    private static void refuses(RankingParameters query, Function<RankingParameters, Object> reading, String field) {
        ProblemException refused = assertThrows(ProblemException.class, () -> reading.apply(query));
        assertEquals(400, refused.status());
        assertEquals(field, refused.violations().get(0).field());
    }

    /** A place in a group tells how the others stand: it is for those only who may see them all. */
    @Test
    void refusesAGroupOrARegionThatIsOutOfScope() {
        RegionScope city = new RegionScope(new Scope(Set.of("焦作市", "安阳市"), Set.of()));
        RankingParameters query = new RankingParameters();
        query.regions = List.of("焦作市", "郑州市");
        assertThrows(ProblemException.class, () -> query.regions(city));
        query.regions = List.of("焦作市", "安阳市");
        assertEquals(List.of("焦作市", "安阳市"), query.regions(city));
        query.regions = null;
        query.group = new RegionGroup("trio", "三市", "test", List.of("焦作市", "安阳市", "郑州市"));
        assertThrows(ProblemException.class, () -> query.regions(city));
        query.group = new RegionGroup("pair", "两市", "test", List.of("焦作市", "安阳市"));
        assertEquals(List.of("焦作市", "安阳市"), query.regions(city));
    }
}
