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

    private static final String COLUMNS =
            "id, url, secret, former_secret, former_until, types, plans, active, stopped, created_at";

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

    /** Lets nobody else add one until the running transaction ends, so that what was counted stays true. */
    void holdNumber() {
        database.update("lock table webhook in share row exclusive mode");
    }

    /** How many subscriptions there are. */
    int count() {
        return database.query("select count(*) from webhook", row -> row.getInt(1))
                .get(0);
    }

    /** How many of them post to a host. */
    int countOf(String host) {
        return database.query("select count(*) from webhook where host = ?", row -> row.getInt(1), host)
                .get(0);
    }

    /** Stores a subscription; its number is given here. */
    Webhook add(Subscription wanted, Secret secret, Instant now) {
        return database.query(
                        "insert into webhook (url, host, secret, types, plans, active, created_at)"
                                + " values (?, ?, ?, ?, ?, true, ?) returning " + COLUMNS,
                        WebhookTable::webhook,
                        wanted.url(),
                        wanted.destination().host(),
                        secret.text(),
                        wanted.types().toArray(String[]::new),
                        wanted.plans().toArray(String[]::new),
                        utc(now))
                .get(0);
    }

    /** Changes the secret; the one before signs as well until then. */
    Optional<Webhook> changeSecret(long id, Secret secret, Instant formerUntil) {
        return database
                .query(
                        "update webhook set former_secret = secret, former_until = ?, secret = ? where id = ? returning "
                                + COLUMNS,
                        WebhookTable::webhook,
                        utc(formerUntil),
                        secret.text(),
                        id)
                .stream()
                .findFirst();
    }

    /** How many subscriptions the service has stopped. */
    double stopped() {
        return database.query("select count(*) from webhook where stopped is not null", row -> row.getDouble(1))
                .get(0);
    }

    /** Pauses or resumes; false if there is none of this number. */
    boolean activate(long id, boolean active) {
        return database.update("update webhook set active = ?, stopped = null where id = ?", active, id) == 1;
    }

    /** Ends a subscription with everything that waits for it; false if there is none of this number. */
    boolean remove(long id) {
        return database.update("delete from webhook where id = ?", id) == 1;
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        String former = row.getString(4);
        OffsetDateTime until = row.getObject(5, OffsetDateTime.class);
        return new Webhook(
                row.getLong(1),
                row.getString(2),
                Secret.parse(row.getString(3)),
                former == null ? null : Secret.parse(former),
                until == null ? null : until.toInstant(),
                texts(row, 6),
                texts(row, 7),
                row.getBoolean(8),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
