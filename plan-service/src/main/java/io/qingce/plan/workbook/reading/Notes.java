package io.qingce.plan.workbook.reading;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/** Remarks on cells, the first two hundred of them and how many more there are. */
final class Notes {

    private static final int LISTED = 200;

    private final List<Violation> notes = new ArrayList<>();
    private int more;

    void add(Violation note) {
        if (notes.size() < LISTED) {
            notes.add(note);
        } else {
            more++;
        }
    }

    List<Violation> listed() {
        List<Violation> listed = new ArrayList<>(notes);
        if (more > 0) {
            listed.add(new Violation(
                    null, null, null, "further-notes", Words.both("另有" + more + "处。", "There are " + more + " more.")));
        }
        return List.copyOf(listed);
    }
}
