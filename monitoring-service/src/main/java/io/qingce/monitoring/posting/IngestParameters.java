package io.qingce.monitoring.posting;

import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.monitoring.ingest.Batch.Purpose;
import io.qingce.monitoring.observation.Version;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** How a body of observations is taken. Use as {@code @BeanParam}. */
public class IngestParameters {

    @QueryParam("version")
    @Parameter(
            description = "REAL_TIME 实况 (default) or REVIEWED 审核, for items that do not say it.",
            schema = @Schema(implementation = String.class))
    Version version = Version.REAL_TIME;

    @QueryParam("dryRun")
    @Parameter(
            description = "`true` 试运行: the same outcomes, but nothing is stored or published.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    Boolean dryRun = false;

    Version version() {
        return version;
    }

    /** What the items are sent for; the trail is told of a dry run, which locks and changes nothing. */
    Purpose purpose() {
        if (!dryRun) {
            return Purpose.RECORD;
        }
        AuditTrail.looks();
        return Purpose.DRY_RUN;
    }

    /** @throws io.qingce.chassis.problem.ProblemException 400 if it is no year */
    static @Nullable Integer year(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!text.matches("[12]\\d{3}")) {
            throw QueryValue.refused(
                    "year", "unreadable-year", Words.both("请填四位年份，如2021。", "A year of four digits, such as 2021."));
        }
        return Integer.valueOf(text);
    }
}
