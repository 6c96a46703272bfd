package io.qingce.report.bulletin.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.air.AirReport;
import io.qingce.report.attainment.Attainments;
import io.qingce.report.moment.AsOf;
import io.qingce.report.parameter.ReportConverters;
import io.qingce.report.period.AirParameters;
import io.qingce.report.ranking.RankingConverters;
import io.qingce.report.ranking.RankingParameters;
import io.qingce.report.ranking.Rankings;
import io.qingce.report.scope.RegionScope;
import io.qingce.report.water.WaterParameters;
import io.qingce.report.water.WaterReport;
import io.qingce.verifier.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The answers of the interface of this service, from the classes that answer requests: what is printed is what is answered. */
@ApplicationScoped
class Answers {

    private final AirReport air;
    private final WaterReport water;
    private final Rankings rankings;
    private final Attainments attainments;
    private final ReportConverters converters;
    private final RankingConverters rankingConverters;
    private final ObjectMapper json;

    Answers(
            AirReport air,
            WaterReport water,
            Rankings rankings,
            Attainments attainments,
            ReportConverters converters,
            RankingConverters rankingConverters,
            ObjectMapper json) {
        this.air = air;
        this.water = water;
        this.rankings = rankings;
        this.attainments = attainments;
        this.converters = converters;
        this.rankingConverters = rankingConverters;
        this.json = json;
    }

    /** The answer to a request, its texts in both languages; 400, 403 and 404 as the request says. */
    JsonNode to(AsOf asOf, RegionScope scope, String path, Map<String, String> parameters) {
        Object answer = switch (path) {
            case "/api/statistics/air" -> air.of(asOf, scope, AirParameters.of(parameters, converters));
            case "/api/statistics/water" -> water.of(asOf, scope, WaterParameters.of(parameters, converters));
            case "/api/rankings/air" ->
                rankings.air(asOf, scope, RankingParameters.of(parameters, converters, rankingConverters));
            case "/api/attainment" -> attainment(asOf, scope, parameters);
            default -> throw new IllegalArgumentException("no bulletin may ask for " + path);
        };
        try {
            return CanonicalJson.read(json.writeValueAsString(answer));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer can be written", impossible);
        }
    }

    private Object attainment(AsOf asOf, RegionScope scope, Map<String, String> parameters) {
        String plan = parameters.getOrDefault("plan", "");
        return attainments.shown(asOf, scope, plan, QueryValue.neededDay("through", parameters.get("through")));
    }
}
