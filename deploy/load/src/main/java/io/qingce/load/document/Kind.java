package io.qingce.load.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.local.stack.ServiceName;
import java.util.function.Function;

/** The kinds of documents: who keeps them, which events tell of them, and where report-service keeps its copy. */
enum Kind {
    SITE(
            ServiceName.MONITORING,
            "monitoring.site-changed.v1",
            event -> event.path("code").asText(),
            "select code, revision, name from site",
            "select site, revision, name from site_copy"),
    PLAN(
            ServiceName.PLAN,
            "plan.plan-published.v1",
            event -> event.path("plan").asText(),
            "select code, revision, title_en from plan",
            "select plan, revision, document->'title'->>'en' from plan_copy"),
    EVENT(
            ServiceName.MONITORING,
            "monitoring.exceptional-event-decided.v1",
            event -> event.path("event").asText(),
            "select event, revision, status from exceptional_event",
            "select event, revision, status from exceptional_event_copy"),
    REPORT(
            ServiceName.PLAN,
            "plan.progress-reported.v1",
            event -> event.path("plan").asText() + "/" + event.path("task").asText(),
            // The revision of a report whose history has another length is wrong, whatever it says.
            """
            select plan_code || '/' || period,
                case when revision = (select count(*) from report_change c where c.report_id = r.id)
                    then revision else -revision end, state
            from report r""",
            "select plan || '/' || task, revision, '' from reported_progress_copy");

    /** With which the keys of all documents of the harness begin that are compared. */
    static final String PREFIX = "chaos-";

    private final ServiceName owner;
    private final String topic;
    private final Function<JsonNode, String> told;
    private final String record;
    private final String copy;

    /** @param record and copy: key, revision and mark of every document */
    Kind(ServiceName owner, String topic, Function<JsonNode, String> told, String record, String copy) {
        this.owner = owner;
        this.topic = topic;
        this.told = told;
        this.record = record;
        this.copy = copy;
    }

    ServiceName owner() {
        return owner;
    }

    String topic() {
        return topic;
    }

    String told(JsonNode event) {
        return told.apply(event);
    }

    String record() {
        return record;
    }

    String copy() {
        return copy;
    }
}
