package io.qingce.monitoring.ingest;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.language.Words;
import io.qingce.monitoring.freeze.Freeze;
import io.qingce.monitoring.freeze.Frozen;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.SiteKind;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Decides what becomes of the items that are taken in together, given what is on record. Writes nothing. */
final class Chunk {

    private final Map<String, SiteKind> sites;
    private final Map<ObservationKey, Recorded> held;
    private final Frozen frozen;
    private final Instant now;
    private final Map<ObservationKey, Draft> drafts = new LinkedHashMap<>();

    /**
     * @param sites the sites that exist
     * @param held what is on record under the keys of the items
     * @param frozen what must not be changed
     */
    Chunk(Map<String, SiteKind> sites, Map<ObservationKey, Recorded> held, Frozen frozen, Instant now) {
        this.sites = sites;
        this.held = held;
        this.frozen = frozen;
        this.now = now;
    }

    /** Decides on the next item. */
    ItemOutcome take(Item item) {
        return item instanceof Item.Read read ? take(read) : ((Item.Refused) item).outcome();
    }

    /** What stands now under keys that were not on record. */
    List<Recorded> created() {
        return drafts(Draft::isNew);
    }

    /** What stands now in the place of something else. */
    List<Recorded> replaced() {
        return drafts(Draft::isReplacement);
    }

    /** Everything that stands now and did not before, in the order in which it came. */
    List<Recorded> changed() {
        return drafts(draft -> draft.isNew() || draft.isReplacement());
    }

    /** What no longer stands. */
    List<Recorded> superseded() {
        return drafts.values().stream()
                .map(Draft::superseded)
                .flatMap(Collection::stream)
                .toList();
    }

    private ItemOutcome take(Item.Read item) {
        Observation observation = item.observation();
        String site = observation.key().site();
        SiteKind kind = sites.get(site);
        if (kind == null) {
            return item.rejected(
                    "site", "unknown-site", Words.both("没有点位“" + site + "”。", "There is no site '" + site + "'."));
        }
        Set<Parameter> strays = strays(observation, kind);
        if (strays.isEmpty()) {
            return take(item, observation);
        }
        ItemOutcome rejection = stray(item, strays, kind);
        return strays.size() == observation.readings().size()
                ? rejection
                : rejection.of(take(item, observation.without(strays)));
    }

    private ItemOutcome take(Item.Read item, Observation observation) {
        Draft draft = drafts.computeIfAbsent(observation.key(), key -> new Draft(held.get(key)));
        Optional<Freeze> freeze = frozen.of(observation.key());
        return freeze.isPresent() && draft.wouldChange(observation)
                ? refused(item, freeze.get())
                : item.done(draft.take(observation, now));
    }

    private static ItemOutcome stray(Item.Read item, Set<Parameter> strays, SiteKind kind) {
        String site = item.observation().key().site();
        String codes = strays.stream().map(Parameter::code).collect(Collectors.joining(", "));
        return item.rejected(
                "values." + strays.iterator().next().code(),
                "parameter-of-another-medium",
                Words.both(
                        "点位“" + site + "”的类型为" + kind + "，不监测" + codes + "。",
                        "Site '" + site + "' is of kind " + kind + " and does not measure " + codes + "."));
    }

    private static ItemOutcome refused(Item.Read item, Freeze freeze) {
        Freeze.Step frozen = freeze.frozen();
        return item.rejected(
                "periodEnd",
                "frozen",
                Words.both(
                        "已由%s于%s冻结：%s（冻结%d）。"
                                .formatted(frozen.by(), frozen.at().toLocalDate(), frozen.reason(), freeze.id()),
                        "Frozen by %s on %s: %s (freeze %d)."
                                .formatted(frozen.by(), frozen.at().toLocalDate(), frozen.reason(), freeze.id())));
    }

    /** What a site of this kind does not measure: it costs these values, not those beside them. */
    private static Set<Parameter> strays(Observation observation, SiteKind kind) {
        Set<Parameter> strays = EnumSet.noneOf(Parameter.class);
        for (Parameter parameter : observation.readings().keySet()) {
            if (!kind.measures(parameter.medium())) {
                strays.add(parameter);
            }
        }
        return strays;
    }

    private List<Recorded> drafts(Predicate<Draft> which) {
        return drafts.values().stream().filter(which).map(Draft::current).toList();
    }
}
