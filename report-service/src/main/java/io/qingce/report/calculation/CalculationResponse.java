package io.qingce.report.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was computed, item by item in the order sent; nothing of it is stored.
 *
 * @param counts how many items were computed and how many refused
 * @param items one per item sent
 * @param <R> what is computed of one item
 */
public record CalculationResponse<R>(Counts counts, List<Item<R>> items) {

    /** Items of one request. */
    static final int MOST_ITEMS = 10_000;

    /** How many items ended how. */
    public record Counts(int computed, int rejected) {}

    /**
     * One item.
     *
     * @param index position in the request, from 0
     * @param id name that the caller gave it
     * @param results one per edition asked for; absent for a refused item
     * @param problem why it was refused
     */
    public record Item<R>(
            int index,
            @Nullable String id,
            @Nullable List<R> results,
            @Nullable Violation problem) {}

    /** Computes every item of an array by itself. */
    static <R> CalculationResponse<R> of(@Nullable JsonNode body, Function<ItemReader, List<R>> calculation) {
        if (body == null || !body.isArray() || body.isEmpty() || body.size() > MOST_ITEMS) {
            throw new ProblemException(
                    400,
                    "invalid-request",
                    Words.both("请求体须为列表。", "The body is not a list of items."),
                    List.of(Violation.of(
                            "body",
                            "not-a-list",
                            Words.both(
                                    "须为1至" + MOST_ITEMS + "项的JSON数组。",
                                    "A JSON array of 1 to " + MOST_ITEMS + " items."))));
        }
        List<Item<R>> items = new ArrayList<>(body.size());
        for (int index = 0; index < body.size(); index++) {
            items.add(item(index, body.get(index), calculation));
        }
        int rejected =
                (int) items.stream().filter(item -> item.problem() != null).count();
        return new CalculationResponse<>(new Counts(items.size() - rejected, rejected), items);
    }

    private static <R> Item<R> item(int index, JsonNode node, Function<ItemReader, List<R>> calculation) {
        @Nullable
        String id = node.isObject() && node.hasNonNull("id") ? node.get("id").asText() : null;
        try {
            return new Item<>(index, id, calculation.apply(ItemReader.of(node)), null);
        } catch (UnusableItem unusable) {
            return new Item<>(
                    index,
                    id,
                    null,
                    new Violation(unusable.field(), index, null, unusable.reason(), unusable.detail()));
        }
    }
}
