package io.qingce.load.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;

/**
 * A report on a task: begun, proved by a file, submitted, verified; then withdrawn, proved by one more file, submitted and
 * verified again, and so on. After some files it is edited instead.
 */
final class ReportDocument extends Document {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int STEPS = 4;
    private static final int LAST_FILE = 40;

    private final String plan;
    private final String task;
    private final String unit;
    private final String period;
    private long id;

    /** @param key code of the plan, a stroke, and the period */
    ReportDocument(String key, String task, String unit) {
        super(Kind.REPORT, key);
        this.plan = key.substring(0, key.indexOf('/'));
        this.period = key.substring(key.indexOf('/') + 1);
        this.task = task;
        this.unit = unit;
    }

    @Override
    String told() {
        return plan + "/" + task;
    }

    @Override
    long events(long revision) {
        long verified = revision / STEPS;
        long withdrawn = Math.max(0, (revision - 1) / STEPS);
        return verified + withdrawn;
    }

    /** How many files it has at a revision. */
    static long files(long revision) {
        return (Math.min(revision, LAST_FILE) + 2) / STEPS;
    }

    @Override
    Change change(long revision) {
        long next = revision + 1;
        String own = reports() + "/" + id;
        return switch ((int) (next % STEPS)) {
            case 1 -> next == 1 ? begin() : move(own, "WITHDRAW");
            case 2 ->
                next <= LAST_FILE
                        ? Change.file(own + "/evidence?name=" + next + ".pdf", "%PDF-1.4 " + key() + " " + next)
                        : Change.json("PUT", own, Map.of("words", "完成 " + next));
            case 3 -> move(own, "SUBMIT");
            default -> move(own, "VERIFY");
        };
    }

    @Override
    String shown() {
        return reports() + "?period=" + period + "&task=" + task;
    }

    @Override
    String mark(long revision) {
        return switch ((int) (revision % STEPS)) {
            case 1 -> revision == 1 ? "DRAFT" : "RETURNED";
            case 2 -> revision == 2 ? "DRAFT" : "RETURNED";
            case 3 -> "SUBMITTED";
            default -> "VERIFIED";
        };
    }

    /** Also notes the number that the report has. */
    @Override
    long revision(HttpResponse<byte[]> answer) {
        try {
            JsonNode report = JSON.readTree(answer.body()).path("items").path(0);
            id = report.path("id").asLong();
            return report.path("revision").asLong();
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON", e);
        }
    }

    private String reports() {
        return "/api/plans/" + plan + "/reports";
    }

    private Change begin() {
        return Change.json("POST", reports(), Map.of("task", task, "period", period, "unit", unit, "words", "完成一半"));
    }

    private static Change move(String own, String move) {
        return Change.json("POST", own + "/moves", Map.of("move", move, "reason", "混沌"));
    }
}
