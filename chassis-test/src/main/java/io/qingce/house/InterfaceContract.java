package io.qingce.house;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The description in {@code contracts/openapi} is what the service says of itself. */
public abstract class InterfaceContract {

    private final String file;

    /** @param service name of the service, as its description is called */
    protected InterfaceContract(String service) {
        this.file = service + ".yaml";
    }

    @Test
    void describesTheInterfaceAsItIs() throws IOException {
        String served = given().accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Path generated = Path.of("target", "openapi", file);
        Files.createDirectories(generated.getParent());
        Files.writeString(generated, served);
        String committed =
                Files.readString(Checkout.ROOT.resolve("contracts/openapi").resolve(file));
        assertEquals(
                committed,
                served,
                "The interface changed. Is that meant? Then copy " + generated + " over " + file
                        + " among the contracts.");
    }
}
