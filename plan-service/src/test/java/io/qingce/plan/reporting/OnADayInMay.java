package io.qingce.plan.reporting;

import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What is tested on one day, the 20th of May 2024: the clock of the service stands at ten in the morning. */
public abstract class OnADayInMay {

    @Inject
    protected SettableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.set(Instant.parse("2024-05-20T02:00:00Z"));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }
}
