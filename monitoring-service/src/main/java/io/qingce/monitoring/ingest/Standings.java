package io.qingce.monitoring.ingest;

import io.qingce.monitoring.freeze.FreezeTable;
import io.qingce.monitoring.freeze.Frozen;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.monitoring.site.SiteKind;
import io.qingce.monitoring.site.SiteTable;
import io.qingce.monitoring.sql.Query;
import io.qingce.monitoring.sql.SqlTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Asks what stands where a chunk is to go, and keeps it so. */
@ApplicationScoped
class Standings {

    /**
     * What stands on record.
     *
     * @param sites the kind of each site that exists
     * @param held the observations under the keys
     * @param frozen what must not be changed
     */
    record Standing(Map<String, SiteKind> sites, Map<ObservationKey, Recorded> held, Frozen frozen) {}

    private static final Standing NOTHING = new Standing(Map.of(), Map.of(), new Frozen(Map.of()));

    private final SqlTable sql;
    private final FreezeTable freezes;

    Standings(SqlTable sql, FreezeTable freezes) {
        this.sql = sql;
        this.freezes = freezes;
    }

    /** What stands under these keys; until the transaction ends nobody else changes it, and nobody freezes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Standing lock(List<ObservationKey> keys) {
        if (keys.isEmpty()) {
            return NOTHING;
        }
        // The locks come first: the others see what they waited for.
        Query<Map<String, SiteKind>> kinds = SiteTable.locking(
                keys.stream().map(ObservationKey::site).distinct().toList());
        Query<Frozen> frozen = freezes.of(keys);
        Query<Map<ObservationKey, Recorded>> held = ObservationTable.held(keys);
        sql.ask(ObservationTable.byKey(), kinds, frozen, held);
        return new Standing(kinds.answer(), held.answer(), frozen.answer());
    }
}
