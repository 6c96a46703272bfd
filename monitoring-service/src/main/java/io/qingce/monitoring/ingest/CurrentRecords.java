package io.qingce.monitoring.ingest;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Question;
import io.qingce.monitoring.freeze.Frozen;
import io.qingce.monitoring.freeze.FrozenTable;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.site.SiteTable;
import io.qingce.standards.parameter.SiteKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks what stands where a chunk is to go, and keeps it so. */
@ApplicationScoped
class CurrentRecords {

    /**
     * What stands on record.
     *
     * @param sites the kind of each site that exists
     * @param held the observations under the keys
     * @param frozen what must not be changed
     */
    record State(Map<String, SiteKind> sites, Map<ObservationKey, Recorded> held, Frozen frozen) {}

    private static final State NOTHING = new State(Map.of(), Map.of(), new Frozen(Map.of()));

    private final Database database;
    private final FrozenTable freezes;

    CurrentRecords(Database database, FrozenTable freezes) {
        this.database = database;
        this.freezes = freezes;
    }

    /** What stands under these keys; until the transaction ends nobody else changes it, and nobody freezes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    State lock(List<ObservationKey> keys) {
        if (keys.isEmpty()) {
            return NOTHING;
        }
        // The locks come first: the others see what they waited for.
        Question<SiteTable.Kind> kinds = SiteTable.locking(
                keys.stream().map(ObservationKey::site).distinct().toList());
        Question<Frozen.AtSite> frozen = freezes.of(keys);
        Question<Recorded> held = ObservationTable.held(keys);
        database.ask(ObservationTable.byKey(), kinds, frozen, held);
        return new State(
                SiteTable.Kind.byCode(kinds.answer()),
                held.answer().stream().collect(Collectors.toMap(Recorded::key, Function.identity())),
                Frozen.of(frozen.answer()));
    }
}
