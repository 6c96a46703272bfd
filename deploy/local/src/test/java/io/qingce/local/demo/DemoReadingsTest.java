package io.qingce.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DemoReadingsTest {

    @Test
    void marksEverySiteAsSimulated() {
        for (DemoSite site : DemoReadings.sites()) {
            assertTrue(site.simulated());
            assertTrue(site.code().startsWith("SIM-"), site.code());
            assertTrue(site.name().startsWith("模拟"), site.name());
        }
        assertEquals(
                DemoReadings.sites().size(),
                DemoReadings.sites().stream().map(DemoSite::code).distinct().count());
    }

    @ParameterizedTest
    @EnumSource(DemoRegion.class)
    void hasSitesOfTheLevelsOverWhichTargetsAreAssessed(DemoRegion region) {
        for (boolean air : new boolean[] {true, false}) {
            Set<String> levels = region.sites().stream()
                    .filter(site -> site.measuresAir() == air)
                    .map(DemoSite::controlLevel)
                    .collect(Collectors.toSet());
            assertTrue(levels.containsAll(Set.of("NATIONAL", "PROVINCIAL")), levels::toString);
        }
    }

    @Test
    void namesTheRegionsAsThePlansDo() throws Exception {
        StringBuilder plans = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("../../plan-service/src/main/resources/plans"))) {
            for (Path file : files.toList()) {
                plans.append(Files.readString(file));
            }
        }
        for (DemoRegion region : DemoRegion.values()) {
            assertTrue(plans.toString().contains("\n  name: " + region.region() + "\n"), region.region());
        }
    }

    @ParameterizedTest
    @EnumSource(DemoRegion.class)
    void givesTheSameReadingsEveryTime(DemoRegion region) {
        for (DemoSite site : region.sites()) {
            assertEquals(
                    DemoReadings.of(region, site).toList(),
                    DemoReadings.of(region, site).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(DemoRegion.class)
    void staysWithinItsYearAndRepeatsNoHour(DemoRegion region) {
        for (DemoSite site : region.sites()) {
            Set<String> hours = new HashSet<>();
            DemoReadings.of(region, site).forEach(observation -> {
                assertTrue(hours.add(observation.periodEnd()), observation.periodEnd());
                OffsetDateTime end = OffsetDateTime.parse(observation.periodEnd());
                assertEquals(region.year(), end.minusHours(1).getYear());
            });
        }
    }

    @ParameterizedTest
    @EnumSource(DemoRegion.class)
    void losesSomeHoursButEnoughAreLeftForAYear(DemoRegion region) {
        for (DemoSite site : region.sites()) {
            long count = DemoReadings.of(region, site).count();
            assertTrue(site.measuresAir() ? count > 8_500 && count < 8_760 : count == 12, site + " " + count);
        }
    }

    @ParameterizedTest
    @EnumSource(DemoRegion.class)
    void isPlausibleBySeasonAndHour(DemoRegion region) {
        List<DemoObservation> year =
                DemoReadings.of(region, region.sites().get(0)).toList();
        assertTrue(mean(year, "PM2.5", at -> at.getMonthValue() == 1)
                > 1.5 * mean(year, "PM2.5", at -> at.getMonthValue() == 7));
        assertTrue(mean(year, "O3", at -> at.getHour() == 15) > 2 * mean(year, "O3", at -> at.getHour() == 3));
        assertTrue(mean(year, "O3", at -> at.getMonthValue() == 6)
                > 1.5 * mean(year, "O3", at -> at.getMonthValue() == 12));
        for (DemoObservation observation : year) {
            observation.values().forEach((item, value) -> assertTrue(value == null || value.signum() > 0, item));
            BigDecimal fine = observation.values().get("PM2.5");
            BigDecimal coarse = observation.values().get("PM10");
            assertTrue(fine == null || coarse == null || coarse.compareTo(fine) > 0, observation.toString());
        }
    }

    @ParameterizedTest
    @EnumSource(DemoRegion.class)
    void staysWithinWhatInstrumentsMeasure(DemoRegion region) {
        Map<String, Double> highest = new HashMap<>();
        for (DemoSite site : region.sites()) {
            DemoReadings.of(region, site)
                    .forEach(observation -> observation.values().forEach((item, value) -> {
                        if (value != null) {
                            highest.merge(item, value.doubleValue(), Math::max);
                        }
                    }));
        }
        assertTrue(highest.get("PM2.5") < 600, highest.toString());
        assertTrue(highest.get("PM10") < 1_000, highest.toString());
        assertTrue(highest.get("O3") < 500, highest.toString());
        assertTrue(highest.get("CO") < 10, highest.toString());
        assertTrue(highest.get("pH") < 9, highest.toString());
    }

    @Test
    void handsOverEveryReadingOnceInBatchesOfOneSite() {
        List<DemoObservation> all = new ArrayList<>();
        DemoReadings.forEachBatch(batch -> {
            assertTrue(batch.size() <= 500);
            assertEquals(1, batch.stream().map(DemoObservation::site).distinct().count());
            all.addAll(batch);
        });
        long expected = Stream.of(DemoRegion.values())
                .mapToLong(region -> region.sites().stream()
                        .mapToLong(site -> DemoReadings.of(region, site).count())
                        .sum())
                .sum();
        assertEquals(expected, all.size());
        assertEquals(DemoReadings.estimate(), expected, expected / 50.0);
    }

    private static double mean(List<DemoObservation> year, String item, Predicate<OffsetDateTime> when) {
        return year.stream()
                .filter(observation -> when.test(OffsetDateTime.parse(observation.periodEnd())))
                .map(observation -> observation.values().get(item))
                .filter(value -> value != null)
                .mapToDouble(BigDecimal::doubleValue)
                .average()
                .orElseThrow();
    }
}
