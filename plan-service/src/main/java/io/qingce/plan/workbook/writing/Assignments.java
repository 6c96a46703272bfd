package io.qingce.plan.workbook.writing;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.plan.workbook.layout.Column;
import java.util.List;
import java.util.Optional;

/** The assignments of a task in one column for each role, where they fit: each role once, in the order of the columns. */
final class Assignments {

    private Assignments() {}

    static boolean fitColumns(List<Column> roles, JsonNode task) {
        int last = -1;
        for (JsonNode assignment : task.path("assignments")) {
            int position = position(roles, assignment);
            if (position <= last
                    || roles.get(position).notation().write(assignment).isEmpty()) {
                return false;
            }
            last = position;
        }
        return true;
    }

    static Optional<JsonNode> ofRole(JsonNode task, Column column) {
        for (JsonNode assignment : task.path("assignments")) {
            if (column.type().equals("role=" + assignment.path("role").asText())) {
                return Optional.of(assignment);
            }
        }
        return Optional.empty();
    }

    private static int position(List<Column> roles, JsonNode assignment) {
        String type = "role=" + assignment.path("role").asText();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i).type().equals(type)) {
                return i;
            }
        }
        return -1;
    }
}
