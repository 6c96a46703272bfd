package io.qingce.report.calculation;

import io.qingce.report.calculation.Calculator.Averaging;
import io.qingce.standards.water.WaterBody;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The items of a calculation as JSON, for the description of the interface: {@link ItemReader} reads them, so that a wrong one is
 * refused by itself.
 */
final class CalculationItem {

    private static final String AIR = "SO2, NO2, PM10, PM2.5, CO, O3: µg/m³, CO mg/m³.";
    private static final String DATE = "Day whose edition counts where none is asked for.";

    private CalculationItem() {}

    /** Concentrations of one day or hour. */
    record AirQualityIndexRequest(
            @Nullable String id,
            @Schema(description = DATE) @Nullable LocalDate date,

            @Schema(description = "DAY if absent.") @Nullable
            Averaging averaging,

            @Schema(required = true, description = AIR + " Also O3_1h of a day, SO2_24h of an hour.") @Nullable
            Map<String, BigDecimal> values) {}

    /** A series of days. */
    record AirStatisticsRequest(
            @Nullable String id,
            @Schema(required = true) @Nullable LocalDate from,
            @Schema(required = true) @Nullable LocalDate to,
            @Schema(required = true) @Nullable List<AirStatisticsDay> days) {}

    /** One of its days. */
    record AirStatisticsDay(
            @Schema(required = true) @Nullable LocalDate date,

            @Schema(required = true, description = AIR + " Also O3_1h.") @Nullable
            Map<String, BigDecimal> values) {}

    /** Printed concentrations of six items. */
    record CompositeIndexRequest(
            @Nullable String id,
            @Schema(description = DATE) @Nullable LocalDate date,

            @Schema(required = true, description = AIR) @Nullable
            Map<String, BigDecimal> values) {}

    /** Results of one sample, or means of several. */
    record WaterClassRequest(
            @Nullable String id,

            @Schema(description = "RIVER if absent.") @Nullable
            WaterBody body,

            @Schema(description = "I to V; III if absent.", examples = "III") @Nullable
            String target,

            @Schema(
                    required = true,
                    description = "Items of GB 3838-2002 table 1, such as NH3-N: mg/L, pH without unit, °C; a text such"
                            + " as 0.0003L is below its detection limit.",
                    type = SchemaType.OBJECT,
                    additionalProperties = Object.class)
            @Nullable
            Map<String, Object> values) {}
}
