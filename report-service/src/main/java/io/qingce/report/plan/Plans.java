package io.qingce.report.plan;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.report.moment.AsOf;
import io.qingce.report.moment.Recording;
import io.qingce.report.moment.Revisions;
import io.qingce.report.scope.RegionScope;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies of the plans. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<PlanRevision, PlanRevision.Key> {

    private static final Revisions REVISIONS =
            new Revisions(PlanRevision.class, PlanRevision.NewestPlan.class, "key.plan");

    private static final String WRITE = """
            insert into plan_copy (plan, revision, document, recorded_at) values (:plan, :revision, :document::json, :now)
            on conflict (plan) do update set revision = excluded.revision, document = excluded.document,
                recorded_at = excluded.recorded_at
            where plan_copy.revision < excluded.revision
            """;

    private static final String OF_REGIONS =
            "select plan from plan_copy where document -> 'region' ->> 'name' = any(:regions) order by plan";

    private final Database database;
    private final Recording recording;

    /** Plans read before; the revision in the table says whether one still holds. */
    private final Map<String, PublishedPlan> read = new ConcurrentHashMap<>();

    public Plans(Database database, Recording recording) {
        this.database = database;
        this.recording = recording;
    }

    /** Stores plans in the running transaction, unless a newer revision is there. */
    public void keep(List<PublishedPlan> plans) {
        Instant now = recording.begin();
        plans.stream()
                .sorted(Comparator.comparing(PublishedPlan::code))
                .forEach(plan -> database.run(Sql.of(WRITE)
                        .with("plan", plan.code())
                        .with("revision", plan.revision())
                        .with("document", plan.json())
                        .with("now", now)));
    }

    /** The revision of a plan that was known as of a moment. */
    public Optional<PublishedPlan> find(AsOf asOf, String code) {
        return known(asOf, new Conditions().add("v.key.plan = :plan", "plan", code))
                .firstResultOptional()
                .map(this::published);
    }

    /**
     * The revision of a plan that somebody asks for by its code. It is of the region that it has now, and of the one that it had then.
     *
     * @throws ProblemException 403 if it is out of scope
     * @throws UnknownPlan if nobody knew it
     */
    public PublishedPlan asked(AsOf asOf, RegionScope scope, String code) {
        requireHeld(scope, code);
        PublishedPlan plan = find(asOf, code).orElseThrow(() -> new UnknownPlan(code));
        scope.requirePlan(code, Optional.of(plan.region()));
        return plan;
    }

    /** @throws ProblemException 403 if a plan is out of scope */
    public void requireHeld(RegionScope scope, String code) {
        if (scope.isNarrow()) {
            scope.requirePlan(code, find(AsOf.NOW, code).map(PublishedPlan::region));
        }
    }

    /** The same of several plans, in this order; those that nobody knew are left out. */
    public List<PublishedPlan> find(AsOf asOf, Collection<String> codes) {
        Map<String, PlanRevision> known =
                known(asOf, new Conditions().add("v.key.plan in :plans", "plans", codes)).stream()
                        .collect(Collectors.toMap(PlanRevision::plan, Function.identity()));
        return codes.stream()
                .flatMap(code -> Stream.ofNullable(known.get(code)))
                .map(this::published)
                .toList();
    }

    /** The codes of all plans as of a moment, in order. */
    public List<String> codes(AsOf asOf) {
        return known(asOf, new Conditions()).stream().map(PlanRevision::plan).toList();
    }

    /** All plans as of a moment that are in scope, by code: of the region that they have now, and of the one that they had then. */
    public List<PublishedPlan> held(AsOf asOf, RegionScope scope) {
        Set<String> regions = scope.regions();
        return find(asOf, regions == null ? codes(asOf) : ofRegions(regions)).stream()
                .filter(plan -> scope.holds(plan.region()))
                .toList();
    }

    /** The codes of the plans of these regions, in order. */
    public List<String> ofRegions(Collection<String> regions) {
        return database.list(Sql.of(OF_REGIONS).with("regions", regions), row -> row.text("plan"));
    }

    /**
     * Whether a plan is in force. Who took the place of a superseded one is said by its document, or else by there being one
     * other issued plan of the region that ends later.
     */
    public PlanForce force(AsOf asOf, PublishedPlan plan) {
        PlanDocument document = plan.document();
        if (document.status() != PlanForce.PlanStatus.SUPERSEDED) {
            return PlanForce.of(document.status());
        }
        if (document.supersededBy() != null) {
            return PlanForce.supersededBy(document.supersededBy(), true);
        }
        List<PublishedPlan> later = laterOnes(asOf, plan);
        return later.size() == 1 ? PlanForce.supersededBy(later.get(0).code(), false) : PlanForce.of(document.status());
    }

    /**
     * Passes if a plan is in force now: nobody supplies figures for a plan that is a measure of nobody.
     *
     * @throws ProblemException 409 otherwise, naming the plan, where it is in its life and the plan that took its place
     */
    public void requireInForce(PublishedPlan plan) {
        PlanForce force = force(AsOf.NOW, plan);
        if (force.status().isInForce()) {
            return;
        }
        Words state = force.status().words();
        String successor = force.successor();
        String refusal = Words.both(
                "规划" + plan.code() + "不接受新的数值：" + state.zh() + (successor == null ? "" : "，由" + successor + "替代") + "。",
                "Plan " + plan.code() + " takes no new figures: " + state.en()
                        + (successor == null ? "" : "; its successor is " + successor) + ".");
        throw new ProblemException(
                409,
                "plan-not-in-force",
                refusal,
                List.of(Violation.of("plan", force.status().name().toLowerCase(Locale.ROOT), refusal)));
    }

    private List<PublishedPlan> laterOnes(AsOf asOf, PublishedPlan plan) {
        PlanDocument document = plan.document();
        return find(asOf, ofRegions(List.of(document.region().name()))).stream()
                .filter(other -> !other.code().equals(plan.code()))
                .filter(other -> other.document().status() == PlanForce.PlanStatus.ISSUED)
                .filter(other ->
                        other.document().period().to().isAfter(document.period().to()))
                .toList();
    }

    /** Stamps of what the force of plans depends on beside themselves, by plan: the revisions of all plans of its region. */
    public Map<String, String> forceStamps(Collection<PublishedPlan> plans) {
        Map<String, String> stamps = new HashMap<>();
        plans.stream()
                .filter(plan -> plan.document().status() == PlanForce.PlanStatus.SUPERSEDED)
                .filter(plan -> plan.document().supersededBy() == null)
                .forEach(plan -> stamps.put(plan.code(), force(AsOf.NOW, plan).toString()));
        return stamps;
    }

    private PublishedPlan published(PlanRevision revision) {
        PublishedPlan known = read.get(revision.plan());
        if (known != null && known.revision() == revision.revision()) {
            return known;
        }
        PublishedPlan plan = revision.toPlan();
        read.put(plan.code(), plan);
        return plan;
    }

    private PanacheQuery<PlanRevision> known(AsOf asOf, Conditions conditions) {
        return find(REVISIONS.known(asOf, conditions), conditions.parameters());
    }
}
