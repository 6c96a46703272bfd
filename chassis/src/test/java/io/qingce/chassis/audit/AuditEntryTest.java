package io.qingce.chassis.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.qingce.chassis.value.Sha256;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditEntryTest {

    private static final Instant AT = Instant.parse("2026-11-30T03:00:00.000001Z");

    /** An entry of a subject. */
    static AuditEntry entry(String subject, String body) {
        return entry(new Actor(subject, "甲", "feed", "feed@焦作市", "10.0.0.7"), body);
    }

    private static AuditEntry entry(Actor actor, String body) {
        return new AuditEntry(
                AT,
                body.replaceFirst(".$", ""),
                actor,
                "postObservations",
                "/api/observations",
                AuditEntry.Outcome.DONE,
                null,
                1,
                "\"3\"",
                null,
                body);
    }

    static Stream<AuditEntry> others() {
        AuditEntry one = entry("a", "b");
        Actor actor = one.actor();
        String request = one.request();
        String does = one.operation();
        String to = one.object();
        String before = one.before();
        return Stream.of(
                done(AT.plusNanos(1000), request, actor, does, to, 1, before, null),
                done(AT, "x", actor, does, to, 1, before, null),
                entry("x", "b"),
                entry(new Actor("a", "x", actor.roles(), actor.grants(), actor.address()), "b"),
                entry(new Actor("a", "甲", "x", actor.grants(), actor.address()), "b"),
                entry(new Actor("a", "甲", actor.roles(), "x", actor.address()), "b"),
                entry(new Actor("a", "甲", actor.roles(), actor.grants(), null), "b"),
                done(AT, request, actor, "x", to, 1, before, null),
                done(AT, request, actor, does, "x", 1, before, null),
                one.ended(AuditEntry.Outcome.REFUSED, null),
                one.ended(AuditEntry.Outcome.DONE, "x"),
                done(AT, request, actor, does, to, 2, before, null),
                done(AT, request, actor, does, to, 1, null, before),
                done(AT, request, actor, does, to, 1, before, "x"),
                entry("a", "c"));
    }

    /** One that was done, of the body "b". */
    private static AuditEntry done(
            Instant at, String request, Actor actor, String does, String to, int times, String before, String after) {
        return new AuditEntry(at, request, actor, does, to, AuditEntry.Outcome.DONE, null, times, before, after, "b");
    }

    @ParameterizedTest
    @MethodSource("others")
    void hasAnotherTextIfAnyValueIsAnother(AuditEntry other) {
        assertNotEquals(entry("a", "b").text(), other.text());
    }

    @Test
    void triesAnotherValueOfEveryMember() {
        long members = Stream.of(AuditEntry.class, Actor.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getType)
                .filter(type -> type != Actor.class)
                .count();
        assertEquals(members, others().count());
    }

    @Test
    void doesNotTakeTheEndOfOneValueForTheBeginningOfTheNext() {
        assertNotEquals(
                entry(new Actor("ab", "c", "", "", null), "b").text(),
                entry(new Actor("a", "bc", "", "", null), "b").text());
        assertNotEquals(
                entry(new Actor("a\n1:b", "", "", "", null), "b").text(),
                entry(new Actor("a", "b", "", "", null), "b").text());
    }

    @Test
    void putsThoseTogetherThatAreAlikeAndCountsThem() {
        AuditEntry refused = entry("feed", "5").ended(AuditEntry.Outcome.REFUSED, "422 rejected");

        List<AuditEntry> rows = AuditEntry.together(
                List.of(entry("feed", "1"), entry("other", "2"), entry("feed", "3"), refused, entry("feed", "4")));

        assertEquals(List.of(3, 1, 1), rows.stream().map(AuditEntry::times).toList());
        assertEquals(
                List.of("feed", "other", "feed"),
                rows.stream().map(row -> row.actor().subject()).toList());
        assertEquals(
                Sha256.of("134".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                rows.get(0).bodySha256());
        assertEquals("2", rows.get(1).bodySha256());
    }
}
