package io.qingce.plan.filter;

import io.qingce.chassis.paging.PageRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a list over all plans: the plan, and the place in its print. */
public record PlanPosition(String plan, int position) {

    private static final Pattern CURSOR = Pattern.compile("([a-z0-9-]{0,64}):(-?[0-9]{1,9})");
    private static final PlanPosition START = new PlanPosition("", -1);

    /**
     * The place after which a page starts.
     *
     * @throws ProblemException 400 if the cursor is of another list
     */
    public static PlanPosition after(PageRequest page) {
        return page.after().map(PlanPosition::parse).orElse(START);
    }

    /** Narrows a list, ordered by plan and position, to what comes after the cursor. */
    public static Conditions narrow(Conditions conditions, PageRequest page) {
        PlanPosition after = after(page);
        if (after.equals(START)) {
            return conditions;
        }
        // The first condition is what an index can begin at; the second would have it read from its start.
        return conditions
                .add(
                        "key.plan >= :afterPlan and (key.plan > :afterPlan or position > :after)",
                        "after",
                        after.position())
                .also("afterPlan", after.plan());
    }

    /** As a cursor carries it. */
    public String cursor() {
        return plan + ":" + position;
    }

    private static PlanPosition parse(String cursor) {
        Matcher parts = CURSOR.matcher(cursor);
        if (!parts.matches()) {
            throw PageRequest.unknownCursor();
        }
        return new PlanPosition(parts.group(1), Integer.parseInt(parts.group(2)));
    }
}
