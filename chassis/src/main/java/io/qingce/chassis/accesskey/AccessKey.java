package io.qingce.chassis.accesskey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key on record.
 *
 * @param number in the order in which they were made
 * @param terms what it is for, as JSON, as it was coded
 * @param hashKey name of the key of the code
 * @param hash code over secret and terms, hexadecimal
 * @param madeBy name of who made it
 * @param used about when it was used last; null: never
 */
record AccessKey(
        long number,
        String id,
        String terms,
        String hashKey,
        String hash,
        Instant expires,
        Instant made,
        String madeBy,
        @Nullable Instant revoked,
        @Nullable Instant used) {

    /** Whether it lets anybody in. */
    boolean lives(Instant now) {
        return revoked == null && now.isBefore(expires);
    }
}
