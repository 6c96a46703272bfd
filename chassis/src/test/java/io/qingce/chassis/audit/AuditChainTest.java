package io.qingce.chassis.audit;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.DatabaseFailure;
import io.qingce.chassis.database.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the owner of the tables does to the trail, past every trigger, is found with its place. */
@QuarkusTest
class AuditChainTest {

    @Inject
    Database database;

    @Inject
    AuditTable table;

    @Inject
    AuditLinks links;

    @Inject
    AuditVerifier verifier;

    @Inject
    AuditWatch watch;

    /** The last of five links. */
    private long last;

    @BeforeEach
    void recordFive() {
        for (int i = 0; i < 5; i++) {
            String body = UUID.randomUUID().toString();
            QuarkusTransaction.requiringNew().run(() -> table.write(List.of(AuditEntryTest.entry("a", body)), true));
        }
        last = linked();
        assertEquals(List.of(), verifier.verify(null).findings());
        asOwner("create table kept_entry as select * from audit_entry");
        asOwner("create table kept_link as select * from audit_link");
    }

    @AfterEach
    void putEverythingBack() {
        linked();
        asOwner("delete from audit_entry");
        asOwner("delete from audit_link");
        asOwner("insert into audit_entry overriding system value select * from kept_entry");
        asOwner("insert into audit_link select * from kept_link");
        asOwner("drop table kept_entry");
        asOwner("drop table kept_link");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at = at + interval '1 second'",
                "request = 'x'",
                "subject = 'somebody else'",
                "name = 'somebody else'",
                "roles = 'x'",
                "grants = 'x'",
                "address = null",
                "operation = 'x'",
                "object = 'x'",
                "outcome = 'REFUSED'",
                "reason = 'x'",
                "times = 2",
                "before = null",
                "after = '4'",
                "body_sha256 = 'x'"
            })
    void findsEveryValueThatWasChanged(String change) {
        asOwner("update audit_entry set " + change + " where id = (select entry from audit_link where sequence = "
                + (last - 2) + ")");

        assertEquals("CHANGED " + (last - 2), found());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_link set mac = '\\x00' where sequence = %2$d | CHANGED %2$d, CHANGED %3$d",
                "update audit_link set linked = linked - interval '1 hour' where sequence = %2$d | CHANGED %2$d",
                "update audit_link set key_id = 'x' where sequence = %2$d | UNKNOWN_KEY %2$d",
                "delete from audit_entry where id = (select entry from audit_link where sequence = %2$d) | ROW_REMOVED %2$d",
                "delete from audit_link where sequence = %2$d | LINK_REMOVED %3$d, CHANGED %3$d, NOT_CHAINED null",
                "delete from audit_link where sequence >= %2$d | CUT_OFF %4$d, NOT_CHAINED null, NOT_CHAINED null, NOT_CHAINED null"
            })
    void findsWhatWasDoneToTheChain(String change, String places) {
        asOwner(change.formatted(0, last - 2, last - 1, last));

        assertEquals(places.formatted(0, last - 2, last - 1, last), found());
    }

    @Test
    void findsTwoRowsThatWereExchanged() {
        long first = entry(last - 3);
        long second = entry(last - 1);
        asOwner("update audit_link set entry = -entry where sequence in (" + (last - 3) + ", " + (last - 1) + ")");
        asOwner("update audit_link set entry = " + second + " where sequence = " + (last - 3));
        asOwner("update audit_link set entry = " + first + " where sequence = " + (last - 1));

        assertEquals("CHANGED " + (last - 3) + ", CHANGED " + (last - 1), found());
    }

    @Test
    void findsARowThatWasPutInAndOneThatWasChainedWithoutTheKey() {
        putIn("now() - interval '1 hour'");
        assertEquals("NOT_CHAINED null", found());

        asOwner("insert into audit_link select " + (last + 1)
                + ", max(id), now(), (select max(key_id) from audit_link)," + " '\\x00' from audit_entry");
        assertEquals("CHANGED " + (last + 1), found());
    }

    @Test
    void findsThatAnAnchoredLinkIsAnother() {
        assertEquals("CHANGED " + last, places(verifier.verify(AuditVerifier.Anchor.of(last + ":00"))));
        assertEquals("CUT_OFF " + (last + 9), places(verifier.verify(AuditVerifier.Anchor.of((last + 9) + ":00"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update audit_entry set name = 'x' where id = (select entry from audit_link where sequence = %3$d) | CHANGED %3$d",
                "delete from audit_entry where id = (select entry from audit_link where sequence = %3$d) | ROW_REMOVED %3$d",
                "delete from audit_link where sequence = %3$d | LINK_REMOVED %4$d, CHANGED %4$d",
                "delete from audit_link where sequence >= %2$d | CUT_OFF %4$d",
                "update audit_link set mac = '\\x00' where sequence = %2$d | CHANGED %2$d, CHANGED %3$d"
            })
    void findsWhatWasDoneToWhatIsNewWithoutLookingAtTheRest(String change, String places) {
        AuditVerifier.Result before = verifiedUntil(last - 2);
        asOwner(change.formatted(0, last - 2, last - 1, last));

        AuditVerifier.Result since = verifier.verifySince(before);

        assertEquals(places.formatted(0, last - 2, last - 1, last), places(since));
        assertTrue(since.checked() <= 2);
    }

    @Test
    void findsANewRowWithoutALinkAndNoneThatIsDatedBack() {
        AuditVerifier.Result before = verifiedUntil(last);
        putIn("now() - interval '1 hour'");
        assertEquals("", places(verifier.verifySince(before)));
        assertEquals("NOT_CHAINED null", found());

        Instant yesterday = before.until().minus(Duration.ofDays(1));
        AuditVerifier.Result then = new AuditVerifier.Result(0, before.head(), List.of(), yesterday);
        assertEquals("NOT_CHAINED null", places(verifier.verifySince(then)));
    }

    @Test
    void findsWhatWasDoneToOlderRowsByVerifyingAllOfIt() {
        AuditVerifier.Result before = verifiedUntil(last - 1);
        asOwner("update audit_entry set name = 'x' where id = (select entry from audit_link where sequence = "
                + (last - 3) + ")");

        assertEquals("", places(verifier.verifySince(before)));
        assertEquals("CHANGED " + (last - 3), found());
    }

    @Test
    void keepsWhatWasFoundUntilAllOfItIsVerifiedAgain() {
        asOwner("update audit_entry set name = 'x' where id = (select entry from audit_link where sequence = " + last
                + ")");
        AuditVerifier.Result before = verifier.verify(null);

        AuditVerifier.Result since = verifier.verifySince(before);

        assertEquals("CHANGED " + last, places(since));
        assertEquals(0, since.checked());
    }

    @Test
    void tellsWhatIsNewWithTheAnchorAndTheRestWhenAllIsVerified() {
        watch.verify();
        assertEquals(0, watch.findings());
        QuarkusTransaction.requiringNew().run(() -> table.write(List.of(AuditEntryTest.entry("a", "b")), true));
        long added = linked();
        for (long changed : List.of(added, last - 3)) {
            asOwner("update audit_entry set name = 'x' where id = (select entry from audit_link where sequence = "
                    + changed + ")");
        }

        watch.anchor();
        assertEquals(1, watch.findings());
        watch.verify();
        assertEquals(2, watch.findings());
    }

    @Test
    void refusesToForgetWhatIsNotSixMonthsOld() {
        assertThrows(DatabaseFailure.class, () -> links.forget(Instant.now().minus(Duration.ofDays(150))));
    }

    @Test
    void refusesToChangeARowOrALink() {
        assertThrows(DatabaseFailure.class, () -> database.run(Sql.of("update audit_entry set name = 'x'")));
        assertThrows(DatabaseFailure.class, () -> database.run(Sql.of("update audit_link set sequence = 7")));
    }

    @Test
    void forgetsTheOldestAndStaysWhole() {
        String old = "(select entry from audit_link where sequence <= " + (last - 2) + ")";
        asOwner("update audit_entry set at = at - interval '4 years' where id in " + old);
        asOwner("update audit_link set linked = linked - interval '4 years' where sequence <= " + (last - 2));

        links.forget(Instant.now().minus(Duration.ofDays(1095)));

        AuditVerifier.Result result = verifier.verify(null);
        assertEquals(List.of(), result.findings());
        assertEquals(3, result.checked());
    }

    /** What was found while the chain ended with this link. */
    private AuditVerifier.Result verifiedUntil(long sequence) {
        AuditLinks.Link head = database.first(Sql.of("""
                                select sequence, linked, key_id, encode(mac, 'hex') as mac from audit_link
                                where sequence = :sequence""").with("sequence", sequence), AuditLinks::link)
                .orElseThrow();
        return new AuditVerifier.Result(
                sequence, head, List.of(), verifier.verify(null).until());
    }

    private void putIn(String at) {
        asOwner(
                "insert into audit_entry (at, request, subject, name, roles, grants, operation, object, outcome, times) values ("
                        + at + ", 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'DONE', 1)");
    }

    /** As many as wait; the links are made by the worker of the service or here, whoever comes first. */
    private long linked() {
        await().until(() -> {
            links.add();
            return database.number(Sql.of("select count(*) from audit_waiting")) == 0;
        });
        return links.head().orElseThrow().sequence();
    }

    private long entry(long sequence) {
        return database.number(Sql.of("select entry from audit_link where sequence = :sequence")
                .with("sequence", sequence));
    }

    private String found() {
        AuditVerifier.Result result = verifier.verify(null);
        assertTrue(result.checked() > 0);
        return places(result);
    }

    private static String places(AuditVerifier.Result result) {
        return String.join(
                ", ",
                result.findings().stream()
                        .map(finding -> finding.kind() + " " + finding.sequence())
                        .toList());
    }

    private void asOwner(String statement) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.run(Sql.of("alter table audit_entry disable trigger all"));
            database.run(Sql.of("alter table audit_link disable trigger all"));
            database.run(Sql.of(statement));
            database.run(Sql.of("alter table audit_entry enable trigger all"));
            database.run(Sql.of("alter table audit_link enable trigger all"));
        });
    }
}
