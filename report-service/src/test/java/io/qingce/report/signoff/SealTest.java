package io.qingce.report.signoff;

import static io.qingce.report.Events.cleanBut;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.qingce.verifier.CanonicalJson;
import io.qingce.verifier.PublicKeys;
import io.qingce.verifier.SignedFigures;
import io.qingce.verifier.Verification;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the owner of the tables changes, past every trigger, is found with its place. */
@QuarkusTest
class SealTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final String REGION = "签章市";

    @Inject
    Feed feed;

    @Inject
    Database database;

    @Inject
    SignOffs signOffs;

    @Inject
    SignOffChain chain;

    private String first;
    private String second;
    private List<Map<String, Object>> before;

    @BeforeEach
    void signTwice() {
        feed.take(Events.station("seal-1", 1, REGION, false), Events.day("seal-1", DAY, cleanBut("PM2.5", "31")));
        feed.settle(REGION);
        first = sign();
        second = sign();
        before = findings();
        asOwner(Sql.of("create table sealed as select * from sign_off"));
    }

    @AfterEach
    void putEverythingBack() {
        asOwner(
                Sql.of("delete from sign_off s where not exists (select from sealed o where o::text = s::text)"),
                Sql.of(
                        "insert into sign_off select * from sealed o where not exists (select from sign_off s where s.id = o.id)"),
                Sql.of("drop table sealed"));
        assertEquals(before, findings());
    }

    @Test
    void verifiesOfflineFromItsExportAndThePublicKeysAlone() throws Exception {
        PublicKeys keys = CanonicalJson.read(get("/api/keys"), PublicKeys.class);
        SignedFigures export = CanonicalJson.read(get("/api/statistics/sign-offs/" + first), SignedFigures.class);

        assertEquals(List.of(), new Verification(keys, null).flaws(export));
        assertEquals(SignedFigures.STATEMENT, export.rule());
        assertEquals("局长", export.signedBy());
    }

    /** As figures were sealed until the subject of the signer was kept (V111). */
    @Test
    void staysWithWhatWasSealedWithoutASubject() throws Exception {
        String old = QuarkusTransaction.requiringNew().call(() -> {
            SignOff like = signOffs.findById(UUID.fromString(second));
            SignOffRequest request = new SignOffRequest(Map.of(), like.signedBy(), like.note());
            return chain.append(new SignOff(
                            like.kind(), like.query(), request, null, like.moment(), like.form(), like.figures()))
                    .id()
                    .toString();
        });

        SignedFigures export = CanonicalJson.read(get("/api/statistics/sign-offs/" + old), SignedFigures.class);
        assertNull(export.signerSubject());
        assertEquals(
                List.of(),
                new Verification(CanonicalJson.read(get("/api/keys"), PublicKeys.class), null).flaws(export));
        assertEquals("", places(old));

        asOwner(Sql.of("update sign_off set signer_subject = 'local:somebody' where id = :id::uuid")
                .with("id", old));
        assertEquals("/signerSubject", places(old));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signed_by = 'somebody else' | /signedBy",
                "signer_subject = 'local:somebody' | /signerSubject",
                "note = 'another' | /note",
                "note = null | /note",
                "moment = moment + interval '1 second' | /moment",
                "form = 1 | /form",
                "kind = 'ATTAINMENT' | /kind",
                "query = replace(query, '2024-06-01', '2024-06-02') | /query/period",
                "figures = replace(figures, '31', '30') | /figures",
                "sha256 = 'x' | /sha256",
                "statement = replace(statement, '年报', '月报') | /note, /seal/signature",
                "signature = 'AAAA' | /seal/signature",
                "key_id = 'x' | /seal/keyId, /seal/keyId",
                "rule = 3 | /rule"
            })
    void findsWhatWasChanged(String change, String places) {
        asOwner(Sql.of("alter table sign_off drop constraint sign_off_sealed_ck"));
        try {
            asOwner(Sql.of("update sign_off set " + change + " where id = :id::uuid")
                    .with("id", second));

            assertEquals(places, places(second));
        } finally {
            putBackTheRow();
        }
    }

    @Test
    void findsTheGapWhereOneWasRemoved() {
        asOwner(Sql.of("delete from sign_off where id = :id::uuid").with("id", first));

        assertEquals("/seal/number", places(second));
    }

    @Test
    void findsThatOneWithoutASealWasPutIn() {
        asOwner(Sql.of("""
                insert into sign_off (id, kind, query, moment, signed_by, form, figures, sha256, rule)
                values (gen_random_uuid(), 'STATISTICS', '{}', now(), '局长', 1, '{}', :hash, 1)""").with("hash", CanonicalJson.sha256("{}")));

        String beginning = database.first(
                        Sql.of("select id::text as id from sign_off where number = 1"), row -> row.text("id"))
                .orElseThrow();
        assertTrue(places(beginning).contains("/seal/previous"));
    }

    @Test
    void findsTwoThatWereExchanged() {
        asOwner(
                Sql.of("update sign_off set number = -number where id in (:first::uuid, :second::uuid)")
                        .with("first", first)
                        .with("second", second),
                Sql.of("""
                        update sign_off set number = other.number from sealed other
                        where sign_off.number < 0 and other.id in (:first::uuid, :second::uuid)
                            and other.id <> sign_off.id""").with("first", first).with("second", second));

        assertTrue(places(first).contains("/seal/number"));
        assertTrue(places(second).contains("/seal/number"));
    }

    private void putBackTheRow() {
        asOwner(
                Sql.of("delete from sign_off where id = :id::uuid").with("id", second),
                Sql.of("insert into sign_off select * from sealed where id = :id::uuid")
                        .with("id", second),
                Sql.of("""
                        alter table sign_off add constraint sign_off_sealed_ck check (
                        num_nonnulls(number, previous, key_id, statement, signature) = case rule when 1 then 0 else 5 end)"""));
    }

    private void asOwner(Sql... statements) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.run(Sql.of("alter table sign_off disable trigger sign_off_frozen"));
            for (Sql statement : statements) {
                database.run(statement);
            }
            database.run(Sql.of("alter table sign_off enable trigger sign_off_frozen"));
        });
    }

    private static String sign() {
        return given().contentType(ContentType.JSON)
                .body(Map.of(
                        "figures", Map.of("region", REGION, "period", "2024-06-01"), "signedBy", "局长", "note", "年报"))
                .post("/api/statistics/sign-offs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The places in one sign-off, beside what earlier tests may have left behind. */
    private String places(String id) {
        List<Map<String, Object>> found = new ArrayList<>(findings());
        found.removeAll(before);
        return found.stream()
                .filter(finding -> id.equals(finding.get("signOff")))
                .map(finding -> (String) finding.get("place"))
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static List<Map<String, Object>> findings() {
        return given().get("/api/sign-offs/verify")
                .then()
                .statusCode(200)
                .extract()
                .path("findings");
    }

    private static String get(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }
}
