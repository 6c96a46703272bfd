package io.qingce.monitoring;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The API description in {@code contracts/openapi} is what the service says of itself. After a change on purpose, copy
 * {@code target/openapi/monitoring-service.yaml} there; the test writes it.
 */
@QuarkusTest
class OpenApiContractTest {

    private static final Path COMMITTED =
            Path.of(System.getProperty("contracts.dir"), "openapi", "monitoring-service.yaml");
    private static final Path CURRENT = Path.of("target", "openapi", "monitoring-service.yaml");

    @Test
    void theCommittedDescriptionHasNotDrifted() throws IOException {
        String current = given().accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Files.createDirectories(CURRENT.getParent());
        Files.writeString(CURRENT, current);
        assertEquals(Files.readString(COMMITTED), current);
    }
}
