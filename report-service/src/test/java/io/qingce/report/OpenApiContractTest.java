package io.qingce.report;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiContractTest {

    private static final Path COMMITTED =
            Path.of(System.getProperty("contracts.dir"), "openapi", "report-service.yaml");
    private static final Path GENERATED = Path.of("target", "openapi", "report-service.yaml");

    @Test
    void describesTheInterfaceAsItIs() throws IOException {
        String served = given().accept("application/yaml").get("/q/openapi").asString();
        Files.createDirectories(GENERATED.getParent());
        Files.writeString(GENERATED, served);
        String committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        assertEquals(
                committed,
                served,
                "The interface changed. Is that meant? Then copy " + GENERATED + " over " + COMMITTED.getFileName()
                        + " among the contracts.");
    }
}
