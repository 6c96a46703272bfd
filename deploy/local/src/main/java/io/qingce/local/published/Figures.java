package io.qingce.local.published;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.local.published.PublishedFile.Row;
import java.util.LinkedHashMap;
import java.util.Map;

/** Published figures that a calculation of the running system has to meet. */
interface Figures {

    /** Where to post the items. */
    String path();

    /** Whether the row has the figure and everything it is computed from. */
    boolean isComplete(Row row);

    /** What to post for a row. */
    Map<String, Object> item(Row row);

    /** Holds the result against what is published. */
    void compare(Row row, JsonNode result, Agreement agreement);

    /** The values of a row by their codes. */
    static Map<String, Object> values(Row row, Map<String, String> columns) {
        Map<String, Object> values = new LinkedHashMap<>();
        columns.forEach((code, column) -> values.put(code, row.number(column).orElseThrow()));
        return values;
    }
}
