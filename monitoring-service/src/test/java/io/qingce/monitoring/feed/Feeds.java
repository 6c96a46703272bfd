package io.qingce.monitoring.feed;

import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.monitoring.fixture.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Bodies opened as feeds, with limits that a test reaches. */
final class Feeds {

    private Feeds() {}

    /** @param changed settings such as {@code max-items=3} */
    static FeedReader with(String... changed) {
        return new FeedReader(
                ServiceJson.mapper(),
                Settings.of(
                        FeedConfig.class,
                        Arrays.stream(changed)
                                .map(each -> "qingce.feed." + each)
                                .toArray(String[]::new)));
    }

    /** A body that breaks off after a text. */
    static InputStream brokenAfter(String text) {
        return new SequenceInputStream(ServiceJson.body(text), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
    }

    /** All that is left of a feed. */
    static <T> List<T> all(Iterator<T> feed) {
        List<T> all = new ArrayList<>();
        feed.forEachRemaining(all::add);
        return all;
    }
}
