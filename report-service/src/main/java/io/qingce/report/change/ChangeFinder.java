package io.qingce.report.change;

import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.report.attainment.Attainments;
import io.qingce.report.attainment.PlanResult;
import io.qingce.report.cause.Cause;
import io.qingce.report.cause.CauseTable;
import io.qingce.report.judgement.TargetResult;
import io.qingce.report.moment.AsOf;
import io.qingce.report.plan.Plans;
import io.qingce.report.webhook.AnnouncedType;
import io.qingce.report.webhook.Announcer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the plans that something touched, and announces every target that stands differently than before. Causes,
 * standings, list of changes and events are one transaction: a change is announced exactly when it is kept.
 */
@ApplicationScoped
class ChangeFinder {

    private static final int CAUSES_AT_ONCE = 5_000;

    private final CauseTable causes;
    private final StandingTable standings;
    private final Plans plans;
    private final Attainments attainments;
    private final Announcer announcer;
    private final Clock clock;

    ChangeFinder(
            CauseTable causes,
            StandingTable standings,
            Plans plans,
            Attainments attainments,
            Announcer announcer,
            Clock clock) {
        this.causes = causes;
        this.standings = standings;
        this.plans = plans;
        this.attainments = attainments;
        this.announcer = announcer;
        this.clock = clock;
    }

    /**
     * Looks at the oldest causes.
     *
     * @return whether there may be more to look at
     */
    @Transactional
    boolean lookOnce() {
        if (!standings.lock()) {
            return false;
        }
        LocalDate through = LocalDate.now(clock).minusDays(1);
        List<Cause> seen = new ArrayList<>(causes.take(CAUSES_AT_ONCE));
        boolean more = seen.size() == CAUSES_AT_ONCE;
        Set<String> evaluated = Set.copyOf(standings.evaluatedThrough(through));
        plans.codes(AsOf.NOW).stream()
                .filter(plan -> !evaluated.contains(plan))
                .filter(plan -> seen.stream().noneMatch(cause -> isOf(plan, cause)))
                .forEach(plan -> seen.add(Cause.day(plan, through)));
        touchedPlans(seen)
                .forEach(plan -> attainments.of(AsOf.NOW, plan, through).ifPresent(result -> compare(result, seen)));
        return more;
    }

    private static boolean isOf(String plan, Cause cause) {
        return cause.kind() == Cause.Kind.PLAN && plan.equals(cause.plan());
    }

    private Set<String> touchedPlans(List<Cause> seen) {
        Set<String> regions =
                seen.stream().map(Cause::region).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> touched = new TreeSet<>(regions.isEmpty() ? List.of() : plans.ofRegions(regions));
        seen.stream().map(Cause::plan).filter(Objects::nonNull).forEach(touched::add);
        return touched;
    }

    private void compare(PlanResult result, List<Cause> seen) {
        List<AttainmentChanged> changes =
                changes(result, standings.ofPlan(result.plan().code()), seen, clock.instant());
        if (!changes.isEmpty()) {
            standings.keep(changes);
            announcer.announce(changes.stream()
                    .map(change -> new Announcer.Notice(
                            AnnouncedType.ATTAINMENT_CHANGED,
                            change.plan() + "/" + change.target(),
                            change.plan(),
                            result.region(),
                            Words.inJson(Language.CHINESE, StandingTable.write(change))))
                    .toList());
        }
        standings.evaluated(result.plan().code(), result.through());
    }

    /**
     * A change for every target that stands differently than before, and for every one that the plan has no more.
     *
     * @param before how the targets stood, by target
     */
    static List<AttainmentChanged> changes(
            PlanResult result, Map<String, StandingTable.Stored> before, List<Cause> seen, Instant now) {
        List<AttainmentChanged> changes = new ArrayList<>();
        Set<String> present = new HashSet<>();
        for (TargetResult target : result.targets()) {
            present.add(target.id());
            Snapshot after = Snapshot.of(target);
            StandingTable.Stored stored = before.getOrDefault(target.id(), new StandingTable.Stored(0, null));
            if (stored.snapshot() == null || !after.tellsTheSame(stored.snapshot())) {
                changes.add(change(result, target.id(), target.target().name().zh(), stored, after, seen, now));
            }
        }
        before.forEach((target, stored) -> {
            if (!present.contains(target) && stored.snapshot() != null) {
                changes.add(change(result, target, target, stored, null, seen, now));
            }
        });
        return changes;
    }

    private static AttainmentChanged change(
            PlanResult result,
            String target,
            String name,
            StandingTable.Stored before,
            @Nullable Snapshot after,
            List<Cause> seen,
            Instant now) {
        return new AttainmentChanged(
                result.plan().code(),
                result.plan().revision(),
                result.force().status(),
                target,
                name,
                before.revision() + 1,
                result.through(),
                now,
                before.snapshot(),
                after,
                AttainmentChanged.CauseSeen.merged(seen.stream()
                        .filter(cause ->
                                cause.touches(result.region(), result.plan().code(), target))
                        .toList()));
    }
}
