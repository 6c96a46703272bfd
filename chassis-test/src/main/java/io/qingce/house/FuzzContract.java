package io.qingce.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.fuzz.Fuzz;
import io.qingce.fuzz.Report;
import io.qingce.fuzz.Samples;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A service answers whatever its description allows and what it does not. More of it: {@code -Dfuzz.requests=100000
 * -Dfuzz.seed=7}; a finding names the number of its request.
 */
public abstract class FuzzContract {

    private final String name;

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init") // injected
    URI service;

    /** @param name name of the service, as its description is called */
    protected FuzzContract(String name) {
        this.name = name;
    }

    @Test
    void survivesWhateverItCanBeSent() {
        Path description = Checkout.ROOT.resolve("contracts/openapi").resolve(name + ".yaml");
        Fuzz fuzz = new Fuzz(description, Samples.of(name), Long.getLong("fuzz.seed", 1));
        Report report = fuzz.run(service, Long.getLong("fuzz.requests", 4_000), 4);
        assertEquals(0, report.found(), report::toString);
    }
}
