package io.qingce.report.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.Editions;
import io.qingce.report.water.WaterRuleSetParameters;
import io.qingce.standards.period.RuleSet;
import io.qingce.standards.water.WaterRules;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The calculator: computes from the values sent and stores nothing. A wrong item is refused by itself. */
@Tag(name = "calculations", description = "计算")
@Path("/api/calculations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "400",
        description = "The body is not a list of 1 to 10,000 items, or an edition is unknown; the violations name it")
@LongComputation
public class CalculationsResource {

    /**
     * The index of days or hours: {@code {"id"?,"date"?,"averaging":"DAY"|"HOUR","values":{"PM2.5":35,…}}}. Daily values are
     * means, for ozone the daily maximum 8-hour mean; hourly ones the six means of one hour. µg/m³, CO mg/m³. Under HJ 633-2012 the other
     * averaging time may stand beside them: {@code O3_1h}, the highest hour of the day, and {@code SO2_24h}, the 24-hour mean of the hour.
     */
    @POST
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/air-quality-index")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = CalculationItem.AirQualityIndexRequest[].class)))
    @APIResponseSchema(value = AirQualityIndexAnswer.class, responseCode = "200")
    @Operation(
            summary = "Air quality index of daily or hourly concentrations, under one or several editions (AQI计算)",
            description = "The index of days or hours:"
                    + " {\"id\"?,\"date\"?,\"averaging\":\"DAY\"|\"HOUR\",\"values\":{\"PM2.5\":35,…}}. Daily values are"
                    + " means, for ozone the daily maximum 8-hour mean; hourly ones the six means of one hour. µg/m³, CO"
                    + " mg/m³. Under HJ 633-2012 the other averaging time may stand beside them: O3_1h, the highest hour"
                    + " of the day, and SO2_24h, the 24-hour mean of the hour.")
    public CalculationResponse<AirQualityIndexResult> airQualityIndex(@BeanParam DayParameters asked, JsonNode items) {
        Calculator calculator = new Calculator(asked.editions(), asked.ruleSet());
        return CalculationResponse.of(items, calculator::airQualityIndex);
    }

    /**
     * The statistics of series of days: {@code {"id"?,"from","to","days":[{"date","values":{…}}]}}; daily values as for the
     * daily index, {@code O3_1h} too.
     */
    @POST
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/air-statistics")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = CalculationItem.AirStatisticsRequest[].class)))
    @APIResponseSchema(value = AirStatisticsAnswer.class, responseCode = "200")
    @Operation(
            summary = "Means, percentiles, days by index and composite index of a series of days (空气质量统计计算)",
            description = "The statistics of series of days: "
                    + "{\"id\"?,\"from\",\"to\",\"days\":[{\"date\",\"values\":{…}}]}}; daily values as for the daily "
                    + "index, O3_1h too.")
    public CalculationResponse<AirStatisticsResult> airStatistics(@BeanParam SeriesParameters asked, JsonNode items) {
        Calculator calculator = new Calculator(asked.editions(), asked.ruleSet());
        return CalculationResponse.of(items, calculator::airStatistics);
    }

    /** The composite index of printed figures: {@code {"id"?,"date"?,"values":{…six…}}}. */
    @POST
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/composite-index")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = CalculationItem.CompositeIndexRequest[].class)))
    @APIResponseSchema(value = CompositeIndexAnswer.class, responseCode = "200")
    @Operation(
            summary = "Composite index of six printed concentrations (综合指数计算)",
            description = "The composite index of printed figures: {\"id\"?,\"date\"?,\"values\":{…six…}}.")
    public CalculationResponse<IndexResult> compositeIndex(
            @QueryParam("edition")
                    @Parameter(description = DayParameters.EDITIONS, schema = @Schema(implementation = String.class))
                    @Nullable
                    Editions edition,
            JsonNode items) {
        List<EditionChoice> editions = (edition == null ? Editions.IN_FORCE : edition).choices();
        return CalculationResponse.of(items, new Calculator(editions, RuleSet.PUBLISHED)::compositeIndex);
    }

    /**
     * The class of water: {@code {"id"?,"body":"RIVER"|"LAKE_OR_RESERVOIR","target":"III","values":{"NH3-N":0.5,"Cd":"0.0003L"}}};
     * mg/L, pH without unit, °C.
     */
    @POST
    @Needs(Role.VIEWER)
    @Scoped
    @Path("/water-class")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = CalculationItem.WaterClassRequest[].class)))
    @APIResponseSchema(value = WaterClassAnswer.class, responseCode = "200")
    @Operation(
            summary = "Class of surface water by GB 3838-2002, with deciding items and multiples (水质类别计算)",
            description = "The class of water:"
                    + " {\"id\"?,\"body\":\"RIVER\"|\"LAKE_OR_RESERVOIR\",\"target\":\"III\",\"values\":{\"NH3-N\":0.5,\"Cd\":\"0.0003L\"}};"
                    + " mg/L, pH without unit, °C.")
    public CalculationResponse<WaterClassResult> waterClass(@BeanParam WaterRuleSetParameters asked, JsonNode items) {
        WaterRules rules = asked.ruleSet().water();
        return CalculationResponse.of(items, item -> Calculator.waterClass(item, rules));
    }

    /** Describes what {@link CalculationResponse} sends. */
    record AirQualityIndexAnswer(CalculationResponse.Counts counts, List<AirQualityIndexItem> items) {}

    /** One of its items. */
    record AirQualityIndexItem(
            int index,
            @Nullable String id,
            @Nullable List<AirQualityIndexResult> results,
            @Nullable Violation problem) {}

    /** Describes what {@link CalculationResponse} sends. */
    record AirStatisticsAnswer(CalculationResponse.Counts counts, List<AirStatisticsItem> items) {}

    /** One of its items. */
    record AirStatisticsItem(
            int index,
            @Nullable String id,
            @Nullable List<AirStatisticsResult> results,
            @Nullable Violation problem) {}

    /** Describes what {@link CalculationResponse} sends. */
    record CompositeIndexAnswer(CalculationResponse.Counts counts, List<CompositeIndexItem> items) {}

    /** One of its items. */
    record CompositeIndexItem(
            int index,
            @Nullable String id,
            @Nullable List<IndexResult> results,
            @Nullable Violation problem) {}

    /** Describes what {@link CalculationResponse} sends. */
    record WaterClassAnswer(CalculationResponse.Counts counts, List<WaterClassItem> items) {}

    /** One of its items. */
    record WaterClassItem(
            int index,
            @Nullable String id,
            @Nullable List<WaterClassResult> results,
            @Nullable Violation problem) {}
}
