package io.qingce.plan.catalogue;

import io.qingce.standards.parameter.FactorCode;
import io.qingce.standards.parameter.Medium;
import io.qingce.standards.parameter.Parameter;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parameter as the catalogue shows it. */
@Schema(name = "Parameter", description = "What is measured 监测参数, in the one unit in which its values are kept.")
record ParameterResponse(
        @Schema(required = true, examples = "PM2.5", description = "Code on the wire.")
        String code,

        @Schema(required = true) IndicatorResponse.Words name,

        @Schema(required = true, description = "AIR 空气, WATER 水质, FLOW 水量水位, DUSTFALL 降尘, NOISE 声.")
        Medium medium,

        @Schema(required = true, examples = "µg/m³") String unit,

        @Schema(required = true, description = "Decimals to which a value is rounded for evaluation.")
        int decimals,

        @Schema(required = true, description = "Codes of HJ 212 under which devices send it, the current one first.")
        List<String> factorCodes,

        @Schema(required = true, examples = "GB 3095-2026 表 1", description = "Where name and unit stand.")
        String source,

        @Schema(required = true, examples = "HJ 663-2013 6.3", description = "Where the decimals stand.")
        String roundedBy) {

    static ParameterResponse from(Parameter parameter) {
        return new ParameterResponse(
                parameter.code(),
                IndicatorResponse.Words.of(parameter),
                parameter.medium(),
                parameter.unit().symbol(),
                parameter.decimals(),
                parameter.factorCodes().stream().map(FactorCode::code).toList(),
                parameter.source().toString(),
                parameter.roundedBy().toString());
    }
}
