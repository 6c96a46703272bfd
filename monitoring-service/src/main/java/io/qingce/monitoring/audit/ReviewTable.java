package io.qingce.monitoring.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.monitoring.sql.SqlTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reviews, and the readings that they select. */
@ApplicationScoped
public class ReviewTable {

    private static final String NEXT = "select nextval('review_id')";
    private static final String FIND = "select content from review where id = ?";
    private static final String LOCK = FIND + " for no key update";
    private static final String PUT = """
            insert into review (id, status, level, sites, parameters, averaging, first_end, last_end, content, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (id) do update
            set status = excluded.status, level = excluded.level, content = excluded.content,
                changed_at = excluded.changed_at
            """;
    private static final String LIST = """
            select content from review
            where id > ? and (?::text is null or status = ?) and (?::text is null or sites @> array[?::text])
              and (?::timestamptz is null or last_end >= ?) and (?::timestamptz is null or first_end <= ?)
            order by id limit ?
            """;
    private static final String HIGHER = """
            select id from review
            where status = 'CONFIRMED' and level = 'PROVINCE' and sites && ? and parameters && ? and averaging = ?
              and last_end >= ? and first_end <= ?
            order by id limit 1
            """;
    private final SqlTable sql;
    private final ObjectMapper json;
    private final Clock clock;

    ReviewTable(SqlTable sql, ObjectMapper json, Clock clock) {
        this.sql = sql;
        this.json = json.copy().disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        this.clock = clock;
    }

    /** Which reviews: each condition that is there holds; the bounds meet the period of the review. */
    record Filter(
            Review.@Nullable Status status,
            @Nullable String site,
            @Nullable Instant from,
            @Nullable Instant to) {}

    @Transactional(Transactional.TxType.MANDATORY)
    long nextId() {
        return sql.first(NEXT, row -> row.getLong(1)).orElseThrow();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Review> lock(long id) {
        return sql.first(LOCK, row -> read(row.getString(1)), id);
    }

    @Transactional
    Optional<Review> find(long id) {
        return sql.first(FIND, row -> read(row.getString(1)), id);
    }

    @Transactional
    List<Review> list(long after, Filter filter, int limit) {
        String status = filter.status() == null ? null : filter.status().name();
        return sql.select(
                LIST,
                row -> read(row.getString(1)),
                after,
                status,
                status,
                filter.site(),
                filter.site(),
                filter.from(),
                filter.from(),
                filter.to(),
                filter.to(),
                limit);
    }

    /** A review of the province that holds part of this selection. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Long> heldByProvince(ReviewRequest request) {
        return sql.first(
                HIGHER,
                row -> row.getLong(1),
                request.sites().toArray(),
                request.parameters().toArray(),
                request.period().text(),
                request.from().toInstant(),
                request.to().toInstant());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void put(Review review) {
        ReviewRequest request = review.request();
        sql.update(
                PUT,
                review.id(),
                review.status().name(),
                review.level().name(),
                request.sites().toArray(),
                request.parameters().toArray(),
                request.period().text(),
                request.from().toInstant(),
                request.to().toInstant(),
                write(review),
                clock.instant());
    }

    private Review read(String content) {
        try {
            return json.readValue(content, Review.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a review cannot be read", damaged);
        }
    }

    private String write(Review review) {
        try {
            return json.writeValueAsString(review);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a review cannot be written as JSON", impossible);
        }
    }
}
