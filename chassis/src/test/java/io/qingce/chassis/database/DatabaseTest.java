package io.qingce.chassis.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Inject
    Database database;

    record Everything(
            String text,
            long number,
            int small,
            boolean flag,
            BigDecimal decimal,
            LocalDate day,
            Instant endsAt,
            DayOfWeek weekday,
            @Nullable String nothing,
            Optional<Long> perhaps,
            List<String> sites,
            List<Instant> times) {}

    record Held(String name, OffsetDateTime at) {}

    @Test
    void refusesToAskOrChangeSeveralThingsOutsideOfATransaction() {
        Question<Long> question = new Question<>(Sql.of("select 1"), Row::onlyNumber);
        assertThrows(TransactionalException.class, () -> database.ask(question));
        assertThrows(TransactionalException.class, () -> database.make(Sql.of("select 1")));
    }

    @Test
    void saysWhatTheDatabaseSaidWhenItRefused() {
        DatabaseFailure failure =
                assertThrows(DatabaseFailure.class, () -> database.run(Sql.of("insert into nowhere values (1)")));
        assertEquals(Optional.of("42P01"), SqlState.in(failure));
        assertTrue(SqlState.isOfData(assertThrows(
                DatabaseFailure.class,
                () -> database.run(Sql.of("select :day::text::date").with("day", "never")))));
    }

    @Test
    void refusesNullWhereAValueIsWanted() {
        assertThrows(
                IllegalStateException.class,
                () -> database.first(Sql.of("select null as site"), row -> row.text("site")));
    }

    @Test
    void refusesToReadAMemberOfAnUnknownKind() {
        record Odd(StringBuilder site) {}
        assertThrows(IllegalArgumentException.class, () -> database.list(Sql.of("select 'A' as site"), Odd.class));
    }

    @Test
    void readsWhatItWrote() {
        Everything sent = new Everything(
                "厦门 \\ ' :x ?",
                1L << 40,
                7,
                true,
                new BigDecimal("0.070"),
                DAY,
                NOON,
                DayOfWeek.FRIDAY,
                null,
                Optional.empty(),
                List.of("A,\"B\"", "null"),
                List.of(NOON, Instant.EPOCH));
        Sql query = Sql.of("""
                        select :text as text, :number as number, :small as small, :flag as flag, :decimal as decimal,
                               :day as day, :ends as ends_at, :weekday as weekday, :nothing::text as nothing,
                               :perhaps::bigint as perhaps, :sites as sites, :times as times
                        """)
                .with("text", sent.text())
                .with("number", sent.number())
                .with("small", sent.small())
                .with("flag", sent.flag())
                .with("decimal", sent.decimal())
                .with("day", sent.day())
                .with("ends", sent.endsAt())
                .with("weekday", sent.weekday())
                .with("nothing", sent.nothing())
                .with("perhaps", sent.perhaps())
                .with("sites", sent.sites())
                .with("times", sent.times());
        assertEquals(Optional.of(sent), database.first(query, Everything.class));
    }

    @Test
    void readsOneMemberOfEachRowAsAColumn() {
        List<Held> rows = Arrays.asList(new Held("A", null), new Held(null, null));
        Sql query = Sql.of("""
                        select count(*) from unnest(:names::text[], :numbers::bigint[], :sizes::integer[], :days::date[],
                            :times::timestamptz[], :flags::boolean[], :limits::numeric[], :weekdays::text[], :none::bigint[])
                            as n (name, number, size, day, time, flag, amount, weekday, nothing)
                        where number = 5 and size = 6 and day = '2026-05-01' and time = '2026-05-01 12:00:00.123456+00'
                          and flag and amount = 0.7 and weekday = 'FRIDAY' and nothing is null and (name = 'A' or name is null)
                        """)
                .with("names", rows, Held::name)
                .with("numbers", rows, row -> 5L)
                .with("sizes", rows, row -> 6)
                .with("days", rows, row -> DAY)
                .with("times", rows, row -> NOON)
                .with("flags", rows, row -> true)
                .with("limits", rows, row -> new BigDecimal("0.7"))
                .with("weekdays", rows, row -> DayOfWeek.FRIDAY)
                .with("none", rows, row -> null);
        assertEquals(2, database.number(query));
    }

    @Test
    void findsNothingInAnEmptyArrayOfAnyType() {
        assertEquals(
                0,
                database.number(Sql.of("select count(*) from outbox where id = any(:ids)")
                        .with("ids", List.of())));
        assertEquals(
                0,
                database.number(Sql.of("select count(*) from outbox where key = any(:keys)")
                        .with("keys", List.of())));
    }

    @Test
    void readsBytes() {
        byte[] bytes = {0, 1, (byte) 0xff};
        Sql query = Sql.of("select :bytes as bytes").with("bytes", bytes);
        assertArrayEquals(
                bytes,
                database.first(query, row -> row.get("bytes", byte[].class)).orElseThrow());
    }

    @Test
    @TestTransaction
    void keepsJsonToTheLastDigitAndTheOffset() {
        database.run(Sql.of("create temporary table note (id bigint, content jsonb)"));
        Held held = new Held("A", OffsetDateTime.parse("2026-05-01T20:00:00+08:00"));
        database.run(Sql.of("insert into note values (1, :content)").withJson("content", held));
        List<Map<String, BigDecimal>> more = List.of(Map.of("PM2.5", new BigDecimal("0.0700")));
        database.run(
                Sql.of("insert into note select 2, unnest(:contents::jsonb[])").withJson("contents", more, it -> it));
        database.run(Sql.of("insert into note values (3, :content)").withJson("content", null));
        assertEquals(
                List.of(held),
                database.list(Sql.of("select content from note where id = 1"), row -> row.json("content", Held.class)));
        assertEquals(
                more,
                database.list(
                        Sql.of("select content from note where id = 2"),
                        row -> row.json("content", new TypeReference<Map<String, BigDecimal>>() {})));
        assertEquals(1, database.number(Sql.of("select count(*) from note where content is null")));
    }

    @Test
    void keepsASignForTheCharacterThatItDoesNotKnow() {
        Sql query = Sql.of("select :quoted::jsonb->>'said' as said").withJson("quoted", Map.of("said", "c\0\u0001d"));
        assertEquals(
                "c\uFFFD\u0001d", database.first(query, row -> row.text("said")).orElseThrow());
    }

    @Test
    @TestTransaction
    void refusesJsonThatIsNoneOfTheType() {
        assertThrows(
                IllegalStateException.class,
                () -> database.first(Sql.of("select '[]'::jsonb as held"), row -> row.json("held", Held.class)));
    }

    @Test
    @TestTransaction
    void asksSeveralThingsAtOnce() {
        Question<String> texts = new Question<>(
                Sql.of("select unnest(:texts) as text").with("texts", List.of("A", "B")), row -> row.text("text"));
        Question<Long> none = new Question<>(Sql.of("select 1 as one where false"), row -> row.number("one"));
        Question<Long> number = new Question<>(Sql.of("select :n as n").with("n", 3L), row -> row.number("n"));
        database.ask(texts, none, number);
        assertEquals(List.of("A", "B"), texts.answer());
        assertEquals(List.of(), none.answer());
        assertEquals(List.of(3L), number.answer());
    }

    @Test
    @TestTransaction
    void asksOneAfterAnotherWhatTogetherIsTooMuch() {
        List<Long> many = LongStream.range(0, 1500).boxed().toList();
        Question<Long> first =
                new Question<>(Sql.of("select unnest(:many) as n").with("many", many), row -> row.number("n"));
        Question<Long> second =
                new Question<>(Sql.of("select unnest(:many) as n").with("many", many), row -> row.number("n"));
        database.ask(first, second);
        assertEquals(many, first.answer());
        assertEquals(many, second.answer());
    }

    @Test
    void refusesAnAnswerBeforeItHasAsked() {
        assertThrows(NullPointerException.class, new Question<>(Sql.of("select 1"), Row::onlyNumber)::answer);
    }

    @Test
    @TestTransaction
    void makesChangesInTheirOrderWhateverTheyAre() {
        database.run(Sql.of("create temporary table note (id bigint, name text)"));
        List<Long> many = LongStream.range(10, 2500).boxed().toList();
        database.make(
                Sql.of("insert into note values (:id, :name)").with("id", 1L).with("name", "A"),
                Change.NONE,
                Copy.into("note", "id, name").row(2L, "tab\tbackslash\\").row(3L, null),
                Sql.of("update note set name = name || '!' where id < :id").with("id", 3L),
                Sql.of("insert into note select unnest(:many)").with("many", many));
        assertEquals(
                List.of("A!", "tab\tbackslash\\!"),
                database.list(Sql.of("select name from note where id < 3 order by id"), row -> row.text("name")));
        assertEquals(2 + 1 + many.size(), database.number(Sql.of("select count(*) from note")));
    }

    @Test
    @TestTransaction
    void countsTheRowsThatItChanged() {
        database.run(Sql.of("create temporary table note as select generate_series(1, 5) as id"));
        assertEquals(3, database.run(Sql.of("delete from note where id > :id").with("id", 2)));
        assertEquals(
                0, database.run(Sql.of("select pg_advisory_xact_lock(:number)").with("number", 1)));
    }

    @Test
    @TestTransaction
    void showsMoreRowsThanItHoldsAtOnce() {
        long[] sum = {0};
        database.each(
                Sql.of("select n from generate_series(1, :most) as n").with("most", 5_000),
                row -> sum[0] += row.number("n"));
        assertEquals(5_000L * 5_001 / 2, sum[0]);
    }

    @Test
    void keepsEachStatementWithoutATransaction() {
        assertFalse(database.first(
                        Sql.of("select pg_current_xact_id_if_assigned() is not null as any"), row -> row.flag("any"))
                .orElseThrow());
    }
}
