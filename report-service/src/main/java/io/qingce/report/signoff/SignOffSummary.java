package io.qingce.report.signoff;

import io.qingce.verifier.Seal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off without its figures.
 *
 * @param rule by which it was signed
 * @param seal the statement, its place in the chain and its signature; of rule 2
 * @param form which members of the answer were signed 签发格式
 */
public record SignOffSummary(
        UUID id,
        Map<String, String> query,
        Instant moment,
        String signedBy,
        @Nullable String signerSubject,
        @Nullable String note,
        int form,
        String sha256,
        int rule,
        @Nullable Seal seal) {

    /** The latest sign-offs, newest first, at most 500. */
    public record SignOffList(List<SignOffSummary> items) {}

    static SignOffSummary of(SignOff signed) {
        return new SignOffSummary(
                signed.id(),
                signed.query(),
                signed.moment(),
                signed.signedBy(),
                signed.signerSubject(),
                signed.note(),
                signed.form(),
                signed.sha256(),
                signed.rule(),
                signed.sealed().orElse(null));
    }
}
