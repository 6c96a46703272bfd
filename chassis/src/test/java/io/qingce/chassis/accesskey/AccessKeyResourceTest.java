package io.qingce.chassis.accesskey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.authentication.TrustedIssuer;
import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.identity.Role;
import io.qingce.servers.TestIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TrustedIssuer.class)
class AccessKeyResourceTest {

    @Inject
    Database database;

    @Inject
    AccessKeys keys;

    @Inject
    KnownKeys known;

    @Inject
    Clock clock;

    private final String name = "接口" + UUID.randomUUID();

    @Test
    void refusesWhoIsNoSecurityAdministrator() {
        as("reader", "feed").get("/access-keys").then().statusCode(403).body("type", endsWith("role-missing"));
        as("system-administrator").get("/access-keys").then().statusCode(403);
    }

    @Test
    void refusesAKeyThatWasRevoked() {
        String key = made(Map.of());
        show(key).statusCode(200);

        administrator().delete("/access-keys/" + id(key)).then().statusCode(204);

        refused(key);
        administrator().delete("/access-keys/" + id(key)).then().statusCode(204);
        administrator()
                .delete("/access-keys/nothing")
                .then()
                .statusCode(404)
                .body("type", endsWith("unknown-access-key"));
    }

    @Test
    void refusesWhatAnotherReplicaHasRevokedWithinFiveSeconds() {
        String key = made(Map.of());
        show(key).statusCode(200);

        database.run(
                Sql.of("update access_key set revoked = now() where id = :id").with("id", id(key)));

        await().atMost(KnownKeys.BELIEVED).untilAsserted(() -> refused(key));
    }

    @Test
    void refusesAKeyThatHasExpired() {
        Instant past = clock.instant().minusSeconds(1);
        refused(keys.make(new KeyTerms(name, Set.of(Role.READER), null, null, null, past), "李工")
                .text());
    }

    /** Nor does it live longer than was coded. */
    @Test
    void refusesAKeyWhoseExpiryWasPutOffInTheDatabase() {
        Instant past = clock.instant().minusSeconds(1);
        String key = keys.make(new KeyTerms(name, Set.of(Role.READER), null, null, null, past), "李工")
                .text();
        database.run(Sql.of("update access_key set expires = now() + interval '1 day' where id = :id")
                .with("id", id(key)));
        known.look();

        refused(key);
    }

    @Test
    void refusesAnotherSecret() {
        String key = made(Map.of());
        show(key).statusCode(200);

        refused(key.substring(0, key.length() - 2) + (key.endsWith("AA") ? "BB" : "AA"));
        refused(key.replace(id(key), "0123456789abcdef"));
        refused("qingce_x");
    }

    /** Whoever writes the table makes a key no larger, and makes none. */
    @Test
    void refusesAKeyWhoseTermsWereChangedInTheDatabase() {
        String key = made(Map.of("regions", List.of("安阳市")));
        show(key).body("regions", contains("安阳市"));

        database.run(Sql.of("update access_key set terms = replace(terms, '安阳市', '河南省') where id = :id")
                .with("id", id(key)));
        known.look();
        refused(key);

        database.run(
                Sql.of("update access_key set hash_key = 'x' where id = :id").with("id", id(key)));
        known.look();
        refused(key);
    }

    @Test
    void refusesAnOperationThatTheServiceDoesNotHave() {
        make(Map.of("operations", List.of("listGuardedResult")))
                .statusCode(422)
                .body("violations.field", contains("operations"))
                .body("violations[0].reason", equalTo("unknown-operation"))
                .body("violations[0].detail", containsString("listGuardedResults"));
    }

    @Test
    void refusesAnOperationThatTheKeyIsNotFor() {
        String key = made(Map.of("operations", List.of("listGuardedResults")));

        show(key).statusCode(403).body("type", endsWith("operation-missing"));
        given().header("Authorization", "Bearer " + key)
                .get("/guarded/results")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesWhatNeedsARoleThatNoKeyHas() {
        make(Map.of("roles", List.of("signer"))).statusCode(422).body("violations.field", contains("roles"));
    }

    @Test
    void refusesAThirdLiveKeyOfAProgram() {
        String first = made(Map.of());
        made(Map.of());
        make(Map.of()).statusCode(409).body("type", endsWith("two-keys-live"));

        administrator().delete("/access-keys/" + id(first)).then().statusCode(204);
        make(Map.of()).statusCode(201);
    }

    @Test
    void refusesMoreKeysThanThereMayBe() {
        database.run(Sql.of("""
                insert into access_key (id, name, terms, hash_key, hash, expires, made, made_by)
                select 'many-' || n, 'many-' || n, '{}', 'x', 'x', now() + interval '1 day', now(), 'x'
                from generate_series(1, 1000) n"""));
        try {
            make(Map.of()).statusCode(409).body("type", endsWith("too-many-access-keys"));
        } finally {
            database.run(Sql.of("delete from access_key where id like 'many-%'"));
        }
    }

    @Test
    void letsInOverItsPartOfEverything() {
        String key = made(Map.of("regions", List.of("安阳市"), "sites", List.of("s-1")));

        show(key)
                .statusCode(200)
                .body("subject", equalTo("key:" + id(key)))
                .body("name", equalTo(name))
                .body("grants", contains("reader@安阳市+s-1"));
    }

    @Test
    void showsAKeyOnce() {
        String key = made(Map.of());
        String secret = key.substring(key.length() - 43);

        administrator()
                .get("/access-keys")
                .then()
                .body("items.id", hasItem(id(key)))
                .body(not(containsString(secret)));
        assertEquals(
                0,
                database.number(Sql.of("select count(*) from access_key where access_key::text like :secret")
                        .with("secret", "%" + secret + "%")));
    }

    @Test
    void saysWhenAKeyWasUsedLast() {
        String key = made(Map.of());
        show(key);
        known.note();

        administrator()
                .get("/access-keys")
                .then()
                .body("items.find { it.id == '" + id(key) + "' }.used", not(equalTo(null)))
                .body("items.find { it.id == '" + id(key) + "' }.live", equalTo(true))
                .body("items.find { it.id == '" + id(key) + "' }.madeBy", equalTo("李工"));
    }

    @Test
    void putsOnRecordWhoMadeAKeyAndNotTheKey() {
        String key = made(Map.of());

        as("auditor")
                .queryParam("object", "/access-keys/" + id(key))
                .get("/audited")
                .then()
                .statusCode(200)
                .body("items.operation", contains("postAccessKeys"))
                .body("items.name", contains("李工"));
    }

    private String made(Map<String, Object> more) {
        return make(more)
                .statusCode(201)
                .header("Location", containsString("/access-keys/"))
                .extract()
                .path("key");
    }

    private ValidatableResponse make(Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "name",
                name,
                "roles",
                List.of("reader"),
                "expires",
                clock.instant().plus(Duration.ofDays(1)).toString()));
        request.putAll(more);
        return administrator()
                .contentType(ContentType.JSON)
                .body(request)
                .post("/access-keys")
                .then();
    }

    private static ValidatableResponse show(String key) {
        return given().header("Authorization", "Bearer " + key).get("/guarded").then();
    }

    private static void refused(String key) {
        show(key).statusCode(401).body("type", endsWith("invalid-token"));
    }

    private static String id(String key) {
        return key.split("_")[1];
    }

    private static RequestSpecification administrator() {
        return as("security-administrator");
    }

    private static RequestSpecification as(String... grants) {
        String token = TestIssuer.issuer()
                .token(Map.of("sub", "7", "name", "李工", "amr", List.of("otp"), "qingce_grants", List.of(grants)));
        return given().header("Authorization", "Bearer " + token).header("X-Requested-By", "test");
    }
}
