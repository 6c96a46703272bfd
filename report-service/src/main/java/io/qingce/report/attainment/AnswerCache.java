package io.qingce.report.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The answers about the plans evaluated last, each with the stamp of what it was evaluated from; less than a megabyte a plan and language. */
@ApplicationScoped
class AnswerCache {

    private static final int MOST = 200;

    /** A plan as of a day. */
    record Key(String plan, LocalDate through) {}

    private record Entry(String stamp, PlanAnswer answer) {}

    private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Entry> eldest) {
            return size() > MOST;
        }
    };

    /** The answer from what has this stamp. */
    PlanAnswer of(Key key, String stamp, Supplier<PlanAnswer> evaluation) {
        synchronized (entries) {
            Entry known = entries.get(key);
            if (known != null && known.stamp().equals(stamp)) {
                return known.answer();
            }
        }
        PlanAnswer answer = evaluation.get();
        synchronized (entries) {
            entries.put(key, new Entry(stamp, answer));
        }
        return answer;
    }
}
