package io.qingce.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.fuzz.Fuzz;
import io.qingce.fuzz.Report;
import io.qingce.fuzz.Samples;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** More of it: {@code -Dfuzz.requests=100000 -Dfuzz.seed=7}; a finding names the number of its request. */
@QuarkusTest
class FuzzTest {

    private static final String SERVICE = "plan-service";
    private static final Path DESCRIPTION = Path.of(System.getProperty("contracts.dir"), "openapi", SERVICE + ".yaml");

    @TestHTTPResource
    URI service;

    @Test
    void survivesWhateverItCanBeSent() {
        Fuzz fuzz = new Fuzz(DESCRIPTION, Samples.of(SERVICE), Long.getLong("fuzz.seed", 1));
        Report report = fuzz.run(service, Long.getLong("fuzz.requests", 4_000), 4);
        assertEquals(0, report.found(), report::toString);
    }
}
