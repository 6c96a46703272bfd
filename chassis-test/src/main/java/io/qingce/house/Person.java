package io.qingce.house;

import static io.restassured.RestAssured.given;

import io.qingce.servers.TestIssuer;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/**
 * Somebody whom the {@link TrustedIssuer} knows, logged in with a second factor.
 *
 * @param subject who is one and who another, whatever they are called
 * @param grants as a token carries them
 */
public record Person(String subject, String name, List<String> grants) {

    /** A request of theirs. */
    public RequestSpecification asks() {
        String token = TestIssuer.issuer()
                .token(Map.of("sub", subject, "name", name, "amr", List.of("pwd", "otp"), "qingce_grants", grants));
        return given().header("Authorization", "Bearer " + token).header("X-Requested-By", "test");
    }

    /** Sends JSON to an address, having seen whatever stands there. */
    public ValidatableResponse posts(String address, String json) {
        return asks().contentType(ContentType.JSON).body(json).post(address).then();
    }

    /**
     * The same as a move of what stands at an address, of which the newest revision was seen.
     *
     * @param move behind the address
     */
    public ValidatableResponse moves(String address, String move, String json) {
        String seen = asks().get(address).then().statusCode(200).extract().header("ETag");
        return asks().header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(json)
                .post(address + "/" + move)
                .then();
    }
}
