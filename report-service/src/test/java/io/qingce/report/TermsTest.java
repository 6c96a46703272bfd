package io.qingce.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.language.Words;
import io.qingce.report.alarm.AlarmKind;
import io.qingce.report.budget.Outlook;
import io.qingce.report.cause.Cause;
import io.qingce.report.figure.Dimension;
import io.qingce.report.figure.Status;
import io.qingce.report.forecast.Forecast;
import io.qingce.report.overview.UnitStanding;
import io.qingce.report.period.AskedPeriod;
import io.qingce.report.period.ComparisonKind;
import io.qingce.report.plan.PlanForce.PlanStatus;
import io.qingce.report.ranking.RankedFigure;
import io.qingce.report.region.Series;
import io.qingce.report.term.StandardWords;
import io.qingce.standards.parameter.AirItem;
import io.qingce.standards.parameter.WaterItem;
import io.qingce.standards.period.Statistic;
import io.qingce.standards.result.Reason;
import io.qingce.standards.water.WaterChange;
import io.qingce.standards.water.WaterClass;
import io.qingce.standards.water.WaterRating;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every term that stands beside a code in an answer, in both languages. */
class TermsTest {

    private static <E> Stream<Words> of(E[] constants, Function<E, Words> words) {
        return Arrays.stream(constants).map(words);
    }

    private static <E> Stream<Words> ofStandards(E[] constants, Function<E, String> both) {
        return of(constants, both.andThen(Words::of));
    }

    static List<Words> terms() {
        return Stream.of(
                        of(Status.values(), Status::words),
                        of(PlanStatus.values(), PlanStatus::words),
                        of(UnitStanding.values(), UnitStanding::words),
                        of(AlarmKind.values(), AlarmKind::words),
                        of(Outlook.values(), Outlook::words),
                        of(Forecast.Verdict.values(), Forecast.Verdict::words),
                        of(Cause.Kind.values(), Cause.Kind::words),
                        of(Dimension.Origin.values(), Dimension.Origin::words),
                        of(AskedPeriod.Kind.values(), AskedPeriod.Kind::words),
                        of(ComparisonKind.values(), ComparisonKind::words),
                        of(Series.values(), Series::words),
                        of(RankedFigure.values(), RankedFigure::words),
                        ofStandards(Reason.values(), StandardWords::of),
                        ofStandards(Statistic.values(), StandardWords::of),
                        ofStandards(WaterClass.values(), StandardWords::of),
                        ofStandards(WaterRating.values(), StandardWords::of),
                        ofStandards(WaterChange.values(), StandardWords::of),
                        ofStandards(AirItem.values(), StandardWords::of),
                        ofStandards(
                                Arrays.stream(WaterItem.values())
                                        .filter(item -> item != WaterItem.PH)
                                        .toArray(WaterItem[]::new),
                                StandardWords::of))
                .flatMap(Function.identity())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void sayTheSameInBothLanguagesAndMixThemInNone(Words term) {
        assertTrue(term.zh().matches(".*[\\p{IsHan}Ⅰ-Ⅴ].*"), term.zh());
        assertFalse(term.zh().matches(".*[A-Za-z]{2,}.*"), term.zh());
        assertTrue(term.en().matches("[A-Za-z0-9]\\P{IsHan}*"), term.en());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areAnotherForEveryConstantOfAKind(List<Words> kind) {
        assertEquals(kind.size(), kind.stream().map(Words::zh).distinct().count(), kind::toString);
        assertEquals(kind.size(), kind.stream().map(Words::en).distinct().count(), kind::toString);
    }

    static Stream<List<Words>> kinds() {
        return Stream.of(
                of(Status.values(), Status::words).toList(),
                of(AlarmKind.values(), AlarmKind::words).toList(),
                of(Cause.Kind.values(), Cause.Kind::words).toList(),
                ofStandards(Reason.values(), StandardWords::of).toList(),
                ofStandards(WaterClass.values(), StandardWords::of).toList(),
                ofStandards(WaterChange.values(), StandardWords::of).toList());
    }
}
