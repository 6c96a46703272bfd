package io.qingce.load.document;

import io.qingce.load.loss.Feed;
import io.qingce.load.loss.Pace;
import io.qingce.local.feed.Api;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Those who change documents, one for each kind. */
public final class Editors {

    /** How many there are. */
    public static final int COUNT = 4;

    private static final int SITES = 5;
    private static final int PLANS = 2;
    private static final int EVENTS = 5;

    /** Each takes ten files and is only edited afterwards; so many last for some hundred rounds of faults. */
    private static final int REPORTS = 84;

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final String TASK = "JZ-K03";
    private static final String UNIT = "区经济发展局";

    private Editors() {}

    /** A plan of its own for a region, which nobody changes. */
    public static void plan(Api api, String code, String region) {
        Change change = new PlanDocument(code, region).change(0);
        api.replace(change.path(), change.contentType(), change.body(), Object.class);
    }

    /**
     * The editors of documents.
     *
     * @param region has a site, for the exceptional events
     * @param plan is published, for the reports
     */
    public static List<Feed> all(URI origin, String region, String plan, Standings standings, Pace pace, long seed) {
        List<List<? extends Document>> documents = List.of(
                many(SITES, i -> new SiteDocument(Kind.PREFIX + "site-" + i, region)),
                many(PLANS, i -> new PlanDocument(Kind.PREFIX + "plan-" + i, region + i)),
                many(EVENTS, i -> new EventDocument(Kind.PREFIX + "event-" + i, region)),
                many(REPORTS, i -> new ReportDocument(plan + "/" + FIRST_DAY.plusDays(i), TASK, UNIT)));
        return IntStream.range(0, documents.size())
                .<Feed>mapToObj(i -> new DocumentWriter(origin, documents.get(i), standings, pace, seed + i))
                .toList();
    }

    private static <T> List<T> many(int count, IntFunction<T> maker) {
        return IntStream.range(0, count).mapToObj(maker).toList();
    }
}
