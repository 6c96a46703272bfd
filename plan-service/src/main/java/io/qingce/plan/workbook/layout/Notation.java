package io.qingce.plan.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** How one member of a document is written in a cell, and read from it. */
public interface Notation {

    /** The cell; absent if this notation cannot express the value. */
    Optional<CellValue> write(JsonNode value);

    /**
     * The value of a cell.
     *
     * @throws UnreadableCellException if the cell says nothing of this kind
     */
    JsonNode read(CellValue cell);

    /** The words that a person chooses from; empty if anything may stand there. */
    default List<String> choices() {
        return List.of();
    }
}
