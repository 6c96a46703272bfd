package io.qingce.report.bulletin;

import static io.qingce.report.Events.cleanBut;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.qingce.chassis.database.Database;
import io.qingce.chassis.database.Sql;
import io.qingce.house.Person;
import io.qingce.house.TrustedIssuer;
import io.qingce.report.Events;
import io.qingce.report.intake.Feed;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 拟稿、核稿、签发 are three people, told apart by the subject of the token and not by the name. */
@QuarkusTest
@TestProfile(TrustedIssuer.class)
class OwnBulletinTest {

    private static final String REGION = "公报三人市";
    private static final List<String> BOTH = List.of("verifier", "signer");

    private static final Person LI = new Person("7", "李工", BOTH);
    private static final Person LI_RENAMED = new Person("7", "李主任", BOTH);
    private static final Person ANOTHER_LI = new Person("8", "李工", BOTH);
    private static final Person ZHANG = new Person("9", "张三", BOTH);

    @Inject
    Feed feed;

    @Inject
    Database database;

    @BeforeEach
    void takeAMonth() {
        Stream<Events.Event> readings = Stream.iterate(LocalDate.of(2025, 6, 1), day -> day.plusDays(1))
                .limit(30)
                .map(day -> Events.day("own-bulletin", day, "REAL_TIME", 1, cleanBut("PM2.5", "33")));
        feed.take(Stream.concat(Stream.of(Events.station("own-bulletin", 1, REGION, false)), readings)
                .toArray(Events.Event[]::new));
        feed.settle(REGION);
    }

    @Test
    void refusesToCheckAndToSignWhatOneHasDrawnUpOrChecked() {
        String bulletin = drawn(LI);
        refused(move(LI, bulletin, "check"));
        refused(move(LI_RENAMED, bulletin, "check"));
        move(ANOTHER_LI, bulletin, "check").statusCode(200).body("checked.by", equalTo("李工"));
        for (Person hand : List.of(LI, LI_RENAMED, ANOTHER_LI)) {
            refused(move(hand, bulletin, "sign"));
        }
        move(ZHANG, bulletin, "sign").statusCode(200).body("state", equalTo("SIGNED"));
        move(LI, bulletin, "publish").statusCode(200);
        move(ANOTHER_LI, bulletin, "withdraw").statusCode(200);
    }

    @Test
    void refusesTheOneWhoDrewItUpLast() {
        String bulletin = drawn(LI);
        move(ZHANG, bulletin, "draft").statusCode(200);
        refused(move(ZHANG, bulletin, "check"));
        move(LI, bulletin, "check").statusCode(200);
        refused(move(LI, bulletin, "sign"));
    }

    @Test
    void refusesTheOneWhoGaveTheReasonOfACorrectionWhoeverDrewItUpLast() {
        String bulletin = drawn(LI);
        move(ZHANG, bulletin, "check").statusCode(200);
        move(ANOTHER_LI, bulletin, "sign").statusCode(200);
        move(LI, bulletin, "publish").statusCode(200);
        feed.take(Events.day("own-bulletin", LocalDate.of(2025, 6, 3), "REAL_TIME", 2, cleanBut("PM2.5", "71")));
        feed.settle(REGION);

        String erratum = "/api/bulletins/"
                + move(LI, bulletin, "errata").statusCode(201).extract().path("id");
        move(ZHANG, erratum, "draft").statusCode(200);
        refused(move(LI, erratum, "check"));
        refused(move(ZHANG, erratum, "check"));
        move(ANOTHER_LI, erratum, "check").statusCode(200);
        refused(move(LI_RENAMED, erratum, "sign"));
    }

    @Test
    void goesByTheNameWhereTheSubjectWasNotKept() {
        String bulletin = drawn(LI);
        move(ZHANG, bulletin, "check").statusCode(200);
        database.run(Sql.of("update bulletin set drawn_subject = null, checked_subject = null where id = :id")
                .with("id", UUID.fromString(bulletin.substring(bulletin.lastIndexOf('/') + 1))));
        refused(move(ANOTHER_LI, bulletin, "sign"));
        refused(move(ZHANG, bulletin, "sign"));
        move(LI_RENAMED, bulletin, "sign").statusCode(200);
    }

    private static String drawn(Person by) {
        return "/api/bulletins/"
                + by.posts(
                                "/api/bulletins",
                                "{\"kind\": \"air-monthly\", \"region\": \"%s\", \"period\": \"2025-06\", \"drawnBy\": \"%s\"}"
                                        .formatted(REGION, by.name()))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static ValidatableResponse move(Person by, String bulletin, String move) {
        return by.moves(bulletin, move, "{\"by\": \"%s\", \"note\": \"同意\"}".formatted(by.name()));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).body("type", endsWith("/own-work"));
    }
}
