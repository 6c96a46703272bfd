package io.qingce.report.signoff;

import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.air.AirReport;
import io.qingce.report.attainment.Attainments;
import io.qingce.report.moment.AsOf;
import io.qingce.report.parameter.ReportConverters;
import io.qingce.report.period.AirParameters;
import io.qingce.report.plan.UnknownPlan;
import io.qingce.report.water.WaterParameters;
import io.qingce.report.water.WaterReport;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** The figures of each kind, as the answers to queries give them. */
@ApplicationScoped
class SignableFigures {

    private final ReportConverters converters;
    private final AirReport air;
    private final WaterReport water;
    private final Attainments attainments;

    SignableFigures(AirReport air, WaterReport water, Attainments attainments, ReportConverters converters) {
        this.converters = converters;
        this.air = air;
        this.water = water;
        this.attainments = attainments;
    }

    /** The answer to these parameters; 400 and 404 as the query says. */
    Object of(AsOf asOf, SignOff.Kind kind, Map<String, String> query) {
        return switch (kind) {
            case STATISTICS -> air.of(asOf, AirParameters.of(query, converters));
            case WATER_STATISTICS -> water.of(asOf, WaterParameters.of(query, converters));
            case ATTAINMENT -> attainment(asOf, query);
        };
    }

    private Object attainment(AsOf asOf, Map<String, String> query) {
        LocalDate through = QueryValue.neededDay("figures.through", query.get("through"));
        String plan = query.getOrDefault("plan", "");
        return attainments.shown(asOf, plan, through).orElseThrow(() -> new UnknownPlan(plan));
    }
}
