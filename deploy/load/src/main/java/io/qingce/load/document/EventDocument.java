package io.qingce.load.document;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** An exceptional event that is filed, accepted, edited and so filed anew, accepted and so on. */
final class EventDocument extends Document {

    private static final OffsetDateTime FROM = OffsetDateTime.of(2020, 4, 12, 1, 0, 0, 0, ZoneOffset.ofHours(8));
    private static final int MOST_HOURS = 48;

    private final String region;

    /** @param region has a site */
    EventDocument(String code, String region) {
        super(Kind.EVENT, code);
        this.region = region;
    }

    @Override
    Change change(long revision) {
        return isFiled(revision + 1)
                ? Change.json("PUT", shown(), filing(revision + 1))
                : Change.json("POST", shown() + "/decisions", decision(revision + 1));
    }

    @Override
    String shown() {
        return "/api/exceptional-events/" + key();
    }

    @Override
    String mark(long revision) {
        return isFiled(revision) ? "FILED" : "ACCEPTED";
    }

    private static boolean isFiled(long revision) {
        return revision % 2 == 1;
    }

    private Map<String, Object> filing(long revision) {
        return Map.of(
                "kind", "DUST",
                "regions", List.of(region),
                "items", List.of("PM10"),
                "from", FROM.toString(),
                "to", FROM.plusHours(revision % MOST_HOURS).toString(),
                "filedBy", "混沌站",
                "note", "revision " + revision);
    }

    private static Map<String, Object> decision(long revision) {
        return Map.of(
                "decision",
                "ACCEPTED",
                "by",
                "混沌中心",
                "reason",
                "revision " + revision,
                "approval",
                "混沌〔" + revision + "〕");
    }
}
