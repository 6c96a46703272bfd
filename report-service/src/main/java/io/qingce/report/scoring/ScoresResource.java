package io.qingce.report.scoring;

import io.qingce.chassis.answer.LongComputation;
import io.qingce.chassis.identity.Needs;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.scope.Scoped;
import io.qingce.report.moment.MomentFilter;
import io.qingce.report.period.ThroughParameters;
import io.qingce.report.plan.PlanForce;
import io.qingce.report.scope.AskedScope;
import io.qingce.standards.statistics.Ranks;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Scores of plans (考核得分). */
@Tag(name = "scores", description = "考核计分")
@Path("/api/scores")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "404", description = "Unknown plan or rules")
@LongComputation
public class ScoresResource {

    private final Scorer scorer;
    private final MomentFilter moment;
    private final AskedScope scope;
    private final Clock clock;

    ScoresResource(Scorer scorer, MomentFilter moment, AskedScope scope, Clock clock) {
        this.scorer = scorer;
        this.moment = moment;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * A plan by stored rules, in their newest revision or in the one of the moment asked for: score, grade, and every deduction
     * with its reason and basis.
     */
    @GET
    @Needs(Role.READER)
    @Scoped
    @Operation(
            summary = "Score of a plan with every deduction and its reason (考核得分)",
            description =
                    "A plan by stored rules, in their newest revision or in the one of the moment asked for: score,"
                            + " grade, and every deduction with its reason and basis.")
    @APIResponseSchema(value = Score.class, responseCode = "200")
    public Score score(
            @QueryParam("plan") @Parameter(required = true, description = "Key of the plan") @Nullable String plan,
            @QueryParam("rules") @Parameter(required = true, description = "Code of the scoring rules") @Nullable
                    String code,
            @BeanParam ThroughParameters day,
            @Context UriInfo uri) {
        String rules = required("rules", code);
        String named = required("plan", plan);
        return scorer.score(moment.asked(uri), scope.asked(), named, rules, day.through(clock));
    }

    /** A plan by rules that are only tried: nothing is stored. */
    @POST
    @Needs(Role.READER)
    @Scoped
    @Operation(
            summary = "Score of a plan by rules in the request, which are not stored (试算)",
            description = "A plan by rules that are only tried: nothing is stored.")
    @APIResponse(responseCode = "422", description = "The rules cannot be used; one violation for each finding")
    @APIResponseSchema(value = Score.class, responseCode = "200")
    public Score tryOut(
            @QueryParam("plan") @Parameter(required = true, description = "Key of the plan") @Nullable String plan,
            @BeanParam ThroughParameters day,
            @Context UriInfo uri,
            @Nullable ScoringRules document) {
        ScoringRules valid = ScoringRulesResource.valid(document);
        String named = required("plan", plan);
        return scorer.score(moment.asked(uri), scope.asked(), named, day.through(clock), valid, null, null);
    }

    /**
     * A plan in its place.
     *
     * @param rank from 1; equal scores share a rank 并列
     * @param force whether the plan is in force
     * @param simulated made-up readings went in
     */
    public record Placed(
            int rank,
            String plan,
            String region,
            @Nullable BigDecimal score,
            @Nullable String grade,
            PlanForce force,
            boolean simulated) {}

    /** Plans by their scores; those without one take no place. */
    public record ScoreRanking(
            String rules, long revision, LocalDate through, List<Placed> items, List<String> notRanked) {

        /** The plans of these scores, best first; equal scores share a place. */
        static ScoreRanking of(String rules, long revision, LocalDate through, List<Score> scores) {
            List<Score> ranked = scores.stream()
                    .filter(score -> score.score() != null)
                    .sorted(Comparator.comparing(Score::score, Comparator.reverseOrder()))
                    .toList();
            List<Integer> ranks =
                    Ranks.COMPETITION.of(ranked.stream().map(Score::score).toList(), Comparator.reverseOrder());
            return new ScoreRanking(
                    rules,
                    revision,
                    through,
                    IntStream.range(0, ranked.size())
                            .mapToObj(i -> new Placed(
                                    ranks.get(i),
                                    ranked.get(i).plan(),
                                    ranked.get(i).region(),
                                    ranked.get(i).score(),
                                    ranked.get(i).grade(),
                                    ranked.get(i).force(),
                                    ranked.get(i).simulated()))
                            .toList(),
                    scores.stream()
                            .filter(score -> score.score() == null)
                            .map(Score::plan)
                            .toList());
        }
    }

    /** Several plans by the same rules, best first. */
    @GET
    @Needs(Role.READER)
    @Scoped
    @Path("/ranking")
    @Operation(
            summary = "Plans ranked by their scores (考核得分排名)",
            description = "Several plans by the same rules, best first.")
    @APIResponseSchema(value = ScoreRanking.class, responseCode = "200")
    public ScoreRanking ranking(
            @QueryParam("plan") @Parameter(required = true, description = "Key of a plan, repeatable") @Nullable
                    List<String> plans,
            @QueryParam("rules") @Parameter(required = true, description = "Code of the scoring rules") @Nullable
                    String code,
            @BeanParam ThroughParameters day,
            @Context UriInfo uri) {
        if (plans == null || plans.isEmpty()) {
            throw missing("plan");
        }
        String rules = required("rules", code);
        LocalDate last = day.through(clock);
        List<Score> scores = scorer.scores(
                moment.asked(uri), scope.asked(), plans.stream().distinct().toList(), rules, last);
        return ScoreRanking.of(rules, Objects.requireNonNull(scores.get(0).rulesRevision()), last, scores);
    }

    private static String required(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw missing(field);
        }
        return text;
    }

    private static ProblemException missing(String field) {
        return new ProblemException(
                400,
                "invalid-request",
                Words.both("缺少参数。", "A value is missing."),
                List.of(Violation.of(field, "missing", Words.both("请填代码。", "Name it by its key."))));
    }
}
