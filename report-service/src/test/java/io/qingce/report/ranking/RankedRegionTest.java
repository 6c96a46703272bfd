package io.qingce.report.ranking;

import static io.qingce.report.ranking.SomeRegions.figures;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.period.EditionChoice;
import io.qingce.report.ranking.RankedRegion.Order;
import io.qingce.standards.result.Outcome;
import io.qingce.standards.result.Reason;
import io.qingce.standards.statistics.Ranks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankedRegionTest {

    @Test
    void hasNoChangeWhereEitherYearHasNoFigure() {
        Outcome<BigDecimal> none = Outcome.insufficient(Reason.NO_DATA, 0, 1);

        assertEquals(none, region("甲县", "30", null).change());
        assertEquals(none, region("甲县", null, "30").change());
        assertEquals(
                Outcome.of(new BigDecimal("50.0")), region("甲县", "30", "20").change());
    }

    @Test
    void hasNoChangeFromAYearWhoseFigureMayNotStand() {
        RankedRegion region = RankedRegion.of(
                RankedFigure.PM25,
                figures("甲县", 2023, "30"),
                figures("甲县", 2022, "20", 26, EditionChoice.E2012),
                false);

        assertEquals(false, region.decisive(Order.CHANGE).isKnown());
        assertEquals(Outcome.of(new BigDecimal("30")), region.decisive(Order.VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "PM25, VALUE, COMPETITION, 1丙 2乙 2甲 4丁",
        "PM25, VALUE, DENSE, 1丙 2乙 2甲 3丁",
        "PM25, CHANGE, COMPETITION, 1丁 2丙 3乙 4甲",
        "GOOD_DAYS, VALUE, COMPETITION, 1丙 1乙 1甲 4丁",
        "GOOD_DAYS, CHANGE, COMPETITION, 1丁 1丙 1乙 1甲"
    })
    void ranksTheBestFirstAndEqualFiguresTogetherByName(RankedFigure figure, Order order, Ranks ties, String ranked) {
        List<RankedRegion> all = new ArrayList<>(List.of(
                region(figure, "甲", "40", "40"),
                region(figure, "乙", "40", "50"),
                region(figure, "丙", "20", "40"),
                region(figure, "丁", "80", "400"),
                region(figure, "戊", null, "10")));
        for (int round = 0; round < 8; round++) {
            Collections.shuffle(all, new Random(round));

            assertEquals(
                    ranked,
                    String.join(
                            " ",
                            RankedRegion.rank(all, figure, order, ties).stream()
                                    .map(place -> place.rank()
                                            + place.standing().now().region())
                                    .toList()));
        }
    }

    private static RankedRegion region(String name, String now, String before) {
        return region(RankedFigure.PM25, name, now, before);
    }

    private static RankedRegion region(RankedFigure figure, String name, String now, String before) {
        return RankedRegion.of(figure, figures(name, 2023, now), figures(name, 2022, before), false);
    }
}
