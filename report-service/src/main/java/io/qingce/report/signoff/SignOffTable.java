package io.qingce.report.signoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Sign-offs; written once, never changed. */
@ApplicationScoped
class SignOffTable {

    private static final String COLUMNS = "id, kind, query, moment, signed_by, note, form, figures, sha256";
    private static final String WRITE =
            "insert into sign_off (" + COLUMNS + ") values (?::uuid, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int LATEST = 500;

    private final Database database;
    private final ObjectMapper json;

    SignOffTable(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void write(SignOff signed) {
        database.update(
                WRITE,
                signed.id().toString(),
                signed.kind().name(),
                text(signed.query()),
                signed.moment().atOffset(ZoneOffset.UTC),
                signed.signedBy(),
                signed.note(),
                signed.form(),
                signed.figures(),
                signed.sha256());
    }

    Optional<SignOff> find(SignOff.Kind kind, UUID id) {
        String query = "select " + COLUMNS + " from sign_off where kind = ? and id = ?::uuid";
        return database.query(query, this::signOff, kind.name(), id.toString()).stream()
                .findFirst();
    }

    /** The latest ones, newest first. */
    List<SignOff> latest(SignOff.Kind kind) {
        String query = "select " + COLUMNS + " from sign_off where kind = ? order by moment desc, id limit " + LATEST;
        return database.query(query, this::signOff, kind.name());
    }

    private SignOff signOff(ResultSet row) throws SQLException {
        return new SignOff(
                UUID.fromString(row.getString(1)),
                SignOff.Kind.valueOf(row.getString(2)),
                query(row.getString(3)),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getString(8),
                row.getString(9));
    }

    private String text(Map<String, String> query) {
        try {
            return json.writeValueAsString(query);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts can always be written", impossible);
        }
    }

    private Map<String, String> query(String text) {
        try {
            return json.readValue(text, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the database holds JSON that this service wrote", impossible);
        }
    }
}
