package io.qingce.report.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.report.plan.PlanForce;
import io.qingce.report.scoring.Score.UnitScore;
import io.qingce.report.scoring.ScoringRules.Grade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final List<Grade> GRADES =
            List.of(grade("优秀", 90), grade("良好", 75), grade("合格", 60), grade("不合格", 0));

    /** Marks of an item, a stroke, and what was taken off. */
    @ParameterizedTest
    @CsvSource({
        "10/0, 100, 100.00",
        "10/10, 100, 0.00",
        "10/0 10/5, 100, 75.00",
        "10/0 20/7, 100, 76.67",
        "3/1, 100, 66.67",
        "3/2, 100, 33.33",
        "8/1, 1, 0.88",
        "8/3, 1, 0.62",
        "0/0 10/1, 100, 90.00"
    })
    void isTheShareOfTheMarksThatWereKeptRoundedHalfToEven(String items, int fullMarks, String score) {
        assertEquals(new BigDecimal(score), score(fullMarks, items(items, null)).score());
    }

    @Test
    void isNoneWhereNothingCanBeEarned() {
        Score none = score(100, items("0/0", "不合格"));

        assertNull(none.score());
        assertNull(none.grade());
        assertNull(none.gradeByMarks());
    }

    @ParameterizedTest
    @CsvSource({
        "10/0, , 优秀, 优秀",
        "10/1, , 优秀, 优秀",
        "100/11, , 良好, 良好",
        "10/0, 合格, 合格, 优秀",
        "10/0, 优秀, 优秀, 优秀",
        "10/9, 良好, 不合格, 不合格"
    })
    void hasTheWorseOfTheGradeByMarksAndTheOneThatAVetoLeaves(String items, String veto, String grade, String byMarks) {
        Score score = score(100, items(items, veto));

        assertEquals(grade, score.grade());
        assertEquals(byMarks, score.gradeByMarks());
    }

    @Test
    void goesByTheWorstOfSeveralVetoes() {
        List<ScoredItem> items = List.of(
                item("10/0", "良好", "甲局"),
                item("10/0", "不合格", "甲局"),
                item("10/0", "合格", "甲局"),
                item("10/0", null, "甲局"));

        assertEquals("不合格", score(100, items).grade());
    }

    @Test
    void saysWhatEachUnitLostTheGreatestLossFirst() {
        Score score = score(
                100, List.of(item("10/1", null, "甲局"), item("5/4", null, "甲局", "乙局"), item("3/3", null, "丙局", "乙局")));

        assertEquals(List.of(unit("乙局", 8, 7, 2), unit("甲局", 15, 5, 2), unit("丙局", 3, 3, 1)), score.units());
        assertEquals(new BigDecimal("18"), score.possible());
        assertEquals(new BigDecimal("8"), score.deducted());
    }

    private static Score score(int fullMarks, List<ScoredItem> items) {
        ScoringRules rules = new ScoringRules("规则", BigDecimal.valueOf(fullMarks), null, null, GRADES);
        return Score.of(
                new Score.Head(
                        "plan",
                        1,
                        "某市",
                        PlanForce.of(PlanForce.PlanStatus.ISSUED),
                        LocalDate.of(2025, 12, 31),
                        null,
                        null),
                rules,
                items);
    }

    private static List<ScoredItem> items(String texts, String veto) {
        return Arrays.stream(texts.split(" "))
                .map(text -> item(text, veto, "甲局"))
                .toList();
    }

    private static ScoredItem item(String text, String veto, String... units) {
        String[] marks = text.split("/");
        return new ScoredItem(
                "TASK",
                "K1",
                "任务",
                List.of(units),
                "tasks[0]",
                new BigDecimal(marks[0]),
                new BigDecimal(marks[1]),
                List.of(),
                veto,
                null);
    }

    private static UnitScore unit(String name, int possible, int deducted, int items) {
        return new UnitScore(name, BigDecimal.valueOf(possible), BigDecimal.valueOf(deducted), items);
    }

    private static Grade grade(String name, int from) {
        return new Grade(name, BigDecimal.valueOf(from));
    }
}
