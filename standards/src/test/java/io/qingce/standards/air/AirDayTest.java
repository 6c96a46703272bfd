package io.qingce.standards.air;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.standards.parameter.AirItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A day says by which edition and clause it was made. */
class AirDayTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final AirDay STATION = StationDay.of(DAY, AirEdition.GB3095_2026_FINAL, HourlyValues.of(Map.of()));

    @Test
    void takesTheEditionInForceForAStoredDay() {
        assertEquals(AirEdition.GB3095_2012, AirDay.of(DAY, Map.of()).edition());
        assertEquals(
                AirEdition.GB3095_2026_TRANSITION,
                AirDay.of(LocalDate.of(2026, 3, 1), Map.of()).edition());
        assertEquals("HJ 663-2013 5", AirDay.of(DAY, Map.of()).clause().toString());
    }

    @Test
    void namesTheEditionOfAStationAndKeepsIt() {
        assertEquals(AirEdition.GB3095_2026_FINAL, STATION.edition());
        assertEquals("GB 3095-2026 表 4", STATION.clause().toString());
        AirDay without = STATION.without(Set.of(AirItem.O3));
        assertEquals(AirEdition.GB3095_2026_FINAL, without.edition());
        assertEquals(STATION.clause(), without.clause());
    }

    @Test
    void givesACityTheEditionInForceOnTheDay() {
        AirDay city = CityDay.ofDays(DAY, List.of(STATION), 1).under(StationShare.HALF);
        assertEquals(AirEdition.GB3095_2012, city.edition());
        assertEquals("HJ 663-2013 5.2", city.clause().toString());
    }
}
