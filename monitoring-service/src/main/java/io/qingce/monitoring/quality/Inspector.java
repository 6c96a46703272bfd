package io.qingce.monitoring.quality;

import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.quality.rule.Flag;
import io.qingce.monitoring.quality.rule.Grain;
import io.qingce.monitoring.quality.rule.Rule;
import io.qingce.monitoring.quality.rule.RuleSet;
import io.qingce.monitoring.quality.rule.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the days that are due: flags that no longer hold go, new ones come, in one transaction. */
@ApplicationScoped
public class Inspector {

    private static final int RECENT_DAYS = 3;

    private final QualityTable table;
    private final FlagTable flags;
    private final RuleSets rules;
    private final QualityConfig config;
    private final Clock clock;

    Inspector(QualityTable table, FlagTable flags, RuleSets rules, QualityConfig config, Clock clock) {
        this.table = table;
        this.flags = flags;
        this.rules = rules;
        this.config = config;
        this.clock = clock;
    }

    /** What one round did. */
    record Round(int days, int raised, int removed) {

        static final Round NONE = new Round(0, 0, 0);

        Round plus(Round other) {
            return new Round(days + other.days, raised + other.raised, removed + other.removed);
        }
    }

    /** One round; does nothing while another replica is at it. */
    @Transactional
    Round inspect() {
        if (!table.lock()) {
            return Round.NONE;
        }
        table.note(config.changes());
        List<Window.Due> due = table.due(LocalDate.now(clock).minusDays(RECENT_DAYS), config.batch());
        if (due.isEmpty()) {
            return Round.NONE;
        }
        RuleSet set = rules.current();
        Round round = new Round(due.size(), 0, 0);
        for (Window window : Window.of(due)) {
            round = round.plus(judge(window, set));
        }
        table.done(due);
        return round;
    }

    private Round judge(Window window, RuleSet set) {
        int most = set.observations(window.kind());
        boolean hours = window.grain() == Grain.HOURS;
        List<Recorded> behind = hours ? table.behind(window.site(), window.last(), most) : List.of();
        List<Recorded> before = hours ? table.before(window.site(), window.readFrom(), most) : List.of();
        Set<ObservationKey> edges = behind.stream().map(Recorded::key).collect(Collectors.toSet());
        Set<Flag> found = new LinkedHashSet<>();
        for (List<Observation> series : series(window, before, behind)) {
            set.check(window.kind(), series).stream()
                    .filter(flag -> concerns(flag, window, edges))
                    .forEach(found::add);
        }
        List<FlagTable.Kept> held = flags.held(window, edges).stream()
                .filter(kept -> concerns(kept.flag(), window, edges))
                .toList();
        long version = RuleSets.version(set);
        return write(Difference.of(found, held, version), version);
    }

    /** Of the first observations behind a window it can change only what is a gap before them. */
    static boolean concerns(Flag flag, Window window, Set<ObservationKey> edges) {
        return window.holds(flag.key().periodEnd()) || (flag.kind() == Rule.Kind.GAP && edges.contains(flag.key()));
    }

    private Round write(Difference difference, long version) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        flags.remove(difference.gone());
        flags.put(difference.raised(), version, now);
        return new Round(0, difference.raised().size(), difference.gone().size());
    }

    /**
     * What is to be written so that the flags that stand are those that were found.
     *
     * @param raised found, and not held of this version of the rules
     * @param gone held, and not found any more
     */
    record Difference(List<Flag> raised, List<Flag> gone) {

        static Difference of(Set<Flag> found, List<FlagTable.Kept> held, long version) {
            Set<Flag> standing = held.stream()
                    .filter(kept -> kept.ruleSet() == version)
                    .map(FlagTable.Kept::flag)
                    .collect(Collectors.toSet());
            return new Difference(
                    found.stream().filter(flag -> !standing.contains(flag)).toList(),
                    held.stream()
                            .map(FlagTable.Kept::flag)
                            .filter(flag -> !found.contains(flag))
                            .toList());
        }
    }

    /** The series of a window, each in the order of its ends, with the neighbours of the window at both ends. */
    private List<List<Observation>> series(Window window, List<Recorded> before, List<Recorded> behind) {
        Map<Averaging, List<Observation>> series = new EnumMap<>(Averaging.class);
        List<Recorded> rows = new ArrayList<>(before);
        rows.addAll(table.read(window));
        behind.stream()
                .filter(row -> row.key().periodEnd().isAfter(window.readTo()))
                .forEach(rows::add);
        rows.sort(Comparator.comparing(row -> row.key().periodEnd()));
        rows.forEach(row -> series.computeIfAbsent(row.key().averaging(), it -> new ArrayList<>())
                .add(row.observation()));
        return List.copyOf(series.values());
    }
}
