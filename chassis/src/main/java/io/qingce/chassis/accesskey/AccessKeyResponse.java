package io.qingce.chassis.accesskey;

import io.qingce.chassis.identity.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key.
 *
 * @param id its identifier; whoever it lets in has the subject {@code key:} and this
 * @param name of the program that has it
 * @param regions with sites: what lies in either; absent both: everything
 * @param operations the only ones that it may call; absent: whatever its roles may
 * @param expires until when it lives
 * @param made when it was made
 * @param madeBy name of who made it
 * @param revoked when it was revoked; absent unless it was
 * @param used about when it was used last, to the minute
 * @param live whether it lets anybody in
 * @param key the key itself; only in the answer that made it
 */
public record AccessKeyResponse(
        String id,
        String name,
        Set<Role> roles,
        @Nullable Set<String> regions,
        @Nullable Set<String> sites,
        @Nullable Set<String> operations,
        Instant expires,
        Instant made,
        String madeBy,
        @Nullable Instant revoked,
        @Nullable Instant used,
        boolean live,
        @Nullable String key) {

    static AccessKeyResponse of(AccessKey key, KeyTerms terms, Instant now, @Nullable String shown) {
        return new AccessKeyResponse(
                key.id(),
                terms.name(),
                terms.roles(),
                terms.regions(),
                terms.sites(),
                terms.operations(),
                key.expires(),
                key.made(),
                key.madeBy(),
                key.revoked(),
                key.used(),
                key.lives(now),
                shown);
    }
}
