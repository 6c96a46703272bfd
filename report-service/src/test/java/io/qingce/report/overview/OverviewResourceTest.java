package io.qingce.report.overview;

import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.qingce.report.Events;
import io.qingce.report.Events.Event;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OverviewResourceTest {

    private static final String REGION = "汇总市";
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @Inject
    Feed feed;

    @ParameterizedTest
    @CsvSource({
        "overview, through=2023-06-30, 400, plan",
        "overview, plan=overview&since=2023, 400, since",
        "overview, plan=overview&since=2023-06-30&through=2023-06-30, 400, since",
        "overview, plan=nowhere-at-all, 404, plan",
        "target, target=MEAN, 400, plan",
        "target, plan=overview, 400, target",
        "target, plan=nowhere-at-all&target=MEAN, 404, plan",
        "target, plan=overview&target=NONE, 404, target"
    })
    void refusesWhatIsNotThere(String address, String query, int status, String field) {
        publish();
        given().get("/api/attainment/" + address + "?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations[0].field", is(field));
    }

    /** Until June the mean is 30, with August 76: above the 44 that are asked. */
    @Test
    void countsByChapterAndUnitAndNamesWhatHasChangedSince() {
        publish();
        days(FIRST, 181, "30");
        days(FIRST.plusDays(181), 62, "210");
        feed.settle(REGION);

        given().get("/api/attainment/overview?plan=overview&since=2023-06-30&through=2023-08-31")
                .then()
                .statusCode(200)
                .body("counts.total", is(3))
                .body("counts.missed", is(1))
                .body("before.missed", is(0))
                .body("chapters.place", contains("一、目标", "二、任务 （一）水", ""))
                .body("chapters[0].counts.missed", is(1))
                .body("chapters[2].chapter", nullValue())
                .body("units.unit", contains("市生态环境局", "市水利局"))
                .body("units.standing", contains("BEHIND", "OPEN"))
                .body("targets.target", contains("MEAN", "OUTFALLS", "BARE"))
                .body("targets.behind", contains(true, false, false))
                .body("targets.changed", contains(true, false, false))
                .body("targets.units", contains(List.of("市生态环境局"), List.of("市水利局"), List.of()))
                .body("targets[0].statusBefore", is("ON_COURSE"))
                .body("targets[0].status", is("OFF_COURSE"))
                .body("targets[0].light", is("RED"))
                .body("tasks.total", is(2))
                .body("tasks.reported", is(1))
                .body("tasks.items.task", contains("K1", "K2"))
                .body("tasks.items.reported", contains(true, false))
                .body("tasks.items[1].newest", is("2023-05-31"));
        given().get("/api/attainment/overview?plan=overview&through=2023-04-30")
                .then()
                .body("before", nullValue())
                .body("targets.changed", contains(false, false, false))
                .body("targets[0].statusBefore", nullValue())
                .body("tasks.reported", is(0));
    }

    @Test
    void quotesThePrintOfATargetWithItsPlace() {
        publish();
        given().get("/api/attainment/target?plan=overview&target=MEAN&through=2022-12-31")
                .then()
                .statusCode(200)
                .body("printed.words", is("细颗粒物浓度控制在44微克/立方米以内"))
                .body("printed.place", is("一、目标第1项"))
                .body("alsoPrinted.place", contains("二(一)"))
                .body("nature", is("BINDING"))
                .body("standing.target", is("MEAN"))
                .body("standing.status", is("NOT_BEGUN"));
        given().get("/api/attainment/target?plan=overview&target=BARE&through=2022-12-31")
                .then()
                .body("printed.words", nullValue())
                .body("alsoPrinted", empty());
    }

    private void publish() {
        Event plan = Events.plan(
                "overview",
                1,
                REGION,
                printed(
                        Events.target("MEAN", "pm25-annual-mean", "\"direction\":\"LOWER\",", 2023, "AT_MOST", "44"),
                        """
                        ,"printed":{"words":"细颗粒物浓度控制在44微克/立方米以内","place":"一、目标第1项","chapter":"一、目标"},
                        "alsoPrinted":[{"words":"控制在44以内","place":"二(一)"}]\
                        """),
                printed(
                        Events.target("OUTFALLS", "outfalls", "\"direction\":\"HIGHER\",", 2023, "AT_LEAST", "75")
                                .replace("MONITORED_AIR", "REPORTED"),
                        """
                        ,"printed":{"words":"整治75个","place":"二(一)第1项","chapter":"二、任务","section":"（一）水"}\
                        """),
                printed(
                        Events.target("BARE", "outfalls", "\"direction\":\"HIGHER\",", 2023, "AT_LEAST", "1")
                                .replace("MONITORED_AIR", "REPORTED"),
                        ""));
        String tasks = """
            "tasks":[{"id":"K1","heading":"治气","targets":["MEAN"],"assignments":[{"role":"LEAD","units":[{"unit":"市生态环境局"}]},
              {"role":"RESPONSIBLE","units":[{"unit":"各区"}]}]},
             {"id":"K2","heading":"治水","targets":["OUTFALLS"],"assignments":[{"role":"RESPONSIBLE","units":[{"unit":"市水利局"}]}]}],
            "targets":\
            """;
        feed.take(
                new Event(plan.topic(), plan.key(), plan.json().replace("\"targets\":[{", tasks + "[{")),
                progress("K1", "2023-07-31"),
                progress("K2", "2023-05-31"));
    }

    /** The same target with these members at its end instead of the words of all others. */
    private static String printed(String target, String members) {
        return target.substring(0, target.lastIndexOf(",\n")) + members + "}";
    }

    private static Event progress(String task, String to) {
        return new Event(Events.PROGRESS, "overview/" + task, """
            {"plan":"overview","task":"%s","revision":1,"reports":[{"report":1,"reportedBy":"市水利局","words":"完成",
             "period":{"text":"一季度","kind":"MONTH","from":"2023-01-01","to":"%s"},"verifiedAt":"2023-12-05T00:00:00Z"}]}\
            """.formatted(task, to));
    }

    private void days(LocalDate from, int days, String mean) {
        Stream<Event> readings = Stream.iterate(from, day -> day.plusDays(1))
                .limit(days)
                .map(day -> Events.day("汇总-1", day, cleanBut("PM2.5", mean)));
        feed.take(Stream.concat(Stream.of(Events.station("汇总-1", 1, REGION, false)), readings)
                .toArray(Event[]::new));
    }
}
