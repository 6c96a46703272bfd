package io.qingce.monitoring.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.qingce.chassis.language.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mapping on the wire: what is put and what is answered. A put replaces the whole of it. What its members mean together
 * {@link Mapping} checks.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Mapping", description = "How a table of another layout is read 映射.")
public record MappingDocument(
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                message = "1至64个字母、数字、“.”、“_”或“-”。" + Words.BETWEEN + "1 to 64 letters, digits, '.', '_' or '-'")
        @Schema(examples = "city-logger", description = "May be left out where the path says it.")
        @Nullable
        String code,

        @Schema(description = "Given by the service, ignored in requests.") @Nullable
        Long revision,

        @Size(max = 128) @Schema(examples = "市控站日报表") @Nullable
        String name,

        @NotNull @Valid @Nullable SiteColumn site,

        @NotNull @Valid @Nullable TimeColumns time,

        @Schema(defaultValue = "PT1H", description = "Period of every line: PT0S, PT1M … PT30M, PT1H, P1D, P1M.")
        @Nullable
        String averaging,

        @NotEmpty @Size(max = 100) @Nullable List<@NotNull @Valid ValueColumn> columns,

        @Size(max = 20)
        @Schema(description = "Further texts that stand for nothing, beside those of every table.")
        @Nullable
        List<@NotNull @Size(max = 32) String> missing,

        @Size(min = 1, max = 3)
        @Schema(description = "Between cells: a character or TAB; found out if it is not said.", examples = ";")
        @Nullable
        String separator,

        @Size(min = 1, max = 32)
        @Schema(description = "Encoding of the text; found out if it is not said.", examples = "GB18030")
        @Nullable
        String encoding,

        @Min(0) @Max(100) @Schema(description = "Lines before the header.", defaultValue = "0") @Nullable
        Integer skipRows,

        @Min(0)
        @Max(100)
        @Schema(description = "Lines after the header that are no data, such as one of units.", defaultValue = "0")
        @Nullable
        Integer skipAfterHeader) {

    /**
     * Where the site stands; either a column or one site for the whole table.
     *
     * @param by what the column holds
     */
    @Schema(name = "MappingSite")
    public record SiteColumn(
            @Size(max = 100) @Nullable String column,

            @Size(max = 64) @Schema(description = "The one site of the whole table.") @Nullable
            String code,

            @Schema(defaultValue = "CODE", description = "Whether the column holds codes or names of sites.") @Nullable
            By by) {

        /** What names a site. */
        public enum By {
            CODE,
            NAME
        }
    }

    /**
     * Where the time stands.
     *
     * @param columns read one after another, with a blank between them
     */
    @Schema(name = "MappingTime")
    public record TimeColumns(
            @NotEmpty @Size(max = 6) @Nullable List<@NotBlank @Size(max = 100) String> columns,

            @Size(max = 64)
            @Schema(
                    description =
                            "As java.time.format.DateTimeFormatter writes it; if it is not said, ISO 8601, 2024/6/15"
                                    + " 9:00, 2024年6月15日9时 and serial numbers of Excel are known.",
                    examples = "yyyyMMdd H")
            @Nullable
            String format,

            @Size(max = 40)
            @Schema(
                    description = "Zone of times without offset; that of the agency if it is not said.",
                    examples = "Asia/Shanghai")
            @Nullable
            String zone,

            @Schema(
                    defaultValue = "END",
                    description =
                            "Whether it is the end or the start of the period; a date alone is" + " the day itself.")
            @Nullable
            Label label) {

        /** Which end of its period a time is. */
        public enum Label {
            START,
            END
        }
    }

    /**
     * A column of values.
     *
     * @param unit of the values; null: that which the header says, or in which the parameter is kept
     * @param factor by which a number is multiplied before anything else
     * @param flags column of quality flags beside it
     */
    @Schema(name = "MappingColumn")
    public record ValueColumn(
            @NotBlank @Size(max = 100) @Nullable String column,

            @NotBlank @Size(max = 64) @Schema(examples = "NH3-N") @Nullable
            String parameter,

            @Size(max = 32) @Schema(examples = "µg/L") @Nullable
            String unit,

            @Nullable BigDecimal factor,
            @Size(max = 100) @Nullable String flags) {}

    /** The same under the code of the path, with another revision. */
    MappingDocument as(String pathCode, @Nullable Long number) {
        return new MappingDocument(
                pathCode,
                number,
                name,
                site,
                time,
                averaging,
                columns,
                missing,
                separator,
                encoding,
                skipRows,
                skipAfterHeader);
    }
}
