package io.qingce.local.feed;

import io.qingce.local.Refusal;
import io.qingce.local.demo.DemoReadings;
import io.qingce.local.feed.BatchAnswer.Counts;
import io.qingce.local.feed.Feed.Body;
import io.qingce.local.feed.Feed.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;

/** Takes plans, sites and readings to the public interface. All of it can be repeated: what is there is left alone. */
public final class Loader {

    private static final String JSON = "application/json";

    private final Api api;

    public Loader(Api api) {
        this.api = api;
    }

    /**
     * Puts a plan document under the code that is its file name, in the place of what was loaded before.
     *
     * @return the code
     */
    public String plan(Path document) {
        String code = document.getFileName().toString().replaceFirst("\\.yaml$", "");
        api.replace("/api/plans/" + code, "application/yaml", bytes(document), Object.class);
        return code;
    }

    /** Puts the simulated sites and posts their readings. */
    public Outcome demo(LongConsumer progress) {
        putSites(Api.json(DemoReadings.sites()), JSON);
        Feed feed = new Feed(api, progress);
        DemoReadings.forEachBatch(batch -> feed.post(new Body(JSON, Api.json(batch), batch.size(), 0)));
        return feed.finish();
    }

    /**
     * Puts the sites of a station list.
     *
     * @throws Refusal if one of them is refused
     */
    public Counts sites(Path list) {
        return putSites(bytes(list), "text/csv; charset=utf-8");
    }

    /** Posts a file of readings; the series of cities are put as sites first. */
    public Outcome readings(ReadingsFile file, LongConsumer progress) {
        if (!file.needsStations()) {
            putSites(Api.json(Cities.sites(file.cities())), JSON);
        }
        Feed feed = new Feed(api, progress);
        file.forEachBody(feed::post);
        return feed.finish();
    }

    private Counts putSites(byte[] body, String contentType) {
        BatchAnswer answer = api.put("/api/sites?items=problems", contentType, body, BatchAnswer.class);
        List<BatchAnswer.Item> refused =
                answer.items().stream().filter(BatchAnswer.Item::isRejected).toList();
        if (!refused.isEmpty()) {
            throw new Refusal(answer.counts().rejected() + " sites were refused, the first: " + refused.get(0));
        }
        return answer.counts();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
