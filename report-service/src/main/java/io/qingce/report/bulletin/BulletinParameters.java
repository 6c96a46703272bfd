package io.qingce.report.bulletin;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.scope.Scope;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which bulletins are listed. Use as {@code @BeanParam}. */
public class BulletinParameters {

    @QueryParam("kind")
    @Parameter(description = "Key of the kind")
    @Nullable
    String kind;

    @QueryParam("region")
    @Parameter(description = "Full printed name of the region (区域全称)")
    @Nullable
    String region;

    @QueryParam("plan")
    @Parameter(description = "Key of the plan (规划代码)")
    @Nullable
    String plan;

    @QueryParam("period")
    @Parameter(description = "Such as 2025-07")
    @Nullable
    String period;

    @QueryParam("state")
    @Parameter(
            description = "DRAFT, CHECKED, SIGNED, PUBLISHED or WITHDRAWN; without it those that were published",
            schema = @Schema(implementation = BulletinState.class))
    @Nullable
    String state;

    /** The state; absent for all that were published; 400 if there is none of this name. */
    @Nullable
    BulletinState state() {
        if (state == null) {
            return null;
        }
        return Arrays.stream(BulletinState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElseThrow(() -> QueryValue.refused(
                        "state",
                        "unknown-name",
                        QueryValue.oneOf(Arrays.stream(BulletinState.values())
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")))));
    }

    /**
     * What narrows the list.
     *
     * @param scope of whoever asks
     * @param now by when those were published that are listed without a state
     */
    Conditions conditions(Optional<Scope> scope, Instant now) {
        return new Conditions()
                .add("kind = :kind", "kind", kind)
                .add("region = :region", "region", region)
                .add("plan = :plan", "plan", plan)
                .add("period = :period", "period", period)
                .add("state = :state", "state", state())
                .add("region in :scope", "scope", scope.map(Scope::regions).orElse(null))
                .add("publishedAt <= :now", "now", state == null ? now : null);
    }
}
