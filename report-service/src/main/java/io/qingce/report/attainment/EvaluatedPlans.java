package io.qingce.report.attainment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The plans evaluated last, each with the stamp of what it was evaluated from; a few hundred kilobytes a plan. */
@ApplicationScoped
class EvaluatedPlans {

    private static final int MOST = 200;

    /** A plan as of a day. */
    record Key(String plan, LocalDate through) {}

    private record Entry(String stamp, List<Evaluator.Evaluated> targets) {}

    private final Map<Key, Entry> entries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Entry> eldest) {
            return size() > MOST;
        }
    };

    /** The targets as evaluated from what has this stamp. */
    List<Evaluator.Evaluated> of(Key key, String stamp, Supplier<List<Evaluator.Evaluated>> evaluation) {
        synchronized (entries) {
            Entry known = entries.get(key);
            if (known != null && known.stamp().equals(stamp)) {
                return known.targets();
            }
        }
        List<Evaluator.Evaluated> targets = evaluation.get();
        synchronized (entries) {
            entries.put(key, new Entry(stamp, targets));
        }
        return targets;
    }
}
