package io.qingce.monitoring.retrieval;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.chassis.paging.Cursor;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.ObservationKey;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Recorded;
import io.qingce.standards.parameter.Parameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Observations page by page, read along the primary key. */
@ApplicationScoped
public class ObservationPages {

    private static final String ORDER = " order by site, period_end, averaging, version limit :most";

    private final Database database;

    ObservationPages(Database database) {
        this.database = database;
    }

    /**
     * One page in the order of site, period end, averaging and version.
     *
     * @throws ProblemException 400 if the cursor is none of this list
     */
    @Transactional
    public Page<Recorded> page(ObservationSelection selection, PageRequest request) {
        request.count(() -> database.number(select("count(*)", selection, selection.sites())));
        Sql query = select(ObservationTable.COLUMNS, selection, selection.sites());
        request.after(4)
                .ifPresent(last -> query.then(" and site >= :site")
                        .then(
                                " and (site, period_end, averaging, version) > (:site, :end, :averaging_after, :version_after)")
                        .with("site", last.text(3))
                        .with("end", last.moment(0))
                        .with("averaging_after", last.text(1))
                        .with("version_after", last.text(2)));
        return Page.of(read(query, selection, request.limit() + 1), request, ObservationPages::place);
    }

    /**
     * The next observations of one site in the order of period end, averaging and version, as they stand at this moment.
     *
     * @param after the one after which it goes on
     */
    @Transactional
    public List<Recorded> next(ObservationSelection selection, String site, Optional<ObservationKey> after, int most) {
        Sql query = select(ObservationTable.COLUMNS, selection, List.of(site));
        after.ifPresent(last -> query.then(" and period_end >= :end")
                .then(" and (period_end, averaging, version) > (:end, :averaging_after, :version_after)")
                .with("end", last.periodEnd())
                .with("averaging_after", last.averaging().text())
                .with("version_after", last.version()));
        return read(query, selection, most);
    }

    private static Sql select(String what, ObservationSelection selection, List<String> sites) {
        Optional<Set<Parameter>> parameters =
                Optional.of(selection.parameters()).filter(named -> !named.isEmpty());
        return Sql.of("select " + what + " from observation where site = any(:sites)")
                .with("sites", sites)
                .and("period_end >= :from", selection.from())
                .and("period_end <= :to", selection.to())
                .and("averaging = :averaging", selection.averaging().map(Averaging::text))
                .and("version = :version", selection.version())
                .and("jsonb_exists_any(readings, :parameters)", parameters.map(ObservationPages::codes));
    }

    private static List<String> codes(Set<Parameter> parameters) {
        return parameters.stream().map(Parameter::code).toList();
    }

    private List<Recorded> read(Sql query, ObservationSelection selection, int most) {
        return database.list(
                query.then(ORDER).with("most", most),
                row -> ObservationTable.read(row).only(selection.parameters()));
    }

    private static Cursor place(Recorded recorded) {
        ObservationKey key = recorded.key();
        return Cursor.of(key.periodEnd(), key.averaging().text(), key.version(), key.site());
    }
}
