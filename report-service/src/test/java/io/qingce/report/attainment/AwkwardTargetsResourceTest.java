package io.qingce.report.attainment;

import static io.qingce.report.attainment.AwkwardTargets.item;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets as five real plans print them, with all their gaps, misprints and contradictions; no reading and no report. */
@QuarkusTest
class AwkwardTargetsResourceTest {

    @Inject
    Feed feed;

    @BeforeEach
    void publish() throws IOException {
        AwkwardTargets.publish(feed);
    }

    /** The shapes in which the plans print their targets, one row each. */
    @ParameterizedTest
    @CsvSource({
        "JZ-T002, INSUFFICIENT_DATA, no-readings",
        "JZ-T008, AWAITING_REPORT, report-overdue",
        "SJ-T047, AWAITING_REPORT, report-overdue",
        "JZ-T017, AWAITING_REPORT, report-asked",
        "SJ-T038, AWAITING_REPORT, report-overdue",
        "AY-T057, AWAITING_REPORT, report-overdue",
        "AY-T026, AWAITING_REPORT, report-overdue",
        "SJ-T029, AWAITING_REPORT, report-asked",
        "BS-T007, AWAITING_REPORT, report-overdue",
        "SJ-T035, AWAITING_SUPERIOR_VALUE, superior-value-missing",
        "SJ-T024, AWAITING_SUPERIOR_VALUE, superior-value-missing",
        "SJ-T065, AWAITING_REPORT, report-overdue",
        "LC-T017, AWAITING_JUDGEMENT, judgement-needed",
        "AY-T041, AWAITING_REPORT, report-asked",
        "JZ-T028, AWAITING_REPORT, report-overdue",
        "BS-T014, INSUFFICIENT_DATA, no-readings",
        "SJ-T012, AWAITING_SUPERIOR_VALUE, superior-value-missing",
        "AY-T068, AWAITING_REPORT, report-overdue",
        "BS-T026, AWAITING_REPORT, report-asked",
        "AY-T033, AWAITING_REPORT, report-overdue",
        "AY-T021, AWAITING_REPORT, report-asked",
        "JZ-T009, AWAITING_JUDGEMENT, judgement-needed",
        "BS-T033, AWAITING_REPORT, report-overdue"
    })
    void saysHowEveryShapeStandsAndWhy(String target, String status, String reason) {
        item(target, "")
                .body("status", is(status))
                .body("reasonCode", is(reason))
                .body("reason", notNullValue());
    }

    @Test
    @DisplayName("case 1, 003 三(二)2: a misprint is evaluated by neither reading")
    void neverEvaluatesASuspectedMisprintByEitherReading() {
        item("BS-T008", "")
                .body("status", is("NOT_EVALUABLE"))
                .body("reasonCode", is("suspected-misprint"))
                .body("reason", containsString("≥70"))
                .body("reason", containsString("≤70立方米"))
                .body("comparator", is("AT_LEAST"));
        item("JZ-T042", "").body("status", is("AWAITING_REPORT")).body("caveats.code", hasItem("wording-corrected"));
    }

    @Test
    @DisplayName("case 2, 001 table footnote: brackets lost, cumulative or not is unknown")
    void saysWhereAFiveYearTotalIsUncertain() {
        item("SJ-T016", "").body("caveats.code", hasItem("cumulative-unknown"));
        item("AY-T057", "").body("caveats.code", not(hasItem("cumulative-unknown")));
    }

    @Test
    @DisplayName("case 3, 001 rows 9-12: the year of the baseline belongs to the cell")
    void keepsTheYearOfTheBaselineWithItsValue() {
        item("SJ-T016", "").body("baseline.value", is(51)).body("baseline.year", is(2021));
    }

    @Test
    @DisplayName("case 4, 004 row 11: 15.7 and 9.4 were counted in two ways")
    void neverComparesWithABaselineOfAnotherScope() {
        item("LC-T011", "")
                .body("status", is("AWAITING_REPORT"))
                .body("caveats.code", hasItem("baseline-not-comparable"))
                .body("caveats.code", not(hasItem("target-behind-baseline")));
    }

    @Test
    @DisplayName("case 5, 004 row 3: 0 to 0 where more is better")
    void refusesToJudgeAFloorThatAnyValueMeets() {
        item("LC-T003", "").body("status", is("NOT_EVALUABLE")).body("reasonCode", is("degenerate"));
    }

    @Test
    @DisplayName("case 6, 004 六(一)4 and 四(二)3: the target lies behind the baseline")
    void saysThatATargetLiesBehindWhatWasReached() {
        item("LC-T078", "").body("caveats.code", hasItem("target-behind-baseline"));
        item("LC-T062", "").body("status", is("INSUFFICIENT_DATA")).body("caveats.code", hasItem("comparison-read"));
    }

    @Test
    void saysHowReachIsRead() {
        item("SJ-T047", "").body("comparatorText", is("达到（≤）"));
        item("JZ-T018", "").body("comparatorText", is("达到（≥）"));
    }

    @Test
    @DisplayName("cases 7 and 8, 004 row 2 and note ②: the print counts until the city replaces it")
    void evaluatesThePrintUntilTheSuperiorReplacesIt() {
        item("LC-T002", "")
                .body("status", is("INSUFFICIENT_DATA"))
                .body("targetValue", is(64.4f))
                .body("caveats.code", hasItem("superior-may-replace"));
    }

    @Test
    @DisplayName("case 9, 000 task 1 and 002 task 1: a rank needs the peers")
    void awaitsTheRankingOfThePeers() {
        item("JZ-T015", "&through=2024-06-30")
                .body("status", is("AWAITING_SUPERIOR_VALUE"))
                .body("awaits", containsString("ranking"))
                .body("caveats", notNullValue())
                .body("path.year", contains(2023, 2024, 2025))
                .body("path.evaluated", contains(false, true, false));
        item("AY-T015", "&through=2025-12-31")
                .body("comparator", is("AT_MOST"))
                .body("targetValue", is(158))
                .body("caveats.code", hasItems("hedged", "comparison-read"));
    }

    @Test
    @DisplayName("case 10, 000 task 23: the comparator is known only after the year")
    void awaitsTheAverageOfTheSuperior() {
        item("JZ-T060", "")
                .body("status", is("AWAITING_SUPERIOR_VALUE"))
                .body("comparator", is("ABOVE_SUPERIOR_AVERAGE"));
    }

    @Test
    @DisplayName("case 11, 002 task 21: either, or, and six unknown base values")
    void listsTheAlternativesAndTheUnknownRatesOfABaseYear() {
        item("AY-T051", "")
                .body("status", is("AWAITING_REPORT"))
                .body("parts.kind", is("ANY_OF"))
                .body("parts.items.comparator", contains("AT_LEAST", "INCREASE_BY"));
        item("AY-T052", "")
                .body("parts.kind", is("ALL_OF"))
                .body("parts.items.name", contains("林州市", "安阳县", "滑县", "内黄县", "汤阴县"))
                .body("caveats.code", hasItem("baseline-not-printed"));
        item("LC-T066", "").body("parts.perObject", is("施工工地"));
        item("AY-T016", "").body("parts.kind", is("ANY_OF")).body("caveats.code", hasItem("hedged"));
    }

    @Test
    @DisplayName("case 12, 002 task 21: by number or by capacity is not said")
    void saysThatTheWeightOfAShareIsNotStated() {
        item("AY-T053", "").body("caveats.code", hasItem("weight-not-stated"));
    }

    @Test
    @DisplayName("case 13, 000 goals and task 11, 002 task 22: the same waters, two dates")
    void evaluatesTheSameWatersByTheDateOfEachSentence() {
        item("JZ-T029", "&through=2025-06-30")
                .body("reasonCode", is("report-overdue"))
                .body("due.to", is("2024-12-31"));
        item("JZ-T007", "&through=2025-06-30").body("reasonCode", is("report-due"));
        item("AY-T055", "&through=2024-06-30")
                .body("targetValue", is(70))
                .body("path.evaluated", contains(true, false));
        item("AY-T055", "&through=2025-06-30")
                .body("comparator", is("BASICALLY_COMPLETE"))
                .body("targetValue", nullValue());
    }

    @Test
    @DisplayName("case 14, 003 三(三)1-3: no base year, no metric")
    void awaitsBaseYearAndMetricOfNotWorse() {
        item("BS-T011", "")
                .body("status", is("AWAITING_SUPERIOR_VALUE"))
                .body("reason", containsString("Base year and metric"))
                .body("caveats.code", hasItems("date-inherited", "baseline-not-printed"));
        item("BS-T012", "").body("status", is("AWAITING_SUPERIOR_VALUE"));
    }

    @ParameterizedTest(name = "case 16, 001 八(二), 004 六(二)3 and row 15: nothing to count: {0}")
    @ValueSource(strings = {"LC-T015", "LC-T083"})
    void neitherMeetsNorMissesWhereThereIsNothingToCount(String target) {
        item(target, "").body("status", is("NOT_EVALUABLE")).body("reasonCode", is("empty-denominator"));
    }

    @ParameterizedTest(name = "case 17, 001 row 13 and 004 row 16: 有效保障 is never a number: {0}")
    @ValueSource(strings = {"SJ-T020", "LC-T016"})
    void asksForAJudgementOfWordsBindingOrNot(String target) {
        item(target, "").body("status", is("AWAITING_JUDGEMENT")).body("reason", containsString("有效保障"));
    }

    @Test
    @DisplayName("case 18, 003 goal: the designation is the city's")
    void leavesADesignationToWhomItBelongs() {
        item("BS-T001", "")
                .body("status", is("AWAITING_SUPERIOR_VALUE"))
                .body("reason", containsString("not to the cluster"));
        item("JZ-T046", "").body("caveats.code", hasItem("supports")).body("reasonCode", is("report-overdue"));
    }

    @Test
    @DisplayName("case 19, dates of all five plans")
    void readsEveryKindOfDate() {
        item("SJ-T050", "&through=2025-03-01")
                .body("due.to", is("2024-12-31"))
                .body("reasonCode", is("report-overdue"));
        item("SJ-T074", "&through=2022-03-01")
                .body("status", is("NOT_BEGUN"))
                .body("reasonCode", is("not-begun"))
                .body("due.from", is("2023-01-01"));
        item("SJ-T042", "").body("due.to", is("2029-12-31")).body("caveats.code", hasItem("outside-the-plan"));
        item("AY-T033", "&through=2025-09-29")
                .body("reasonCode", is("report-due"))
                .body("due.to", is("2025-09-30"));
        item("AY-T033", "&through=2025-09-30").body("reasonCode", is("report-overdue"));
        item("SJ-T038", "&through=2023-05-01")
                .body("reasonCode", is("report-due"))
                .body("due.to", is("2023-12-31"));
        item("LC-T090", "&through=2023-05-01").body("caveats.code", hasItem("no-date"));
    }
}
