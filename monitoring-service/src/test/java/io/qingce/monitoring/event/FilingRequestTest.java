package io.qingce.monitoring.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.qingce.monitoring.fixture.Constraints;
import io.qingce.monitoring.fixture.Refused;
import io.qingce.monitoring.fixture.ServiceJson;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An exceptional event as it is filed and decided on. */
class FilingRequestTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-04-20T08:00:00+08:00");
    private static final String SOUND = "{'kind':'DUST','regions':['安阳市'],'items':['PM10','PM2.5'],"
            + "'from':'2026-04-12T09:00:00+08:00','to':'2026-04-13T08:00:00+08:00','filedBy':'市局'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind':'DUST', | | kind",
                "'regions':['安阳市'], | | somewhere",
                "'regions':['安阳市'] | 'regions':[] | somewhere",
                "'regions':['安阳市'] | 'sites':[''] | sites[0].<list element>",
                "['PM10','PM2.5'] | [] | items",
                "['PM10','PM2.5'] | ['PM10','dust'] | measured",
                "'from':'2026-04-12T09:00:00+08:00', | | from",
                "T09:00:00 | T09:30:00 | period",
                "T09:00:00 | T09:00:00.000000001 | period",
                "T08:00:00 | T08:00:01 | period",
                "2026-04-13 | 2026-04-12 | period",
                "2026-04-13T08 | 2027-04-12T10 | passing",
                "'filedBy':'市局' | 'filedBy':' ' | filedBy",
                "'filedBy':'市局' | 'filedBy':'市局','evidence':[{'description':'卫星图','url':'ftp://x'}] | evidence[0].url",
                "'filedBy':'市局' | 'filedBy':'市局','evidence':[{'description':'卫星图','sha256':'ABC'}] |"
                        + " evidence[0].sha256",
                "'filedBy':'市局' | 'filedBy':'市局','evidence':[{}] | evidence[0].description",
                "x | y | ``",
                "'regions' | 'sites' | ``",
                "2026-04-13T08 | 2026-04-12T09 | ``",
                "2026-04-13T08 | 2027-04-12T09 | ``",
                "T09:00:00+08:00 | T06:30:00+05:30 | ``"
            })
    void namesTheMemberThatIsWrong(String member, @Nullable String instead, String broken) {
        assertEquals(broken, Constraints.broken(read(SOUND.replace(member, instead == null ? "" : instead))));
    }

    @Test
    void namesEachRegionSiteAndParameterOnce() {
        FilingRequest filing =
                read(SOUND.replace("['安阳市']", "['安阳市','鹤壁市','安阳市']").replace("['PM10','PM2.5']", "['PM10','PM10']"));
        assertEquals(List.of("安阳市", "鹤壁市"), filing.regions());
        assertEquals(List.of("PM10"), filing.items());
        assertEquals(List.of(), filing.sites());
        assertEquals(List.of(), filing.evidence());
    }

    /** The same moments said with another offset are the same filing: nothing has been edited. */
    @Test
    void isTheSameInWhateverOffsetItsTimesAreSaid() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        FilingRequest utc = read(SOUND.replace("2026-04-12T09:00:00+08:00", "2026-04-12T01:00:00Z")
                .replace("2026-04-13T08:00:00+08:00", "2026-04-13T00:00:00Z"));
        assertEquals(read(SOUND).in(zone), utc.in(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, , approved",
        "ACCEPTED, ' ', approved",
        "ACCEPTED, '', approval approved",
        "ACCEPTED, 总站〔2026〕7号, ''",
        "REJECTED, , ''",
        "WITHDRAWN, , ''",
        "FILED, , decided",
        ", , decision"
    })
    void isAcceptedWithAnApprovalAndOtherwiseDecidedWithoutOne(
            @Nullable EventStatus decision, @Nullable String approval, String broken) {
        assertEquals(broken, Constraints.broken(new DecisionRequest(decision, "省厅", "属实", approval)));
    }

    @Test
    void waitsForADecisionAgainOnceItIsEdited() {
        ExceptionalEvent accepted = filed().decided(decision(EventStatus.ACCEPTED), NOW);
        assertEquals(EventStatus.ACCEPTED, accepted.status());
        assertEquals("总站〔2026〕7号", accepted.decided().approval());
        ExceptionalEvent edited = accepted.edited(read(SOUND.replace("'PM10',", "")), NOW.plusDays(1));
        assertEquals(EventStatus.FILED, edited.status());
        assertNull(edited.decided());
        assertEquals(3, edited.revision());
    }

    @ParameterizedTest
    @EnumSource(
            value = EventStatus.class,
            names = {"ACCEPTED", "REJECTED"})
    void isDecidedAnewAsOftenAsItMust(EventStatus first) {
        ExceptionalEvent decided = filed().decided(decision(first), NOW).decided(decision(EventStatus.WITHDRAWN), NOW);
        assertEquals(EventStatus.WITHDRAWN, decided.status());
        assertEquals(3, decided.revision());
    }

    @Test
    void isFiledAnewAndNotDecidedOnOnceItIsWithdrawn() {
        ExceptionalEvent withdrawn = filed().decided(decision(EventStatus.WITHDRAWN), NOW);
        for (EventStatus status : EventStatus.values()) {
            assertEquals(409, Refused.status(() -> withdrawn.decided(decision(status), NOW)));
        }
        assertEquals(EventStatus.FILED, withdrawn.edited(read(SOUND), NOW).status());
    }

    @Test
    void tellsTheOthersWhatWasFiledAndWhatWasDecided() {
        ExceptionalEventDecided waits = ExceptionalEventDecided.from(filed());
        assertEquals(EventStatus.FILED, waits.status());
        assertNull(waits.decidedAt());
        assertNull(waits.approval());
        ExceptionalEventDecided accepted =
                ExceptionalEventDecided.from(filed().decided(decision(EventStatus.ACCEPTED), NOW));
        assertEquals(NOW, accepted.decidedAt());
        assertEquals("省厅", accepted.decidedBy());
        assertEquals("总站〔2026〕7号", accepted.approval());
        assertEquals(List.of("PM10", "PM2.5"), accepted.items());
        assertEquals(2, accepted.revision());
    }

    private static ExceptionalEvent filed() {
        return ExceptionalEvent.filed("dust-1", read(SOUND), NOW);
    }

    private static DecisionRequest decision(EventStatus status) {
        return new DecisionRequest(status, "省厅", "属实", "总站〔2026〕7号");
    }

    private static FilingRequest read(String text) {
        return ServiceJson.read(text, FilingRequest.class);
    }
}
