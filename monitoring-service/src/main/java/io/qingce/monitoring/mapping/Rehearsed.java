package io.qingce.monitoring.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.monitoring.delivery.FeedAnswer;
import io.qingce.monitoring.remark.AsideValue;
import io.qingce.monitoring.remark.Remark;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the first lines of a table would be read as.
 *
 * @param lines in their order
 * @param ignored what would not be read
 * @param tolerated what would be read for something else
 * @param aside values that would not be taken
 * @param readAs how the text was read
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What a mapping would read 映射试运行.")
public record Rehearsed(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Line> lines,
        List<Remark> ignored,
        List<Remark> tolerated,
        List<AsideValue> aside,
        FeedAnswer.ReadAs readAs) {

    /**
     * What one line is read as.
     *
     * @param line physical line, from 1
     * @param values by the codes of their parameters, in the unit in which they are kept
     * @param flags by the codes of their parameters
     * @param field the column for which the line is refused
     * @param reason stable slug
     * @param detail one sentence
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "RehearsedLine")
    public record Line(
            int line,
            @Nullable String site,
            @Nullable OffsetDateTime periodEnd,
            @Nullable String averaging,
            @Nullable Map<String, BigDecimal> values,
            @Nullable Map<String, List<String>> flags,
            @Nullable String field,
            @Nullable String reason,
            @Nullable String detail) {}
}
