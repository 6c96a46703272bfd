package io.qingce.plan.document.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.problem.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document without some of its items, that still knows where the others stood: {@code targets[5]} of the rest may be
 * {@code targets[7]} of the whole.
 */
public final class Selection {

    private static final Pattern ITEM = Pattern.compile("((?:governance\\.)?[A-Za-z]+)\\[(\\d+)](.*)");

    private final ObjectNode rest;
    private final Map<String, List<Integer>> positions = new HashMap<>();

    private Selection(ObjectNode rest) {
        this.rest = rest;
    }

    /**
     * Leaves items out.
     *
     * @param items paths of items, such as {@code targets[3]}
     */
    public static Selection without(ObjectNode whole, Set<String> items) {
        Selection selection = new Selection(whole.deepCopy());
        items.stream()
                .map(ITEM::matcher)
                .filter(Matcher::matches)
                .map(item -> item.group(1))
                .distinct()
                .forEach(list -> selection.thin(list, items));
        return selection;
    }

    /** The item of a list to which a path leads; empty for a member of the head. */
    public static Optional<String> itemOf(String field) {
        Matcher item = ITEM.matcher(field);
        return item.matches() ? Optional.of(item.group(1) + "[" + item.group(2) + "]") : Optional.empty();
    }

    /** The document without the items. */
    public ObjectNode rest() {
        return rest;
    }

    /** A finding in the rest, with the path that it has in the whole. */
    public Violation inTheWhole(Violation finding) {
        Matcher item = ITEM.matcher(String.valueOf(finding.field()));
        List<Integer> kept = item.matches() ? positions.get(item.group(1)) : null;
        if (kept == null) {
            return finding;
        }
        int position = kept.get(Integer.parseInt(item.group(2)));
        String field = item.group(1) + "[" + position + "]" + item.group(3);
        return new Violation(field, finding.index(), finding.line(), finding.reason(), finding.detail());
    }

    private void thin(String list, Set<String> items) {
        JsonNode all = rest.at("/" + list.replace('.', '/'));
        List<JsonNode> kept = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!items.contains(list + "[" + i + "]")) {
                kept.add(all.get(i));
                places.add(i);
            }
        }
        if (all instanceof ArrayNode array) {
            array.removeAll().addAll(kept);
            positions.put(list, places);
        }
    }
}
