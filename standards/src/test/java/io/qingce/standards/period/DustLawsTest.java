package io.qingce.standards.period;

import static io.qingce.standards.period.RegionDays.RULES_2012;
import static io.qingce.standards.period.RegionDays.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.standards.air.AirDay;
import io.qingce.standards.number.Exact;
import io.qingce.standards.parameter.AirItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of suspected and of approved dust whatever was measured. */
class DustLawsTest {

    private static final int ROUNDS = 200;
    private static final Period MONTH = new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30));

    /** Six hours at 100 µg/m³, or fewer, then what the row says; a dash is an hour without value. */
    @ParameterizedTest(name = "{0} hours at {1}, then {2}: {3}")
    @CsvSource({
        "5, 100, 400, ''",
        "6, 100, 199, ''",
        "6, 100, 200, 6-6",
        "6, 100, 200 110 200, 6-6",
        "6, 100, 200 111 110, 6-7",
        "6, 100, 200 - 300 110, 6-8",
        "6, 100, - 400, ''",
        "6, 75, 150, ''",
        "6, 75, 150.1, 6-6",
        "6, 0, 150, ''",
        "6, 0, 151 1 0, 6-7",
        "6, 100, 200 110 100 100 100 100 100 300, 6-6 13-13"
    })
    void beginsAtTwiceTheHoursBeforeAndEndsBackWithinATenth(int calm, String level, String then, String episodes) {
        List<Optional<Exact>> hours = new ArrayList<>(Collections.nCopies(calm, Optional.of(Exact.parse(level))));
        for (String hour : then.split(" ")) {
            hours.add(hour.equals("-") ? Optional.empty() : Optional.of(Exact.parse(hour)));
        }

        assertEquals(
                episodes,
                String.join(
                        " ",
                        DustEpisode.in(hours).stream()
                                .map(episode -> episode.first() + "-" + episode.last())
                                .toList()));
    }

    @RepeatedTest(3)
    void suspectsNothingTwiceAndNothingThatDoesNotRise(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            List<Optional<Exact>> hours = anyHours(random);
            int over = -1;
            for (DustEpisode episode : DustEpisode.in(hours)) {
                Exact first = hours.get(episode.first()).orElseThrow();

                assertTrue(episode.first() > over && episode.last() >= episode.first());
                assertTrue(first.compareTo(Exact.of(150)) > 0);
                assertTrue(first.compareTo(episode.before().times(Exact.of(2))) >= 0);
                over = episode.last();
            }
        }
    }

    /** What was suspected so far is not taken back by the hours that follow; only its end may come later. */
    @RepeatedTest(3)
    void keepsWhatItSuspectedAsHoursFollow(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS; i++) {
            List<Optional<Exact>> hours = anyHours(random);
            List<Integer> later = firsts(DustEpisode.in(hours));
            List<Integer> soFar = firsts(DustEpisode.in(hours.subList(0, random.nextInt(hours.size()))));

            assertEquals(later.subList(0, soFar.size()), soFar);
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesNoCountWhereNoDayIsApproved(DustDays mode) {
        List<AirDay> days = anyDays(new Random(mode.ordinal()));
        DustTreatment none = new DustTreatment(Set.of(), DustConcentrations.DROP_PARTICLES, mode);

        assertEquals(
                counts(days, DustTreatment.NONE).toString(), counts(days, none).toString());
    }

    @RepeatedTest(3)
    void makesNoPeriodWorseByApprovedDays(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS / 10; i++) {
            List<AirDay> days = anyDays(random);
            Set<LocalDate> dust = anyOf(days, random);
            DayCounts kept = counts(days, DustTreatment.NONE);

            DayCounts dropped = counts(days, treatment(dust, DustDays.DROP_DAYS));
            assertEquals(kept.good(), dropped.good(), "a good day counts, be it a dust day");
            assertEquals(kept.valid() - dropped.valid(), kept.exceeding() - dropped.exceeding());

            DayCounts recomputed = counts(days, treatment(dust, DustDays.RECOMPUTE));
            assertEquals(kept.valid(), recomputed.valid());
            assertTrue(recomputed.good() >= kept.good() && recomputed.heavy() <= kept.heavy());
        }
    }

    @RepeatedTest(3)
    void takesTheParticlesOfApprovedDaysOutAndNothingElse(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < ROUNDS / 10; i++) {
            List<AirDay> days = anyDays(random);
            Set<LocalDate> dust = anyOf(days, random);
            DustTreatment dropped = new DustTreatment(dust, DustConcentrations.DROP_PARTICLES, DustDays.KEEP);
            PeriodStatistics statistics = PeriodStatistics.of(RULES_2012, MONTH, days, dropped);

            for (AirItem item : AirItem.BASIC) {
                boolean particle = item == AirItem.PM10 || item == AirItem.PM25;
                int expected = particle ? days.size() - dust.size() : days.size();
                assertEquals(expected, statistics.validity(item).valid(), item.name());
            }
        }
    }

    private static DayCounts counts(List<AirDay> days, DustTreatment treatment) {
        return PeriodStatistics.of(RULES_2012, MONTH, days, treatment).days();
    }

    private static DustTreatment treatment(Set<LocalDate> dust, DustDays mode) {
        return new DustTreatment(dust, DustConcentrations.KEEP, mode);
    }

    private static List<Integer> firsts(List<DustEpisode> episodes) {
        return episodes.stream().map(DustEpisode::first).toList();
    }

    private static List<Optional<Exact>> anyHours(Random random) {
        List<Optional<Exact>> hours = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int value = random.nextInt(8) == 0 ? random.nextInt(900) : 50 + random.nextInt(60);
            hours.add(random.nextInt(25) == 0 ? Optional.empty() : Optional.of(Exact.of(value)));
        }
        return hours;
    }

    private static List<AirDay> anyDays(Random random) {
        List<AirDay> days = new ArrayList<>();
        MONTH.from()
                .datesUntil(MONTH.to().plusDays(1))
                .forEach(date -> days.add(
                        day(date, Integer.toString(random.nextInt(300)), Integer.toString(random.nextInt(600)))));
        return days;
    }

    private static Set<LocalDate> anyOf(List<AirDay> days, Random random) {
        Set<LocalDate> some = new HashSet<>();
        days.stream().filter(day -> random.nextInt(4) == 0).forEach(day -> some.add(day.date()));
        return some;
    }
}
