package io.qingce.house;

import static io.restassured.RestAssured.given;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.identity.Role;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keys of programs, made for a test.
 *
 * @param path where the service makes them
 * @param token of a security administrator
 */
record TestKeys(String path, String token, Database database) {

    /** One for a role, over everything. */
    String make(Role role) {
        return administrator()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        UUID.randomUUID().toString(),
                        "roles",
                        List.of(role.code()),
                        "expires",
                        database.first(Sql.of("select now() + interval '1 hour' as soon"), row -> row.instant("soon"))
                                .orElseThrow()
                                .toString()))
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    /** One of each kind that lets nobody in, by its kind. */
    Map<String, String> thatLetNobodyIn() {
        String expired = make(Role.READER);
        // By the clock of the service, which may stand still.
        database.run(
                Sql.of("update access_key set expires = made where id = :id").with("id", id(expired)));
        String revoked = make(Role.READER);
        administrator().delete(path + "/" + id(revoked)).then().statusCode(204);
        String live = make(Role.READER);
        return Map.of(
                "expired key", expired,
                "revoked key", revoked,
                "key with another secret", live.substring(0, live.length() - 43) + "A".repeat(43));
    }

    private RequestSpecification administrator() {
        return given().header("Authorization", "Bearer " + token).header("X-Requested-By", "test");
    }

    private static String id(String key) {
        return key.split("_")[1];
    }
}
