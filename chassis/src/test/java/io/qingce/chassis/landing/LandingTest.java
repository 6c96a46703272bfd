package io.qingce.chassis.landing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class LandingTest {

    private static final String DESCRIPTION = """
        {"info": {"title": "Qingce", "version": "1"}, "paths": {
          "/api/plans": {"get": {"summary": "Lists plans"}, "post": {}},
          "/api/plans/{plan}": {"get": {"summary": "Shows a plan"}},
          "/api/scores": {"post": {"summary": "Tries rules out"}},
          "/q/outbox/aside": {"get": {"summary": "For operators"}}}}
        """;

    @Test
    void leadsToWhatCanBeReadWithoutAKey() throws JsonProcessingException {
        Landing.Link described = new Landing.Link("service-desc", "/q/openapi", "OpenAPI");
        assertEquals(
                new Landing(
                        "Qingce", "1", List.of(described, new Landing.Link("related", "/api/plans", "Lists plans"))),
                Landing.of(new ObjectMapper().readTree(DESCRIPTION), List.of(described)));
    }
}
