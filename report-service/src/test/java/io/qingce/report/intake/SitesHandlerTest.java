package io.qingce.report.intake;

import static io.qingce.report.Events.CLEAN;
import static io.qingce.report.Events.cleanBut;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.qingce.report.Events;
import io.qingce.report.moment.AsOf;
import io.qingce.report.site.Membership;
import io.qingce.report.site.Sites;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SitesHandlerTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 8);

    @Inject
    Feed feed;

    @Inject
    Sites sites;

    @Test
    void leavesAStationOutOnceItIsAControlPoint() {
        feed.take(
                Events.station("ctrl-1", 1, "对照市", false),
                Events.station("ctrl-2", 1, "对照市", false),
                Events.day("ctrl-1", DAY, CLEAN),
                Events.day("ctrl-2", DAY, cleanBut("PM2.5", "40")));
        assertThat(feed.regionDays("对照市").get(0), containsString("30 2"));

        feed.take(Events.station("ctrl-2", 2, "对照市", true));

        assertThat(feed.regionDays("对照市").get(0), containsString("20 1"));
    }

    @Test
    void movesTheDaysOfAStationToItsNewRegion() {
        feed.take(Events.station("move-1", 1, "旧区", false), Events.day("move-1", DAY, CLEAN));
        assertThat(feed.regionDays("旧区"), hasSize(1));

        feed.take(Events.station("move-1", 2, "新区", false));

        assertThat(feed.regionDays("新区"), hasSize(1));
        assertThat(feed.regionDays("旧区"), empty());
    }

    @Test
    void ignoresAnOlderRevision() {
        feed.take(
                Events.station("rev-1", 5, "旧版市", false),
                Events.day("rev-1", DAY, CLEAN),
                Events.station("rev-1", 4, "别处", true));

        assertThat(feed.regionDays("旧版市"), hasSize(1));
        assertThat(feed.regionDays("别处"), empty());
    }

    @Test
    void countsASilentStationAmongThoseOfTheRegion() {
        feed.take(Events.station("silent-1", 1, "静默站市", false), Events.day("silent-1", DAY, CLEAN));
        assertThat(feed.regionDays("静默站市").get(0), allOf(containsString("20 1"), containsString("{silent-1},1,")));

        feed.take(Events.station("silent-2", 1, "静默站市", false), Events.station("silent-3", 1, "静默站市", false));

        assertThat(feed.regionDays("静默站市").get(0), allOf(containsString("20 1"), containsString("{silent-1},3,")));
    }

    @Test
    void keepsToWhatASiteBelongedSinceWhen() {
        feed.take(
                section("set-1", "\"controlLevel\":\"NATIONAL\",\"pointSets\":[\"考核断面\"]"),
                section("set-2", "\"controlLevel\":\"COUNTY\",\"pointSets\":[\"考核断面\"],\"validFrom\":\"2024-01-01\""));

        assertThat(levels(DAY), contains("NATIONAL"));
        assertThat(levels(DAY.plusYears(1)), contains("NATIONAL", "COUNTY"));
    }

    private static Events.Event section(String code, String members) {
        String json = """
            {"code":"%s","revision":1,"name":"断面","kind":"RIVER_SECTION","region":"成员市","controlPoint":false,
             "simulated":false,%s}\
            """.formatted(code, members);
        return new Events.Event(Events.SITES, code, json);
    }

    private List<String> levels(LocalDate day) {
        return sites.ofRegion(AsOf.NOW, "成员市").stream()
                .flatMap(site -> site.membership(day).stream())
                .map(Membership::controlLevel)
                .toList();
    }
}
