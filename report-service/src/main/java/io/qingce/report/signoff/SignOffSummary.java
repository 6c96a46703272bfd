package io.qingce.report.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off without its figures.
 *
 * @param form which members of the answer were signed 签发格式
 */
public record SignOffSummary(
        UUID id,
        Map<String, String> query,
        Instant moment,
        String signedBy,
        @Nullable String note,
        int form,
        String sha256) {

    /** The latest sign-offs, newest first, at most 500. */
    public record SignOffList(List<SignOffSummary> items) {}

    static SignOffSummary of(SignOff signed) {
        return new SignOffSummary(
                signed.id(),
                signed.query(),
                signed.moment(),
                signed.signedBy(),
                signed.note(),
                signed.form(),
                signed.sha256());
    }
}
