package io.qingce.plan.document.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.problem.Violation;
import io.qingce.plan.document.PlanDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was sent, and all that is against taking it.
 *
 * @param tree the document as it was sent
 * @param document the document; where findings are against the schema, the rest of it without the items at fault, and
 *     null if not even that can be read
 * @param findings every finding in every item, with the path of its field
 */
public record Examined(JsonNode tree, @Nullable PlanDocument document, List<Violation> findings) {

    public Examined {
        findings = List.copyOf(findings);
    }

    /** Whether no unit had to be left out, so that the positions of units are those of the tree. */
    public boolean holdsEveryUnit() {
        return document != null && document.units().size() == tree.path("units").size();
    }

    /**
     * The document, if nothing is against it.
     *
     * @throws DocumentRefusedException 422 with all findings otherwise
     */
    public PlanDocument accepted() {
        if (document == null || !findings.isEmpty()) {
            throw DocumentRefusedException.invalid(findings);
        }
        return document;
    }
}
