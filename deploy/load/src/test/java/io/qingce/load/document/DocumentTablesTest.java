package io.qingce.load.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.load.ServiceDatabase;
import io.qingce.local.stack.ServiceName;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the audit reads of documents, from tables as the scripts of the services make them. */
class DocumentTablesTest {

    private static final String SITE = Kind.PREFIX + "site-1";
    private static final String EVENT = Kind.PREFIX + "event-1";
    private static final String PLAN = Kind.PREFIX + "plan-1";

    @TempDir
    private Path folder;

    private final Standings standings = new Standings();

    @Test
    void findsSitesAndEventsAsTheyWereAcknowledged() throws SQLException {
        try (ServiceDatabase database = new ServiceDatabase(folder, ServiceName.MONITORING)) {
            database.execute("""
                    insert into site (code, revision, name, kind, region, control_point, simulated, aliases, changed_at)
                    values ('chaos-site-1', 4, '混沌 4', 'AIR_STATION', '混沌市', false, true, '{}', now());
                    insert into exceptional_event (event, revision, kind, status, regions, sites, first_hour, last_hour,
                        content, changed_at)
                    values ('chaos-event-1', 2, 'DUST', 'ACCEPTED', '{}', '{}', now(), now(), '{}', now())""");
            Document site = new SiteDocument(SITE, "混沌市");
            standings.acknowledge(site, 4);
            standings.acknowledge(new EventDocument(EVENT, "混沌市"), 2);
            assertEquals(List.of(), record(database, ServiceName.MONITORING));
            standings.acknowledge(site, 5);
            assertEquals(1, record(database, ServiceName.MONITORING).size(), "a revision that was lost");
            database.execute("update exceptional_event set status = 'FILED'");
            assertEquals(2, record(database, ServiceName.MONITORING).size(), "and an older content");
        }
    }

    @Test
    void findsPlansAndReportsAsTheyWereAcknowledged() throws SQLException {
        try (ServiceDatabase database = new ServiceDatabase(folder, ServiceName.PLAN)) {
            database.execute("""
                    insert into plan (code, revision, title_zh, title_en, status, region, period_from, period_to,
                        target_count)
                    values ('chaos-plan-1', 3, '规划', 'Revision 3', 'ISSUED', '混沌市0', '2021-01-01', '2025-12-31', 1),
                        ('reported', 1, '规划', 'Plan', 'ISSUED', '混沌市报', '2021-01-01', '2025-12-31', 1);
                    insert into report (plan_code, subject_kind, subject_id, period, period_from, period_to, unit, state,
                        verified_at, revision)
                    values ('reported', 'TASK', 'JZ-K03', '2015-01', '2015-01-01', '2015-01-31', '局', 'VERIFIED', now(), 4);
                    insert into report_change (report_id, revision, action, state, actor, recorded_at)
                    select r.id, n, 'MOVE', 'VERIFIED', 'chaos', now() from report r, generate_series(1, 4) n""");
            standings.acknowledge(new PlanDocument(PLAN, "混沌市0"), 3);
            standings.acknowledge(new ReportDocument("reported/2015-01", "JZ-K03", "局"), 4);
            assertEquals(List.of(), record(database, ServiceName.PLAN));
            database.execute("delete from report_change where revision = 2");
            List<String> findings = record(database, ServiceName.PLAN);
            assertEquals(1, findings.size(), "a history that is shorter than its revision");
            assertTrue(findings.get(0).startsWith("REPORT reported/2015-01"), findings.toString());
        }
    }

    @Test
    void findsTheCopiesOfReportServiceAsTheEventsLeadTo() throws SQLException {
        try (ServiceDatabase database = new ServiceDatabase(folder, ServiceName.REPORT)) {
            database.execute("""
                    insert into site_copy (site, revision, name, kind, region, control_point, simulated, recorded_at)
                    values ('chaos-site-1', 4, '混沌 4', 'AIR_STATION', '混沌市', false, true, now());
                    insert into plan_copy (plan, revision, document, recorded_at)
                    values ('chaos-plan-1', 3, '{"title":{"en":"Revision 3"}}', now());
                    insert into exceptional_event_copy (event, revision, kind, status, regions, sites, items, first_hour,
                        last_hour, recorded_at)
                    values ('chaos-event-1', 2, 'DUST', 'ACCEPTED', '{}', '{}', '{}', now(), now(), now());
                    insert into reported_progress_copy (plan, task, revision, reported, recorded_at)
                    values ('reported', 'JZ-K03', 3, '[]', now())""");
            standings.acknowledge(new SiteDocument(SITE, "混沌市"), 4);
            standings.acknowledge(new PlanDocument(PLAN, "混沌市0"), 3);
            standings.acknowledge(new EventDocument(EVENT, "混沌市"), 2);
            standings.acknowledge(new ReportDocument("reported/2015-01", "JZ-K03", "局"), 4);
            standings.acknowledge(new ReportDocument("reported/2015-02", "JZ-K03", "局"), 5);
            assertEquals(List.of(), copies(database), "one report was verified once, the other verified and withdrawn");
            database.execute("delete from site_copy");
            assertEquals(1, copies(database).size());
        }
    }

    private List<String> record(ServiceDatabase database, ServiceName owner) throws SQLException {
        DocumentCheck check = new DocumentCheck(standings);
        check.record(owner, database.connection());
        return check.findings();
    }

    private List<String> copies(ServiceDatabase database) throws SQLException {
        DocumentCheck check = new DocumentCheck(standings);
        check.copies(database.connection());
        return check.findings();
    }
}
