package io.qingce.report.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.report.declared.DeclaredFigures;
import io.qingce.report.figure.Status;
import io.qingce.report.plan.DataClass;
import io.qingce.report.plan.PrintedTarget;
import io.qingce.report.plan.Span;
import io.qingce.report.plan.Superior;
import io.qingce.report.plan.Target;
import io.qingce.report.reported.Quantity;
import io.qingce.report.reported.ReportedValue;
import io.qingce.report.supplied.SuppliedFigure;
import io.qingce.report.supplied.SuppliedFigures;
import io.qingce.standards.indicator.Comparator;
import io.qingce.standards.indicator.Direction;
import io.qingce.standards.number.LimitComparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Among random plans: only a figure of what is asked changes how a target stands. */
class KindsTest {

    private static final int ROUNDS = 300;
    private static final LocalDate OVER = LocalDate.of(2025, 12, 31);
    private static final List<Comparator> ASKED = List.of(
            Comparator.AT_LEAST,
            Comparator.AT_MOST,
            Comparator.LESS_THAN,
            Comparator.EQUAL,
            Comparator.REACH,
            Comparator.INCREASE_BY,
            Comparator.DECREASE_BY,
            Comparator.MEET_SUPERIOR);

    private final Random random = new Random(15);

    @Test
    void isNotMovedByAReportOfOtherDays() {
        for (int round = 0; round < ROUNDS; round++) {
            Target target = level("T1");
            List<ReportedValue> values = some(target);
            Status before = status(OVER, values, target);

            values.add(report(otherDays(), null, quantity(target)));
            assertEquals(before, status(OVER, values, target), target.toString());
        }
    }

    /** Events, bad days and what adds up under a ceiling: whatever part of the days is reported, it attains nothing. */
    @Test
    void attainsNothingByAPartOfTheDays() {
        List<Comparator> few =
                List.of(Comparator.EQUAL, Comparator.AT_MOST, Comparator.LESS_THAN, Comparator.ELIMINATE);
        for (int round = 0; round < ROUNDS; round++) {
            Comparator comparator = few.get(random.nextInt(few.size()));
            String unit = List.of("起", "次", "天", "吨").get(random.nextInt(4));
            Target target = PrintedTarget.reported()
                    .of(DataClass.REPORTED, unit, Direction.LOWER)
                    .cumulative(unit.equals("吨") ? "YES" : "NO")
                    .asks(comparator, comparator == Comparator.ELIMINATE ? null : "9")
                    .build();
            LocalDate from = LocalDate.of(2025, 1, 1).plusDays(1 + random.nextInt(300));
            LocalDate to = random.nextBoolean() ? OVER : from.plusDays(random.nextInt(60));

            ReportedValue none = Known.report(new Span(from, to.isAfter(OVER) ? OVER : to), null, "0", null);
            assertEquals(Status.AWAITING_REPORT, status(OVER, List.of(none), target), target.toString());
        }
    }

    @Test
    void isNotMovedByAReportOfAnotherKind() {
        for (int round = 0; round < ROUNDS; round++) {
            Target target = level("T1");
            boolean isChange = quantity(target) == Quantity.CHANGE;

            Status status = status(
                    OVER, List.of(report(Span.year(2025), null, isChange ? Quantity.LEVEL : Quantity.CHANGE)), target);
            assertTrue(
                    status == Status.AWAITING_REPORT || status == Status.AWAITING_SUPERIOR_VALUE,
                    target + " " + status);
        }
    }

    @Test
    void isNotMovedByAValueOfTheSuperiorForAnotherYearOrOnePart() {
        for (int round = 0; round < ROUNDS; round++) {
            Target target = level("T1");
            List<ReportedValue> values = some(target);
            List<Superior.SuperiorValue> set = new ArrayList<>(
                    target.superior() == null ? List.of() : target.superior().values());
            set.add(
                    random.nextBoolean()
                            ? PrintedTarget.set(number(), year(), null)
                            : PrintedTarget.set(number(), 2025, "断面" + random.nextInt(9)));

            Target more = with(target, set);
            assertEquals(status(OVER, values, target), status(OVER, values, more), target.toString());
        }
    }

    @Test
    void isNotMovedByWhatIsSuppliedForOtherDays() {
        for (int round = 0; round < ROUNDS; round++) {
            Target target = level("T1");
            List<ReportedValue> values = some(target);
            SuppliedFigure.Kind kind = SuppliedFigure.Kind.values()[random.nextInt(4)];
            SuppliedFigure other = Known.supplied(kind, 0, year(), number(), null);

            assertEquals(
                    status(OVER, values, target),
                    results(
                                    OVER,
                                    new DeclaredFigures(Map.of("T1", values), new SuppliedFigures(List.of(other))),
                                    target)
                            .get(0)
                            .status());
        }
    }

    /** What is shown beside is all that there is of other kinds; nothing is swallowed. */
    @Test
    void showsWhateverDoesNotFitWithAReason() {
        for (int round = 0; round < ROUNDS; round++) {
            Target target = level("T1");
            int others = random.nextInt(4);
            List<ReportedValue> values = new ArrayList<>();
            for (int i = 0; i < others; i++) {
                Span year = Span.year(2015 + random.nextInt(9));
                values.add(report(year, null, quantity(target)));
            }

            assertEquals(
                    others,
                    results(OVER, declared(values), target).get(0).beside().size());
        }
    }

    /** A repetition stands as what it repeats, whichever of them was reported on, and however often it is repeated. */
    @Test
    void repeatsAVerdictHoweverOftenATargetIsRepeated() {
        for (int round = 0; round < ROUNDS; round++) {
            Target original = level("T1");
            int repetitions = 1 + random.nextInt(3);
            List<Target> targets = new ArrayList<>(List.of(original));
            for (int i = 0; i < repetitions; i++) {
                targets.add(repeating(original, "R" + i, i == 0 ? "T1" : "R" + random.nextInt(i)));
            }
            Map<String, List<ReportedValue>> values = new HashMap<>();
            values.put(targets.get(random.nextInt(targets.size())).id(), some(original));
            Collections.shuffle(targets, random);

            List<TargetResult> results =
                    results(OVER, new DeclaredFigures(values, SuppliedFigures.NONE), targets.toArray(Target[]::new));
            assertEquals(
                    1, results.stream().map(TargetResult::status).distinct().count(), original.toString());
            assertEquals(
                    repetitions,
                    results.stream()
                            .filter(result -> result.current().restates() != null)
                            .count());
        }
    }

    /** A report hangs on the words of its point: it counts wherever the point stands among the others. */
    @Test
    void countsAReportForItsPointWhereverThePointStands() {
        for (int round = 0; round < ROUNDS; round++) {
            int due = 2021 + random.nextInt(5);
            List<Target.Point> points = new ArrayList<>(List.of(PrintedTarget.point(due, Comparator.AT_LEAST, "30")));
            for (int year = 2021; year <= 2025; year++) {
                if (year != due && random.nextBoolean()) {
                    points.add(PrintedTarget.point(year, Comparator.AT_LEAST, number()));
                }
            }
            Collections.shuffle(points, random);
            Target target = PrintedTarget.reported()
                    .points(points.toArray(Target.Point[]::new))
                    .build();
            ReportedValue value = Known.report(due, Integer.toString(due), "31", null);

            TargetResult result =
                    results(OVER, declared(List.of(value)), target).get(0);
            List<PointResult> path = result.path().isEmpty() ? List.of(result.current()) : result.path();
            path.forEach(point -> assertEquals(
                    point.at().span().equals(Span.year(due)) ? Status.ATTAINED : Status.AWAITING_REPORT,
                    point.verdict().status()));
        }
    }

    /** Whatever is asked of a made-up figure, the answer says that it is made up; so does a path with one in it. */
    @Test
    void neverLosesTheMarkOfAMadeUpFigure() {
        Readings madeUp = Known.saying(Known.figure("43", 0).simulatedToo(true));
        for (int round = 0; round < ROUNDS; round++) {
            List<Target.Point> points = new ArrayList<>();
            for (int year = 2023; year <= 2025; year++) {
                points.add(PrintedTarget.point(year, ASKED.get(random.nextInt(3)), number()));
            }
            Target target = new PrintedTarget()
                    .points(points.toArray(Target.Point[]::new))
                    .build();
            LocalDate through = LocalDate.of(2022 + random.nextInt(5), 6, 30);

            assertTrue(new PlanJudgement(
                            PrintedTarget.plan(target, repeating(target, "R", "T1")),
                            through,
                            madeUp,
                            Known.nothing(),
                            LimitComparison.ROUNDED_VALUE)
                    .results().stream().allMatch(TargetResult::isSimulated));
        }
    }

    private List<ReportedValue> some(Target target) {
        List<ReportedValue> values = new ArrayList<>();
        if (random.nextInt(4) > 0) {
            values.add(report(Span.year(2025), null, quantity(target)));
        }
        return values;
    }

    private ReportedValue report(Span days, String point, Quantity quantity) {
        return Known.report(days, point, number(), quantity, null);
    }

    private static Quantity quantity(Target target) {
        Comparator comparator = target.points().get(0).comparator();
        return comparator == Comparator.INCREASE_BY || comparator == Comparator.DECREASE_BY ? Quantity.CHANGE : null;
    }

    /** Days other than the year 2025, within it or not. */
    private Span otherDays() {
        if (random.nextBoolean()) {
            return Span.year(year());
        }
        LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
        Span days = new Span(from, from.plusDays(random.nextInt(200)));
        return days.equals(Span.year(2025)) ? Span.year(2024) : days;
    }

    private int year() {
        int year = 2015 + random.nextInt(15);
        return year == 2025 ? 2024 : year;
    }

    private String number() {
        return Integer.toString(1 + random.nextInt(100));
    }

    /** A reported target of 2025 that asks for a number. */
    private Target level(String id) {
        Comparator comparator = ASKED.get(random.nextInt(ASKED.size()));
        PrintedTarget printed = PrintedTarget.reported()
                .id(id)
                .of(DataClass.REPORTED, "%", random.nextBoolean() ? Direction.HIGHER : Direction.LOWER)
                .change(
                        comparator == Comparator.INCREASE_BY || comparator == Comparator.DECREASE_BY
                                ? "PERCENTAGE_POINTS"
                                : null)
                .asks(comparator, comparator == Comparator.MEET_SUPERIOR ? null : number());
        if (comparator == Comparator.MEET_SUPERIOR) {
            printed.superiorOf(null, PrintedTarget.set(number(), 2025, null));
        } else if (random.nextBoolean()) {
            printed.superiorOf("REPLACES");
        }
        return printed.build();
    }

    private static Target with(Target target, List<Superior.SuperiorValue> set) {
        Superior before = target.superior();
        return copy(
                target,
                target.id(),
                target.restates(),
                new Superior("值", null, before == null ? "REPLACES" : before.effect(), set));
    }

    private static Target repeating(Target original, String id, String restates) {
        return copy(original, id, restates, original.superior());
    }

    private static Target copy(Target target, String id, String restates, Superior superior) {
        return new Target(
                id,
                target.name(),
                target.indicator(),
                target.dataClass(),
                target.unit(),
                target.direction(),
                target.baseline(),
                target.points(),
                superior,
                restates,
                target.cumulative(),
                target.change(),
                target.hedges(),
                target.scope(),
                target.components(),
                target.correction(),
                target.emptyScope(),
                target.supports(),
                target.share(),
                target.printed());
    }

    private static DeclaredFigures declared(List<ReportedValue> values) {
        return new DeclaredFigures(Map.of("T1", values), SuppliedFigures.NONE);
    }

    private static Status status(LocalDate through, List<ReportedValue> values, Target target) {
        return results(through, declared(values), target).get(0).status();
    }

    private static List<TargetResult> results(LocalDate through, DeclaredFigures declared, Target... targets) {
        return new PlanJudgement(
                        PrintedTarget.plan(targets),
                        through,
                        Known.saying(null),
                        declared,
                        LimitComparison.ROUNDED_VALUE)
                .results();
    }
}
