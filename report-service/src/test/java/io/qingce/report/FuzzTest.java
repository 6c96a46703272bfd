package io.qingce.report;

import io.qingce.house.FuzzContract;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
class FuzzTest extends FuzzContract {

    @Inject
    Feed feed;

    FuzzTest() {
        super("report-service");
    }

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
}
