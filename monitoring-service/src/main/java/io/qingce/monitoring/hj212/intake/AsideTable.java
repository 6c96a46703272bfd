package io.qingce.monitoring.hj212.intake;

import io.qingce.monitoring.hj212.packet.Factor;
import io.qingce.monitoring.hj212.report.DeviceReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Factors that are no parameter of this system, kept as they were sent; what comes again replaces what came before. */
@ApplicationScoped
class AsideTable {

    private static final String PUT = """
            insert into hj212_aside (device_number, period_end, averaging, factor, fields, recorded_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (device_number, period_end, averaging, factor) do update
            set fields = excluded.fields, recorded_at = excluded.recorded_at
            """;

    private final DataSource database;

    AsideTable(DataSource database) {
        this.database = database;
    }

    @Transactional
    void put(List<DeviceReport> reports, Instant now) {
        if (reports.stream().allMatch(report -> report.aside().isEmpty())) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(PUT)) {
            for (DeviceReport report : reports) {
                for (Factor factor : report.aside()) {
                    insert.setString(1, report.deviceNumber());
                    insert.setTimestamp(2, Timestamp.from(report.periodEnd()));
                    insert.setString(3, ReportIntake.averaging(report));
                    insert.setString(4, withoutNul(factor.code()));
                    insert.setString(5, withoutNul(text(factor)));
                    insert.setTimestamp(6, Timestamp.from(now));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("the factors kept aside cannot be written", failure);
        }
    }

    private static String text(Factor factor) {
        return factor.fields().stream()
                .map(field -> (field.qualifier().isEmpty() ? "" : field.qualifier() + "-") + field.suffix() + "="
                        + field.value())
                .collect(Collectors.joining(","));
    }

    /** The database knows no text with a NUL in it. */
    private static String withoutNul(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
