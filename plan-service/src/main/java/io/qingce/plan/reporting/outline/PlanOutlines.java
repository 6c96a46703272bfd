package io.qingce.plan.reporting.outline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.plan.document.Due;
import io.qingce.plan.document.PlanDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads outlines from the documents of the plans as they now stand. */
@ApplicationScoped
public class PlanOutlines {

    private static final String NEWEST = "select r.document from PlanRevision r join Plan p"
            + " on p.code = r.key.plan and p.revision = r.key.revision where p.code = :code";

    private final EntityManager database;
    private final ObjectMapper json;

    public PlanOutlines(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * The outline of the newest revision.
     *
     * @throws ProblemException 404 if there is no such plan
     */
    public PlanOutline get(String plan) {
        return database.createQuery(NEWEST, String.class)
                .setParameter("code", plan)
                .getResultStream()
                .findFirst()
                .map(this::outline)
                .orElseThrow(() -> unknown(plan));
    }

    /**
     * Passes if there is such a plan.
     *
     * @throws ProblemException 404 otherwise
     */
    public void require(String plan) {
        long plans = database.createQuery("select count(p) from Plan p where p.code = :code", Long.class)
                .setParameter("code", plan)
                .getSingleResult();
        if (plans == 0) {
            throw unknown(plan);
        }
    }

    /** Reads a document that is valid. */
    PlanOutline outline(String document) {
        try {
            JsonNode plan = json.readTree(document);
            return new PlanOutline(
                    plan.path("code").textValue(),
                    json.treeToValue(plan.path("period"), PlanDocument.Period.class),
                    each(plan.path("targets"), this::target),
                    each(plan.path("tasks"), PlanOutlines::task),
                    each(plan.path("units"), PlanOutlines::unit),
                    each(plan.path("governance").path("rhythm"), PlanOutlines::rhythm),
                    each(plan.path("phases"), PlanOutlines::phase),
                    each(plan.path("governance").path("evaluations"), this::evaluation));
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("a stored document can always be read", defect);
        }
    }

    private static ProblemException unknown(String plan) {
        return new ProblemException(404, "unknown-plan", "Unknown plan", "There is no plan " + plan + ".");
    }

    private PlanOutline.Target target(JsonNode target) {
        return new PlanOutline.Target(
                target.path("id").textValue(),
                target.path("name").path("zh").textValue(),
                target.path("dataClass").textValue(),
                points(target.path("points")),
                target.path("printed").path("task").textValue());
    }

    private List<PlanOutline.Point> points(JsonNode points) {
        List<PlanOutline.Point> read = new ArrayList<>();
        points.forEach(point -> read.add(new PlanOutline.Point(
                point.path("id").asText(Integer.toString(read.size())),
                json.convertValue(point.path("due"), Due.class))));
        return read;
    }

    private static PlanOutline.Task task(JsonNode task) {
        List<String> leading = unitsIn(task, "LEAD");
        return new PlanOutline.Task(
                task.path("id").textValue(),
                task.path("code").textValue(),
                task.path("heading").textValue(),
                leading.isEmpty() ? unitsIn(task, "RESPONSIBLE") : leading);
    }

    private static List<String> unitsIn(JsonNode task, String role) {
        return stream(task.path("assignments"))
                .filter(assignment -> role.equals(assignment.path("role").textValue()))
                .flatMap(assignment -> stream(assignment.path("units")))
                .map(unit -> unit.path("unit").textValue())
                .distinct()
                .toList();
    }

    private static PlanOutline.Unit unit(JsonNode unit) {
        return new PlanOutline.Unit(
                unit.path("name").path("zh").textValue(), each(unit.path("aliases"), JsonNode::textValue));
    }

    private static PlanOutline.Rhythm rhythm(JsonNode rhythm) {
        return new PlanOutline.Rhythm(
                rhythm.path("frequency").textValue(),
                rhythm.path("name").path("zh").textValue());
    }

    private static PlanOutline.Phase phase(JsonNode phase) {
        return new PlanOutline.Phase(
                phase.path("id").textValue(),
                phase.path("name").path("zh").textValue(),
                LocalDate.parse(phase.path("from").asText()),
                LocalDate.parse(phase.path("to").asText()));
    }

    private PlanOutline.Evaluation evaluation(JsonNode evaluation) {
        return new PlanOutline.Evaluation(
                evaluation.path("kind").textValue(),
                evaluation.path("name").path("zh").textValue(),
                json.convertValue(evaluation.path("due"), Due.class));
    }

    private static <T> List<T> each(JsonNode array, Function<JsonNode, T> reading) {
        return stream(array).map(reading).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
