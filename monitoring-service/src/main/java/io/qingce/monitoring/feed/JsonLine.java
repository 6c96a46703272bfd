package io.qingce.monitoring.feed;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One line of a JSON Lines feed.
 *
 * @param number physical line, from 1
 * @param element what the line says; null if it is no JSON
 * @param defect why the line is no JSON; null if it is
 */
public record JsonLine(
        int number, @Nullable JsonNode element, @Nullable String defect) {

    /** @throws UnfitItemException if the line is no JSON value or too long to be read */
    public JsonNode requireElement() {
        if (element == null) {
            throw new UnfitItemException(null, "unreadable-line", String.valueOf(defect));
        }
        return element;
    }
}
