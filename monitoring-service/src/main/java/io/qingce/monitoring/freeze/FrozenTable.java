package io.qingce.monitoring.freeze;

import io.qingce.chassis.database.Question;
import io.qingce.chassis.database.Row;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The freezes in force, as the ingest asks for them. */
@ApplicationScoped
public class FrozenTable {

    private static final String OF_SITES = """
            select s.code, f.id, f.region, f.site, f.version, f.first_end, f.last_end, f.frozen_at, f.frozen_by, f.reason
            from frozen_period f
            join site s on (f.site is null or f.site = s.code) and (f.region is null or f.region = s.region)
            where f.lifted_at is null and f.last_end >= :first and f.first_end <= :last and s.code = any(:sites)
            order by f.id
            """;

    private final Clock clock;

    FrozenTable(Clock clock) {
        this.clock = clock;
    }

    /** The freezes that concern these keys; at least one. Whoever asks holds the locks of their sites. */
    public Question<Frozen.AtSite> of(Collection<ObservationKey> keys) {
        List<Instant> ends = keys.stream().map(ObservationKey::periodEnd).toList();
        List<String> sites = keys.stream().map(ObservationKey::site).distinct().toList();
        return new Question<>(
                Sql.of(OF_SITES)
                        .with("first", Collections.min(ends))
                        .with("last", Collections.max(ends))
                        .with("sites", sites),
                row -> new Frozen.AtSite(row.text("code"), freeze(row)));
    }

    private Freeze freeze(Row row) {
        return new Freeze(
                row.number("id"),
                row.orNull("region", String.class),
                row.orNull("site", String.class),
                row.orNull("version", Version.class),
                time(row, "first_end"),
                time(row, "last_end"),
                new Freeze.Step(time(row, "frozen_at"), row.text("frozen_by"), row.text("reason")),
                null);
    }

    private OffsetDateTime time(Row row, String column) {
        return row.instant(column).atZone(clock.getZone()).toOffsetDateTime();
    }
}
