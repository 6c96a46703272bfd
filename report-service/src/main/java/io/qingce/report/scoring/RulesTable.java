package io.qingce.report.scoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.qingce.report.database.AdvisoryLock;
import io.qingce.report.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Scoring rules, every revision of them. */
@ApplicationScoped
class RulesTable {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final String NEWEST = """
            select distinct on (code) code, revision, rules from scoring_rules where ?::text is null or code = ?
            order by code, revision desc
            """;

    /** Rules as they are stored. */
    record Stored(String code, long revision, ScoringRules rules) {}

    private final Database database;

    RulesTable(Database database) {
        this.database = database;
    }

    /** The newest revision of all rules, by code. */
    List<Stored> all() {
        return database.query(
                NEWEST,
                row -> new Stored(row.getString(1), row.getLong(2), read(row.getString(3))),
                (Object) null,
                null);
    }

    Optional<Stored> find(String code) {
        return database
                .query(NEWEST, row -> new Stored(row.getString(1), row.getLong(2), read(row.getString(3))), code, code)
                .stream()
                .findFirst();
    }

    /** Until the transaction ends nobody else changes these rules. */
    void lock(String code) {
        database.query(
                "select pg_advisory_xact_lock(?, hashtext(?))", row -> true, AdvisoryLock.SCORING_RULES.number(), code);
    }

    void add(String code, long revision, ScoringRules rules, Instant now) {
        database.update(
                "insert into scoring_rules (code, revision, rules, changed_at) values (?, ?, ?::json, ?)",
                code,
                revision,
                write(rules),
                OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    private static String write(ScoringRules rules) {
        try {
            return JSON.writeValueAsString(rules);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("rules can always be written", impossible);
        }
    }

    private static ScoringRules read(String json) {
        try {
            return JSON.readValue(json, ScoringRules.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("stored rules can always be read", impossible);
        }
    }
}
