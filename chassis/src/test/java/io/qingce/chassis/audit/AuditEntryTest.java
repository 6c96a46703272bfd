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
        Actor actor = entry("a", "b").actor();
        AuditEntry one = entry("a", "b");
        return Stream.of(
                new AuditEntry(
                        AT.plusNanos(1000),
                        one.request(),
                        actor,
                        one.operation(),
                        one.object(),
                        one.outcome(),
                        null,
                        1,
                        one.before(),
                        null,
                        "b"),
                new AuditEntry(
                        AT, "x", actor, one.operation(), one.object(), one.outcome(), null, 1, one.before(), null, "b"),
                entry("x", "b"),
                entry(new Actor("a", "x", actor.roles(), actor.grants(), actor.address()), "b"),
                entry(new Actor("a", "甲", "x", actor.grants(), actor.address()), "b"),
                entry(new Actor("a", "甲", actor.roles(), "x", actor.address()), "b"),
                entry(new Actor("a", "甲", actor.roles(), actor.grants(), null), "b"),
                new AuditEntry(
                        AT, one.request(), actor, "x", one.object(), one.outcome(), null, 1, one.before(), null, "b"),
                new AuditEntry(
                        AT,
                        one.request(),
                        actor,
                        one.operation(),
                        "x",
                        one.outcome(),
                        null,
                        1,
                        one.before(),
                        null,
                        "b"),
                one.ended(AuditEntry.Outcome.REFUSED, null),
                one.ended(AuditEntry.Outcome.DONE, "x"),
                new AuditEntry(
                        AT,
                        one.request(),
                        actor,
                        one.operation(),
                        one.object(),
                        one.outcome(),
                        null,
                        2,
                        one.before(),
                        null,
                        "b"),
                new AuditEntry(
                        AT,
                        one.request(),
                        actor,
                        one.operation(),
                        one.object(),
                        one.outcome(),
                        null,
                        1,
                        null,
                        one.before(),
                        "b"),
                new AuditEntry(
                        AT,
                        one.request(),
                        actor,
                        one.operation(),
                        one.object(),
                        one.outcome(),
                        null,
                        1,
                        one.before(),
                        "x",
                        "b"),
                entry("a", "c"));
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
