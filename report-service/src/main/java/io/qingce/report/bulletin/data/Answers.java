package io.qingce.report.bulletin.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.report.air.AirReport;
import io.qingce.report.attainment.Attainments;
import io.qingce.report.moment.AsOf;
import io.qingce.report.outlook.PlanBudgets;
import io.qingce.report.overview.Overviews;
import io.qingce.report.parameter.ReportConverters;
import io.qingce.report.period.AirParameters;
import io.qingce.report.ranking.RankingConverters;
import io.qingce.report.ranking.RankingParameters;
import io.qingce.report.ranking.Rankings;
import io.qingce.report.scope.RegionScope;
import io.qingce.report.scoring.Scorer;
import io.qingce.report.water.WaterParameters;
import io.qingce.report.water.WaterReport;
import io.qingce.verifier.CanonicalJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;

/** The answers of the interface of this service, from the classes that answer requests: what is printed is what is answered. */
@ApplicationScoped
class Answers {

    private final AirReport air;
    private final WaterReport water;
    private final Rankings rankings;
    private final Attainments attainments;
    private final Overviews overviews;
    private final PlanBudgets budgets;
    private final Scorer scorer;
    private final ReportConverters converters;
    private final RankingConverters rankingConverters;
    private final ObjectMapper json;

    Answers(
            AirReport air,
            WaterReport water,
            Rankings rankings,
            Attainments attainments,
            Overviews overviews,
            PlanBudgets budgets,
            Scorer scorer,
            ReportConverters converters,
            RankingConverters rankingConverters,
            ObjectMapper json) {
        this.air = air;
        this.water = water;
        this.rankings = rankings;
        this.attainments = attainments;
        this.overviews = overviews;
        this.budgets = budgets;
        this.scorer = scorer;
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
            case "/api/attainment" -> attainments.shown(asOf, scope, plan(parameters), through(parameters));
            case "/api/attainment/overview" ->
                overviews.of(
                        asOf,
                        scope,
                        plan(parameters),
                        QueryValue.neededDay("since", parameters.get("since")),
                        through(parameters));
            case "/api/attainment/target" ->
                overviews.of(asOf, scope, plan(parameters), parameters.getOrDefault("target", ""), through(parameters));
            case "/api/attainment/budget" ->
                budgets.of(asOf, scope, plan(parameters), parameters.getOrDefault("target", ""), through(parameters));
            case "/api/scores" ->
                scorer.score(asOf, scope, plan(parameters), parameters.getOrDefault("rules", ""), through(parameters));
            default -> throw new IllegalArgumentException("no bulletin may ask for " + path);
        };
        try {
            return CanonicalJson.read(json.writeValueAsString(answer));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer can be written", impossible);
        }
    }

    private static String plan(Map<String, String> parameters) {
        return parameters.getOrDefault("plan", "");
    }

    private static LocalDate through(Map<String, String> parameters) {
        return QueryValue.neededDay("through", parameters.get("through"));
    }
}
