package io.qingce.report.alarm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.report.air.AirDayResponse;
import io.qingce.report.air.SomeAir;
import io.qingce.report.region.RegionDay;
import io.qingce.report.region.Source;
import io.qingce.standards.air.CityDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2025, 3, 1);

    /** PM2.5 of 75 µg/m³ is an index of 100, of 76 one of 102 (HJ 633-2012). */
    @ParameterizedTest
    @CsvSource({
        ", , ",
        "75, , ",
        "76, , 2025-03-01",
        "76, 75, ",
        "75, 76, 2025-03-02",
        "76, 76, 2025-03-02",
        "76, none, 2025-03-01",
        "75, none, "
    })
    void findsAnExceedanceOnlyOnTheNewestDayThatHasAnIndex(String yesterday, String today, LocalDate found) {
        List<RegionDay> days = new ArrayList<>();
        add(days, YESTERDAY, yesterday);
        add(days, YESTERDAY.plusDays(1), today);

        assertEquals(found, Findings.exceedance(days).map(AirDayResponse::day).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-01T07:59, true", "2025-03-01T08:00, false", "2025-03-01T12:00, false", "2025-02-28T08:00, true"
    })
    void takesASiteForSilentWhoseNewestHourEndedBeforeAMoment(LocalDateTime end, boolean silent) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");

        assertEquals(
                silent ? Map.of("S", end.atZone(zone).toInstant()) : Map.of(),
                Findings.silent(Map.of("S", end), zone, Instant.parse("2025-03-01T00:00:00Z")));
    }

    private static void add(List<RegionDay> days, LocalDate date, String pm25) {
        if (pm25 != null) {
            CityDay day = pm25.equals("none") ? CityDay.ofDays(date, List.of(), 2) : SomeAir.day(date, pm25);
            days.add(SomeAir.regionDay(day, Source.STATIONS));
        }
    }
}
