package io.qingce.report.ledger;

import java.util.ArrayList;
import java.util.List;

/** A site-day as the table holds it: an hour a line, and when each was recorded. */
final class SiteDayText {

    private static final int CHARACTERS = 1_200;

    private SiteDayText() {}

    /** The revision and the readings of each hour, a line each. */
    static String hours(SiteDay day) {
        StringBuilder text = new StringBuilder(CHARACTERS);
        for (HourSlot slot : day.slots()) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(slot.revision())
                    .append(' ')
                    .append(slot.readings());
        }
        return text.toString();
    }

    /** When each hour was recorded, separated by blanks. */
    static String recorded(SiteDay day) {
        StringBuilder text = new StringBuilder();
        for (HourSlot slot : day.slots()) {
            text.append(text.isEmpty() ? "" : " ").append(slot.recorded());
        }
        return text.toString();
    }

    static SiteDay read(SiteDay.Key key, String hours, String recorded) {
        List<HourSlot> slots = new ArrayList<>(SiteDay.HOURS);
        int line = 0;
        int moment = 0;
        for (int hour = 1; hour <= SiteDay.HOURS; hour++) {
            int blank = hours.indexOf(' ', line);
            int lineEnd = end(hours, '\n', blank);
            int momentEnd = end(recorded, ' ', moment);
            long revision = Long.parseLong(hours, line, blank, 10);
            slots.add(
                    revision == 0
                            ? HourSlot.EMPTY
                            : new HourSlot(
                                    revision,
                                    Long.parseLong(recorded, moment, momentEnd, 10),
                                    hours.substring(blank + 1, lineEnd)));
            line = lineEnd + 1;
            moment = momentEnd + 1;
        }
        return new SiteDay(key, slots);
    }

    private static int end(String text, char separator, int from) {
        int end = text.indexOf(separator, from);
        return end < 0 ? text.length() : end;
    }
}
