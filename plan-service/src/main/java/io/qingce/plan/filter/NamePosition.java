package io.qingce.plan.filter;

import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;

/**
 * A place in a list over all regions: the region, and a name in it.
 *
 * @param name may be empty: before all names of the region
 */
public record NamePosition(String region, String name) {

    private static final String BETWEEN = "\n";
    private static final NamePosition START = new NamePosition("", "");

    /**
     * The place after which a page starts.
     *
     * @throws ProblemException 400 if the cursor is of another list
     */
    public static NamePosition after(PageRequest page) {
        return page.after().map(NamePosition::parse).orElse(START);
    }

    /** As a cursor carries it. */
    public String cursor() {
        return region + BETWEEN + name;
    }

    private static NamePosition parse(String cursor) {
        String[] parts = cursor.split(BETWEEN, -1);
        if (parts.length != 2) {
            throw PageRequest.unknownCursor();
        }
        return new NamePosition(parts[0], parts[1]);
    }
}
