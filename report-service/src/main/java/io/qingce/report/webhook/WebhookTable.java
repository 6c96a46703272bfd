package io.qingce.report.webhook;

import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The subscriptions. */
@ApplicationScoped
class WebhookTable {

    private static final String COLUMNS = "id, url, secret, types, plans, active, created_at";

    private final Database database;

    WebhookTable(Database database) {
        this.database = database;
    }

    List<Webhook> all() {
        return database.query("select " + COLUMNS + " from webhook order by id", WebhookTable::webhook);
    }

    Optional<Webhook> find(long id) {
        return database.query("select " + COLUMNS + " from webhook where id = ?", WebhookTable::webhook, id).stream()
                .findFirst();
    }

    /** Stores a subscription; its number is given here. */
    Webhook add(String url, String secret, List<String> types, List<String> plans, Instant now) {
        return database.query(
                        "insert into webhook (url, secret, types, plans, active, created_at) values (?, ?, ?, ?, true, ?)"
                                + " returning " + COLUMNS,
                        WebhookTable::webhook,
                        url,
                        secret,
                        types.toArray(String[]::new),
                        plans.toArray(String[]::new),
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .get(0);
    }

    /** Pauses or resumes; false if there is none of this number. */
    boolean activate(long id, boolean active) {
        return database.update("update webhook set active = ? where id = ?", active, id) == 1;
    }

    /** Ends a subscription with everything that waits for it; false if there is none of this number. */
    boolean remove(long id) {
        return database.update("delete from webhook where id = ?", id) == 1;
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        return new Webhook(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                texts(row, 4),
                texts(row, 5),
                row.getBoolean(6),
                row.getObject(7, OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
