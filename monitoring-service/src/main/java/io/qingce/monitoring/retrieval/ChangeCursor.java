package io.qingce.monitoring.retrieval;

import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.value.StorableText;
import io.qingce.chassis.value.ValueRange;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * A place in the order of all changes: the transaction that wrote the row, then the key of the row.
 *
 * @param system identifies the database cluster whose transactions these are
 * @param transaction number of the transaction, from 0
 * @param site empty before the first row of the transaction
 */
record ChangeCursor(String system, long transaction, String site, Instant periodEnd, String averaging, String version) {

    /** Before every row of a transaction. */
    static ChangeCursor before(String system, long transaction) {
        return new ChangeCursor(system, transaction, "", Instant.EPOCH, "", "");
    }

    /** @throws ProblemException 400 if the text is none that {@link #text} wrote */
    static ChangeCursor of(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split(" ", -1);
            if (parts.length == 6 && parts[0].matches("\\d{1,20}") && StorableText.isStorable(plain)) {
                return new ChangeCursor(
                        parts[0], number(parts[1]), parts[2], ValueRange.moment(parts[3]), parts[4], parts[5]);
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            // falls through to the refusal
        }
        throw new ProblemException(
                400,
                "unknown-cursor",
                "Unknown cursor",
                "Take the cursor from an answer of this list.",
                List.of(Violation.of("changedSince", "unknown-cursor", "Not a cursor of this service.")));
    }

    /** Opaque to the reader. */
    String text() {
        String plain =
                String.join(" ", system, Long.toString(transaction), site, periodEnd.toString(), averaging, version);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static long number(String text) {
        long number = Long.parseLong(text);
        if (number < 0) {
            throw new IllegalArgumentException("no transaction has a negative number");
        }
        return number;
    }
}
