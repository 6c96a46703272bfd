package io.qingce.report.alarm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.report.change.StandingTable;
import io.qingce.report.moment.AsOf;
import io.qingce.report.plan.Plans;
import io.qingce.report.plan.PublishedPlan;
import io.qingce.report.webhook.AnnouncedType;
import io.qingce.report.webhook.Announcer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Raises and clears alarms; what is raised or cleared is told in the same transaction. */
@ApplicationScoped
class AlarmFinder {

    private final Alarms alarms;
    private final StandingTable standings;
    private final Findings findings;
    private final Plans plans;
    private final Announcer announcer;
    private final ObjectMapper json;
    private final Clock clock;

    AlarmFinder(
            Alarms alarms,
            StandingTable standings,
            Findings findings,
            Plans plans,
            Announcer announcer,
            ObjectMapper json,
            Clock clock) {
        this.alarms = alarms;
        this.standings = standings;
        this.findings = findings;
        this.plans = plans;
        this.announcer = announcer;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Looks at the plans that were evaluated since, at the newest days of the regions and at the newest hours of the sites. A
     * plan that is not in force raises nothing, and what stands of it is cleared.
     */
    @Transactional
    void lookOnce() {
        if (!alarms.lock()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        for (StandingTable.Evaluated plan : standings.evaluatedSince()) {
            settle(
                    List.of(AlarmKind.TARGET_AT_RISK, AlarmKind.BUDGET_SPENT),
                    plan.plan(),
                    inForce(plan.plan())
                            .map(known -> findings.ofPlan(known, today.minusDays(1)))
                            .orElse(List.of()));
            standings.looked(plan);
        }
        settle(List.of(AlarmKind.EXCEEDANCE), null, findings.ofRegions(today));
        settle(List.of(AlarmKind.SITE_SILENT), null, findings.ofSites());
    }

    private Optional<PublishedPlan> inForce(String plan) {
        return plans.find(AsOf.NOW, plan)
                .filter(known -> known.document().status().isInForce());
    }

    /** From here on exactly these findings stand, of these kinds and this plan. */
    private void settle(List<AlarmKind> kinds, @Nullable String plan, List<Finding> found) {
        Instant now = clock.instant();
        Settlement settlement = Settlement.of(alarms.standing(kinds, plan), found);
        List<StoredAlarm> changed = new ArrayList<>(settlement.over());
        changed.forEach(alarm -> alarm.clear(now));
        for (Finding finding : settlement.raised()) {
            StoredAlarm alarm = new StoredAlarm(finding, now);
            alarms.persist(alarm);
            changed.add(alarm);
        }
        if (!changed.isEmpty()) {
            announcer.announce(changed.stream().map(this::notice).toList());
        }
    }

    private Announcer.Notice notice(StoredAlarm stored) {
        Alarm alarm = stored.toAlarm();
        try {
            return new Announcer.Notice(
                    AnnouncedType.ALARM_CHANGED,
                    Long.toString(alarm.alarm()),
                    alarm.plan(),
                    stored.region(),
                    Words.inJson(Language.CHINESE, json.writeValueAsString(alarm)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an alarm cannot be written", impossible);
        }
    }
}
