package io.qingce.monitoring.hj212.quarantine;

import io.qingce.chassis.database.Sql;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.chassis.parameter.TimeSpan;
import io.qingce.monitoring.hj212.frame.RefusalReason;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which packets in quarantine. Use as {@code @BeanParam}. */
public class QuarantineFilter {

    @QueryParam("device")
    @Parameter(description = "MN that the packet names.")
    @Nullable
    String device;

    @QueryParam("reason")
    @Parameter(schema = @Schema(implementation = RefusalReason.class))
    @Nullable
    RefusalReason reason;

    /** When they last came. */
    @BeanParam
    TimeSpan span = new TimeSpan();

    /** Adds its conditions to those that a statement ends with. */
    Sql in(Sql statement) {
        return statement
                .and("device_number = :device", Optional.ofNullable(device))
                .and("reason = :reason", Optional.ofNullable(reason))
                .and("last_seen >= :from", Optional.ofNullable(span.from()))
                .and("last_seen <= :to", Optional.ofNullable(span.to()));
    }

    /** @throws io.qingce.chassis.problem.ProblemException 400 if it lets everything through */
    void requireNarrow() {
        if (device == null && reason == null && span.from() == null && span.to() == null) {
            throw QueryValue.refused(
                    "device",
                    "missing",
                    Words.both("请限定device、reason、from、to中的至少一项。", "Say at least one of device, reason, from and to."));
        }
    }
}
