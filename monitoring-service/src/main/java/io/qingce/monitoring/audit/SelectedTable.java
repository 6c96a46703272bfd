package io.qingce.monitoring.audit;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.monitoring.observation.ObservationTable;
import io.qingce.monitoring.observation.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The observations that reviews select. */
@ApplicationScoped
class SelectedTable {

    private static final String SELECTED = "select " + ObservationTable.COLUMNS + """
             from observation
            where site = any(:sites) and averaging = :averaging and period_end between :from and :to
            order by site, period_end, version limit :most
            """;

    private final Database database;

    SelectedTable(Database database) {
        this.database = database;
    }

    /** Both versions of the selected observations, at most so many, in the order of their keys. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Recorded> selected(ReviewRequest request, int most) {
        Sql query = Sql.of(SELECTED)
                .with("sites", request.sites())
                .with("averaging", request.period().text())
                .with("from", request.from().toInstant())
                .with("to", request.to().toInstant())
                .with("most", most);
        return database.list(query, ObservationTable::read);
    }
}
