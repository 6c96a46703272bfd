package io.qingce.chassis.batch;

import io.qingce.chassis.language.Words;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which outcomes of a batch its answer lists. Use as {@code @BeanParam @Valid}. */
public class Listing {

    @QueryParam("items")
    @Parameter(description = "`problems`: list the rejected items only; the counts are complete.")
    @Pattern(regexp = "problems", message = "填problems，或不填以列出全部。" + Words.BETWEEN + "problems, or left out for all")
    @Nullable
    String items;

    /** The answer, as it was asked for. */
    public BatchAnswer of(List<ItemOutcome> outcomes) {
        BatchAnswer answer = BatchAnswer.of(outcomes);
        return items == null ? answer : answer.problemsOnly();
    }
}
