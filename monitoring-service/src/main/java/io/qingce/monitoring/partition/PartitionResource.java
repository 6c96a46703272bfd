package io.qingce.monitoring.partition;

import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The months of the observation table, for those who run it. */
@Path("/api/observations/partitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation", description = "运维")
public class PartitionResource {

    private final PartitionTable table;
    private final ObservationPartitions partitions;
    private final Clock clock;

    PartitionResource(PartitionTable table, ObservationPartitions partitions, Clock clock) {
        this.table = table;
        this.partitions = partitions;
        this.clock = clock;
    }

    /** All months. */
    @Schema(name = "ObservationMonths")
    record Months(List<MonthResponse> items) {}

    @GET
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Operation(
            operationId = "listObservationMonths",
            summary = "The months of observations 分区列表",
            description = "With their size, and whether they are attached.")
    public Months list() {
        return new Months(table.months());
    }

    @POST
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Path("/{month}/detach")
    @Operation(
            operationId = "detachObservationMonth",
            summary = "Take a past month off the table 分离分区",
            description =
                    "Its tables stay in the database, to be dumped, moved or attached again. Readings of the month"
                            + " are no longer answered (410) nor taken. Idempotent.")
    @APIResponse(responseCode = "404", description = "There are no readings of such a month.")
    @APIResponse(responseCode = "409", description = "The month is the running one or the one before.")
    @APIResponseSchema(value = MonthResponse.class, responseCode = "200")
    public MonthResponse detach(@PathParam("month") String text) {
        YearMonth month = known(text).month();
        requirePast(month, clock.instant());
        table.detach(month, clock.instant());
        partitions.forget(month);
        return known(text).answer();
    }

    @POST
    @Needs(Role.SYSTEM_ADMINISTRATOR)
    @Path("/{month}/attach")
    @Operation(
            operationId = "attachObservationMonth",
            summary = "Put a detached month back 附加分区",
            description = "Its readings are answered and taken again, with the revisions they had. Idempotent.")
    @APIResponse(responseCode = "404", description = "There are no readings of such a month.")
    @APIResponseSchema(value = MonthResponse.class, responseCode = "200")
    public MonthResponse attach(@PathParam("month") String text) {
        table.attach(known(text).month());
        return known(text).answer();
    }

    /** A month that is there. */
    private record Known(YearMonth month, MonthResponse answer) {}

    private Known known(String text) {
        YearMonth month = month(text);
        return table.months().stream()
                .filter(each -> each.month().equals(text))
                .findFirst()
                .map(each -> new Known(month, each))
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-month",
                        Words.both("没有" + month + "的数据。", "There are no readings of " + month + ".")));
    }

    /** @throws ProblemException 409 if readings of the month still come in: of the running one and of the one before */
    static void requirePast(YearMonth month, Instant now) {
        YearMonth running = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        if (!month.isBefore(running.minusMonths(1))) {
            throw new ProblemException(
                    409,
                    "month-in-use",
                    Words.both(month + "的数据仍在接收。", "Readings of " + month + " are still coming in."));
        }
    }

    static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException unreadable) {
            throw new ProblemException(
                    400,
                    "invalid-request",
                    Words.both("参数无法读取。", "A parameter cannot be read."),
                    List.of(Violation.of("month", "unreadable-month", Words.both("如2026-01。", "Such as 2026-01."))));
        }
    }
}
