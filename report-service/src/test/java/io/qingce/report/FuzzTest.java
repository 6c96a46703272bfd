package io.qingce.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.fuzz.Fuzz;
import io.qingce.fuzz.Report;
import io.qingce.fuzz.Samples;
import io.qingce.report.intake.Feed;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More of it: {@code -Dfuzz.requests=100000 -Dfuzz.seed=7}; a finding names the number of its request. */
@QuarkusTest
class FuzzTest {

    private static final String SERVICE = "report-service";
    private static final Path DESCRIPTION = Path.of(System.getProperty("contracts.dir"), "openapi", SERVICE + ".yaml");

    @TestHTTPResource
    URI service;

    @Inject
    Feed feed;

    @BeforeEach
    void takeAMonthOfOneStation() {
        List<Events.Event> events = new ArrayList<>(List.of(Events.station("模糊-1", 1, "模糊市", false)));
        for (int day = 1; day <= 28; day++) {
            events.add(Events.day("模糊-1", LocalDate.of(2023, 2, day), Events.CLEAN));
        }
        String target = Events.target("T1", "pm25-annual-mean", "\"direction\":\"LOWER\"", 2023, "AT_MOST", "40");
        events.add(Events.plan("fuzz", 1, "模糊市", target));
        feed.take(events.toArray(Events.Event[]::new));
        feed.settle("模糊市");
    }

    @Test
    void survivesWhateverItCanBeSent() {
        Fuzz fuzz = new Fuzz(DESCRIPTION, Samples.of(SERVICE), Long.getLong("fuzz.seed", 1));
        Report report = fuzz.run(service, Long.getLong("fuzz.requests", 4_000), 4);
        assertEquals(0, report.found(), report::toString);
    }
}
