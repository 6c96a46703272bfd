package io.qingce.house;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The description in {@code contracts/openapi} is what the service says of itself. */
public abstract class InterfaceContract {

    private static final String COUNT = "X-Total-Count";

    private final String file;

    /** @param service name of the service, as its description is called */
    protected InterfaceContract(String service) {
        this.file = service + ".yaml";
    }

    /** Of lists that can be asked for without naming anything. */
    @Test
    void countsEveryListThatItIsAskedToCount() throws IOException {
        JsonNode paths = new YAMLMapper()
                .readTree(
                        Checkout.ROOT.resolve("contracts/openapi").resolve(file).toFile())
                .path("paths");
        List<String> lists = new ArrayList<>();
        paths.fields().forEachRemaining(path -> {
            List<JsonNode> parameters = new ArrayList<>();
            path.getValue().path("get").path("parameters").forEach(parameters::add);
            boolean isPaged = parameters.stream()
                    .anyMatch(each -> each.path("name").asText().equals("cursor"));
            if (isPaged
                    && parameters.stream()
                            .noneMatch(each -> each.path("required").asBoolean())) {
                lists.add(path.getKey());
            }
        });
        // Some need a name of what they are a list of; these are asked elsewhere.
        lists.removeIf(list -> given().get(list).statusCode() == 400);
        assertTrue(lists.size() > 1);
        for (String list : lists) {
            given().get(list + "?limit=1").then().statusCode(200).header(COUNT, nullValue());
            given().get(list + "?limit=1&count=true").then().statusCode(200).header(COUNT, matchesPattern("[0-9]+"));
        }
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
