package io.qingce.plan.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of a plan in one line (时限): {@code 2025年「到2025年」}: what it means, then the printed words, then the place where an
 * inherited one is printed in {@code 〔〕}.
 */
final class DueText {

    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
    private static final Pattern LINE =
            Pattern.compile("(?<core>[^「〔]*)(?:「(?<text>(?:[^\\\\」]|\\\\.)*)」)?(?:〔(?<place>(?:[^\\\\〕]|\\\\.)*)〕)?");
    private static final Pattern YEAR = Pattern.compile("(?:到)?(\\d{4})年?");
    private static final Pattern DAY = Pattern.compile("(" + DATE + ")");
    private static final Pattern EACH_YEAR = Pattern.compile("每年(?:(" + DATE + ")至(" + DATE + "))?");
    private static final Pattern PERIOD = Pattern.compile("(" + DATE + ")至(" + DATE + ")");
    private static final Pattern INHERITED = Pattern.compile("随规划(" + DATE + ")");
    private static final Pattern EDGE = Pattern.compile("(?:(\\d{4})年|(" + DATE + "))(前|起)");
    private static final Pattern END_OF =
            Pattern.compile("(?:到)?(\\d{4})年(?:(\\d{1,2})月|(上半年)|第?([一二三四1-4])季度)?(?:年?[底末]|年底)?(?:以?前|之前)?");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})年?[-~—–至到]+(\\d{4})年");

    /** How agencies say that something has no end. */
    private static final Pattern STANDING = Pattern.compile("(?:长期|持续|常年|常态化?|一直|动态)(?:坚持|推进|实施|开展|落实|执行|有效|保持)?");

    private DueText() {}

    static String write(JsonNode due) {
        String core = switch (due.path("kind").asText()) {
            case "YEAR" -> due.path("year").asText() + "年";
            case "DAY" -> due.path("date").asText();
            case "EACH_YEAR" -> due.has("from") ? "每年 " + span(due) : "每年";
            case "PERIOD" -> span(due);
            case "INHERITED" -> "随规划 " + due.path("date").asText();
            case "BEFORE" -> edge(due) + "前";
            case "FROM" -> edge(due) + "起";
            default -> "长期";
        };
        String text = due.has("text") ? "「" + escape(due.path("text").asText()) + "」" : "";
        String place = due.has("place") ? "〔" + escape(due.path("place").asText()) + "〕" : "";
        return core + text + place;
    }

    /**
     * Reads the notation, and the plain words in which most dates are printed, such as 2025年底前.
     *
     * @throws UnreadableCellException if it is neither
     */
    static ObjectNode read(String line) {
        Matcher parts = LINE.matcher(line);
        ObjectNode due = parts.matches() ? core(parts.group("core")) : null;
        if (due == null) {
            throw new UnreadableCellException(
                    "not-a-due-date",
                    "时限无法识别：“" + line + "”。可写：2025年、2025-12-31、2025年前、2023年起、每年、2021-01-01至2025-12-31、长期。",
                    "Not a due date. Write a year, a day, or a span; docs/plan-workbook.md lists the words.");
        }
        put(due, "text", parts.group("text"));
        put(due, "place", parts.group("place"));
        return due;
    }

    private static @Nullable ObjectNode core(String words) {
        String core = CellNumbers.normal(words);
        Matcher found = EDGE.matcher(core);
        if (found.matches()) {
            ObjectNode due = due(found.group(3).equals("前") ? "BEFORE" : "FROM");
            return found.group(1) == null
                    ? due.put("date", found.group(2))
                    : due.put("year", Integer.parseInt(found.group(1)));
        }
        if ((found = YEAR.matcher(core)).matches()) {
            return due("YEAR").put("year", Integer.parseInt(found.group(1)));
        }
        if ((found = DAY.matcher(core)).matches()) {
            return due("DAY").put("date", found.group(1));
        }
        if ((found = EACH_YEAR.matcher(core)).matches()) {
            return found.group(1) == null ? due("EACH_YEAR") : span(due("EACH_YEAR"), found);
        }
        if ((found = PERIOD.matcher(core)).matches()) {
            return span(due("PERIOD"), found);
        }
        if ((found = INHERITED.matcher(core)).matches()) {
            return due("INHERITED").put("date", found.group(1));
        }
        return core.equals("长期") ? due("STANDING") : printed(words.strip(), core);
    }

    /** 2025年底前, 2025年9月底前, 2025年12月31日: a day, and the words themselves as its print. */
    private static @Nullable ObjectNode printed(String words, String core) {
        try {
            if (STANDING.matcher(core).matches()) {
                return due("STANDING").put("text", words);
            }
            Matcher years = YEARS.matcher(core);
            if (years.matches()) {
                return due("PERIOD")
                        .put("from", years.group(1) + "-01-01")
                        .put("to", years.group(2) + "-12-31")
                        .put("text", words);
            }
            Matcher end = END_OF.matcher(core);
            LocalDate day = end.matches()
                    ? YearMonth.of(Integer.parseInt(end.group(1)), month(end)).atEndOfMonth()
                    : CellNumbers.day(CellValue.text(core.replaceFirst("(?:之|以)?前$", "")));
            return due("DAY").put("date", day.toString()).put("text", words);
        } catch (UnreadableCellException | DateTimeException neither) {
            return null;
        }
    }

    /** The month that ends what is meant. */
    private static int month(Matcher end) {
        if (end.group(2) != null) {
            return Integer.parseInt(end.group(2));
        }
        if (end.group(3) != null) {
            return 6;
        }
        return end.group(4) == null ? 12 : 3 * (1 + "一1二2三3四4".indexOf(end.group(4)) / 2);
    }

    private static ObjectNode due(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }

    private static ObjectNode span(ObjectNode due, Matcher found) {
        return due.put("from", found.group(1)).put("to", found.group(2));
    }

    private static String span(JsonNode due) {
        return due.path("from").asText() + "至" + due.path("to").asText();
    }

    private static String edge(JsonNode due) {
        return due.has("date") ? due.path("date").asText() : due.path("year").asText() + "年";
    }

    private static void put(ObjectNode due, String member, @Nullable String escaped) {
        if (escaped != null) {
            due.put(member, escaped.replaceAll("\\\\(.)", "$1"));
        }
    }

    private static String escape(String text) {
        return text.replaceAll("[\\\\」〕]", "\\\\$0");
    }
}
