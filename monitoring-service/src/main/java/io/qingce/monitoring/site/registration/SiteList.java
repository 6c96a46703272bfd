package io.qingce.monitoring.site.registration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.feed.UnfitItemException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sites of any kind as CSV: the columns are the fields of a site, {@code code, name, kind, region} at least. An empty cell
 * is a field left out; a list is written with semicolons; yes and no are true/false, Y/N or 是/否.
 */
final class SiteList {

    private static final List<String> NEEDED = List.of("code", "name", "kind", "region");
    private static final Set<String> TEXTS = Set.of(
            "code",
            "name",
            "kind",
            "region",
            "targetClass",
            "regionCode",
            "controlLevel",
            "validFrom",
            "validTo",
            "effectiveFrom");
    private static final Set<String> NUMBERS = Set.of("longitude", "latitude");
    private static final Set<String> CHOICES = Set.of("controlPoint", "simulated", "assessed");
    private static final Set<String> LISTS = Set.of("aliases", "pointSets");
    private static final Map<String, Boolean> WORDS =
            Map.of("true", true, "false", false, "Y", true, "N", false, "是", true, "否", false);

    private final List<String> columns;

    /** @throws ProblemException 422 if a column is no field of a site */
    SiteList(CsvFeed feed) {
        columns = feed.columns();
        columns.stream().filter(column -> !isField(column)).findFirst().ifPresent(column -> {
            throw new ProblemException(
                    422,
                    "unknown-layout",
                    Words.both("点位清单的列须为点位字段。", "The columns of a list of sites are the fields of a site."),
                    List.of(Violation.of(
                            column,
                            "unknown-column",
                            Words.both("点位没有字段“" + column + "”。", "A site has no field '" + column + "'."))));
        });
    }

    /** Whether the header is one of this layout. */
    static boolean fits(CsvFeed feed) {
        return feed.columns().containsAll(NEEDED);
    }

    /**
     * A line as the JSON of a site.
     *
     * @throws UnfitItemException if the line or a cell cannot be read
     */
    ObjectNode read(CsvRow row) {
        row.requireWhole();
        ObjectNode site = JsonNodeFactory.instance.objectNode();
        for (String column : columns) {
            String text = row.text(column);
            if (!text.isEmpty()) {
                set(site, column, text);
            }
        }
        return site;
    }

    private static void set(ObjectNode site, String column, String text) {
        if (NUMBERS.contains(column)) {
            site.put(column, number(column, text));
        } else if (CHOICES.contains(column)) {
            site.put(column, choice(column, text));
        } else if (LISTS.contains(column)) {
            for (String part : text.split("[;；]", -1)) {
                site.withArray(column).add(part.strip());
            }
        } else {
            site.put(column, text);
        }
    }

    private static BigDecimal number(String column, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException unreadable) {
            throw new UnfitItemException(
                    column, "unreadable-number", Words.both("“" + text + "”不是数字。", "'" + text + "' is not a number."));
        }
    }

    private static boolean choice(String column, String text) {
        Boolean choice = WORDS.get(text);
        if (choice == null) {
            throw new UnfitItemException(
                    column,
                    "unreadable-field",
                    Words.both("“" + text + "”不是true或false。", "'" + text + "' is neither true nor false."));
        }
        return choice;
    }

    private static boolean isField(String column) {
        return TEXTS.contains(column) || NUMBERS.contains(column) || CHOICES.contains(column) || LISTS.contains(column);
    }
}
