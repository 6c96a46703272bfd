package io.qingce.chassis.audit;

import io.qingce.chassis.value.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did or was refused 审计记录.
 *
 * @param at when it was recorded, to the microsecond
 * @param request number of the request; of several that came together, of the first
 * @param operation as the description of the interface names it
 * @param object what it was about: its address
 * @param reason why it was refused: status and slug
 * @param times more than 1: as many requests of one sender that were stored together
 * @param before revision that the sender had seen
 * @param after revision that it left
 * @param bodySha256 of the body as it came, hexadecimal; of several, of their hashes
 */
public record AuditEntry(
        Instant at,
        String request,
        Actor actor,
        String operation,
        String object,
        Outcome outcome,
        @Nullable String reason,
        int times,
        @Nullable String before,
        @Nullable String after,
        @Nullable String bodySha256) {

    /** How it ended. */
    @Schema(name = "AuditOutcome")
    public enum Outcome {
        /** 已执行. */
        DONE,
        /** 未改变任何内容. */
        UNCHANGED,
        /** 被拒绝. */
        REFUSED
    }

    /**
     * The same, and what it leaves.
     *
     * @param made identifier of what it made; null if nothing
     * @param revision that it leaves; null if none
     */
    AuditEntry leaving(@Nullable String made, @Nullable String revision) {
        String about = made == null ? object : object + "/" + made;
        return new AuditEntry(
                at, request, actor, operation, about, outcome, reason, times, before, revision, bodySha256);
    }

    /** The same with another end. */
    AuditEntry ended(Outcome how, @Nullable String why) {
        return new AuditEntry(at, request, actor, operation, object, how, why, times, before, after, bodySha256);
    }

    /** The same, once for all that differ in nothing but request, object and content. */
    static List<AuditEntry> together(List<AuditEntry> entries) {
        Map<List<?>, List<AuditEntry>> alike = new LinkedHashMap<>();
        for (AuditEntry entry : entries) {
            List<?> kind = Arrays.asList(entry.actor, entry.operation, entry.outcome, entry.reason);
            alike.computeIfAbsent(kind, unused -> new ArrayList<>()).add(entry);
        }
        return alike.values().stream().map(AuditEntry::merged).toList();
    }

    private static AuditEntry merged(List<AuditEntry> alike) {
        AuditEntry first = alike.get(0);
        if (alike.size() == 1) {
            return first;
        }
        StringBuilder hashes = new StringBuilder();
        alike.forEach(entry -> hashes.append(entry.bodySha256));
        return new AuditEntry(
                first.at,
                first.request,
                first.actor,
                first.operation,
                first.object,
                first.outcome,
                first.reason,
                alike.stream().mapToInt(AuditEntry::times).sum(),
                null,
                null,
                Sha256.of(hashes.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** One text for equal rows and for no others: each value behind the number of its bytes. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Object value : Arrays.asList(
                at,
                request,
                actor.subject(),
                actor.name(),
                actor.roles(),
                actor.grants(),
                actor.address(),
                operation,
                object,
                outcome,
                reason,
                times,
                before,
                after,
                bodySha256)) {
            append(text, value == null ? null : Objects.toString(value));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, @Nullable String value) {
        text.append(value == null ? "-" : value.getBytes(StandardCharsets.UTF_8).length + ":" + value)
                .append('\n');
    }
}
