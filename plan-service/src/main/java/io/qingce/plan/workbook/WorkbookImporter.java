package io.qingce.plan.workbook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.plan.document.DocumentFormat;
import io.qingce.plan.document.reading.DocumentChange;
import io.qingce.plan.document.reading.Examined;
import io.qingce.plan.document.reading.ImportReport;
import io.qingce.plan.plan.PlanPublisher;
import io.qingce.plan.plan.Plans;
import io.qingce.plan.plan.Publication;
import io.qingce.plan.workbook.reading.Assembly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;

/** Makes a workbook the newest revision of its plan, or says what it would change. */
@ApplicationScoped
public class WorkbookImporter {

    private final Plans plans;
    private final PlanPublisher publisher;
    private final WorkbookReader reader;

    public WorkbookImporter(Plans plans, PlanPublisher publisher, WorkbookReader reader) {
        this.plans = plans;
        this.publisher = publisher;
        this.reader = reader;
    }

    /** What may be done with rows that are at fault. */
    public enum BadRows {
        /** The whole workbook is refused. */
        refuse,
        /** They are left out: a new item is not made, a stored one stays as it is. */
        skip
    }

    /**
     * Publishes a workbook in one transaction. What it has no place for is taken over from the document that stands when nobody
     * else can change it any more; the sheets are read before, since that takes long.
     *
     * @throws io.qingce.chassis.problem.ProblemException 412 if the condition does not hold; 400, 413, 415 or 422 if the workbook is
     *     refused; nothing is stored then
     */
    @Transactional
    public WorkbookReport take(String plan, InputStream body, BadRows badRows, Precondition seen) {
        Assembly sheets = reader.open(body);
        plans.lock(plan);
        WorkbookReading reading = read(plan, sheets, badRows);
        reading.check();
        Publication publication = publisher.publish(reading.examined().accepted(), seen);
        return WorkbookReport.of(publication, reading);
    }

    /** What {@link #take} would do to each item; stores nothing. */
    @Transactional
    public WorkbookRehearsal rehearse(String plan, InputStream body, BadRows badRows, Precondition seen) {
        WorkbookReading reading = read(plan, reader.open(body), badRows);
        Examined examined = reading.skipped()
                ? reading.examined()
                : new Examined(reading.assembly().tree(), reading.examined().document(), reading.findings());
        ImportReport report = publisher.rehearse(plan, examined, seen);
        List<DocumentChange> items = report.items().stream()
                .map(change -> new DocumentChange(
                        change.list(),
                        change.id(),
                        change.outcome(),
                        change.findings().stream()
                                .map(reading.assembly()::inTheWorkbook)
                                .toList(),
                        change.points()))
                .toList();
        return WorkbookRehearsal.of(report, items, reading.assembly());
    }

    private WorkbookReading read(String plan, Assembly sheets, BadRows badRows) {
        ObjectNode stored = plans.stored(plan)
                .map(newest -> DocumentFormat.JSON.tree(newest.document()))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        WorkbookReading reading = reader.read(plan, sheets, stored);
        return badRows == BadRows.skip ? reader.skipBadRows(plan, reading, stored) : reading;
    }
}
