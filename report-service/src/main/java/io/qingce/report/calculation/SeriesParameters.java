package io.qingce.report.calculation;

import io.qingce.standards.period.DailyInput;
import io.qingce.standards.period.RuleSet;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Under which editions and by which rules a series of days is computed. Use as {@code @BeanParam}. */
public class SeriesParameters extends DayParameters {

    @QueryParam("dailyInput")
    @Parameter(
            description = "Daily values that statistics start from: ROUNDED (published), RAW (strict)",
            schema = @Schema(implementation = String.class))
    @Nullable
    DailyInput dailyInput;

    @Override
    RuleSet ruleSet() {
        return dailyInput == null ? super.ruleSet() : super.ruleSet().withDailyInput(dailyInput);
    }
}
