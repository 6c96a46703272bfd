package io.qingce.report.signoff;

import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.air.AirReport;
import io.qingce.report.attainment.Attainments;
import io.qingce.report.moment.AsOf;
import io.qingce.report.parameter.ReportConverters;
import io.qingce.report.period.AirParameters;
import io.qingce.report.period.EditionChoice;
import io.qingce.report.period.RuleSetParameters;
import io.qingce.report.period.RuleSetUsed;
import io.qingce.report.scope.RegionScope;
import io.qingce.report.water.WaterParameters;
import io.qingce.report.water.WaterReport;
import io.qingce.standards.period.RuleSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

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

    /** The answer to these parameters; 400 and 404 as the query says, 403 if it asks for what is out of scope. */
    Object of(AsOf asOf, RegionScope scope, SignOff.Kind kind, Map<String, String> query) {
        return switch (kind) {
            case STATISTICS -> air.of(asOf, scope, AirParameters.of(query, converters));
            case WATER_STATISTICS -> water.of(asOf, scope, WaterParameters.of(query, converters));
            case ATTAINMENT -> attainment(asOf, scope, query);
            case BULLETIN -> throw new IllegalArgumentException("a bulletin answers for itself");
        };
    }

    /** What was asked for with every switch of the rules, so that the same figures come out whatever the default is one day. */
    Map<String, String> spelledOut(SignOff.Kind kind, Map<String, String> query) {
        RuleSetUsed used = kind == SignOff.Kind.WATER_STATISTICS
                ? RuleSetUsed.ofWater(WaterParameters.of(query, converters).ruleSet())
                : RuleSetUsed.ofAir(RuleSetParameters.of(query, converters).ruleSet());
        Map<String, String> all = new TreeMap<>(query);
        all.putAll(used.parameters());
        if (kind == SignOff.Kind.STATISTICS) {
            all.putIfAbsent("edition", EditionChoice.IN_FORCE.code());
        }
        return all;
    }

    private Object attainment(AsOf asOf, RegionScope scope, Map<String, String> query) {
        LocalDate through = QueryValue.neededDay("figures.through", query.get("through"));
        String plan = query.getOrDefault("plan", "");
        RuleSet ruleSet = RuleSetParameters.of(query, converters).ruleSet();
        return attainments.shown(asOf, scope, plan, through, ruleSet);
    }
}
