package io.qingce.monitoring.event;

import io.qingce.chassis.language.Words;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision on an exceptional event. May be invalid until it has been validated. */
@Schema(name = "ExceptionalEventDecision", description = "A decision 认定 on an exceptional event, or its withdrawal 撤回.")
public record DecisionRequest(
        @NotNull @Schema(description = "ACCEPTED 已认定, REJECTED 不予认定 or WITHDRAWN 已撤回.")
        EventStatus decision,

        @NotBlank @Size(max = 128) @Schema(description = "Who decides.")
        String by,

        @NotBlank @Size(max = 1000) String reason,

        @Size(min = 1, max = 128) @Schema(description = "Number of the approval 认定文号; needed to accept.") @Nullable
        String approval) {

    @AssertTrue(message = "认定须有认定文号。" + Words.BETWEEN + "nothing is accepted without the number of its approval")
    @Schema(hidden = true)
    boolean isApproved() {
        return decision != EventStatus.ACCEPTED || (approval != null && !approval.isBlank());
    }

    @AssertTrue(
            message =
                    "可选ACCEPTED（认定）、REJECTED（不予认定）、WITHDRAWN（撤回）。" + Words.BETWEEN + "ACCEPTED, REJECTED or WITHDRAWN")
    @Schema(hidden = true)
    boolean isDecided() {
        return decision != EventStatus.FILED;
    }

    Decided at(OffsetDateTime now) {
        return new Decided(now, by, approval, reason);
    }

    /** A decision as it is kept. */
    @Schema(name = "ExceptionalEventDecided")
    record Decided(OffsetDateTime at, String by, @Nullable String approval, String reason) {}
}
