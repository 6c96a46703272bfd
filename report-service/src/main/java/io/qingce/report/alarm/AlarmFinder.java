package io.qingce.report.alarm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.report.webhook.AnnouncedType;
import io.qingce.report.webhook.Announcer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Raises and clears alarms; what is raised or cleared is told in the same transaction. */
@ApplicationScoped
class AlarmFinder {

    private final AlarmTable alarms;
    private final Findings findings;
    private final Announcer announcer;
    private final ObjectMapper json;
    private final Clock clock;

    AlarmFinder(AlarmTable alarms, Findings findings, Announcer announcer, ObjectMapper json, Clock clock) {
        this.alarms = alarms;
        this.findings = findings;
        this.announcer = announcer;
        this.json = json;
        this.clock = clock;
    }

    /** Looks at the plans that were evaluated since, at the newest days of the regions and at the newest hours of the sites. */
    @Transactional
    void lookOnce() {
        if (!alarms.lock()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        for (AlarmTable.Evaluated plan : alarms.evaluated()) {
            settle(
                    List.of(AlarmKind.TARGET_AT_RISK, AlarmKind.BUDGET_SPENT),
                    plan.plan(),
                    findings.ofPlan(plan.plan(), today.minusDays(1)));
            alarms.looked(plan);
        }
        settle(List.of(AlarmKind.EXCEEDANCE), null, findings.ofRegions(today));
        settle(List.of(AlarmKind.SITE_SILENT), null, findings.ofSites());
    }

    /** From here on exactly these findings stand, of these kinds and this plan. */
    private void settle(List<AlarmKind> kinds, @Nullable String plan, List<Finding> found) {
        List<Alarm> changed = new ArrayList<>();
        for (AlarmKind kind : kinds) {
            List<String> still = found.stream()
                    .filter(finding -> finding.kind() == kind)
                    .map(Finding::subject)
                    .toList();
            changed.addAll(alarms.clear(List.of(kind), plan, still, clock.instant()));
        }
        changed.addAll(alarms.raise(found, clock.instant()));
        if (!changed.isEmpty()) {
            announcer.announce(changed.stream().map(this::notice).toList());
        }
    }

    private Announcer.Notice notice(Alarm alarm) {
        try {
            return new Announcer.Notice(
                    AnnouncedType.ALARM_CHANGED,
                    Long.toString(alarm.alarm()),
                    alarm.plan(),
                    json.writeValueAsString(alarm));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an alarm cannot be written", impossible);
        }
    }
}
