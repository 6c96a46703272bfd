package io.qingce.monitoring.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.fixture.Constraints;
import io.qingce.monitoring.fixture.Observed;
import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.standards.parameter.SiteKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site as it is put, and every member that can be wrong. */
class SiteDocumentTest {

    private static final String SOUND =
            "{'code':'river-1','name':'安阳河','kind':'RIVER_SECTION','region':'安阳市','longitude':114.35,'latitude':36.1}";

    /** What is said instead, the field that is named first, and the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'code':'river-1', | | code | not-allowed",
                "river-1 | river 1 | code | not-allowed",
                "river-1 | river/1 | code | not-allowed",
                "'name':'安阳河' | 'name':' ' | name | not-allowed",
                "'kind':'RIVER_SECTION', | | kind | not-allowed",
                "'region':'安阳市' | 'region':'' | region | not-allowed",
                "114.35 | 180.0001 | longitude | not-allowed",
                "114.35 | -180.0001 | longitude | not-allowed",
                "36.1 | 90.0001 | latitude | not-allowed",
                "36.1 | -90.0001 | latitude | not-allowed",
                ",'latitude':36.1 | | latitude | missing",
                "'longitude':114.35, | | longitude | missing",
                "'code' | 'targetClass':'WORSE_THAN_V','code' | targetClass | not-allowed",
                "'kind':'RIVER_SECTION' | 'kind':'AIR_STATION','targetClass':'III' | targetClass | not-allowed",
                "'code' | 'aliases':[''],'code' | aliases[0].<list element> | not-allowed",
                "'code' | 'regionCode':'4105','code' | regionCode | not-allowed",
                "'code' | 'regionCode':'4105220','code' | regionCode | not-allowed",
                "'code' | 'pointSets':[' '],'code' | pointSets[0].<list element> | not-allowed",
                "'code' | 'validFrom':'2026-03-02','validTo':'2026-03-01','code' | validTo | before-valid-from"
            })
    void namesTheFirstThingThatIsWrong(String member, @Nullable String instead, String field, String reason) {
        Violation found = read(SOUND.replace(member, instead == null ? "" : instead))
                .firstViolation(Constraints.validator())
                .orElseThrow();
        assertEquals(field, found.field());
        assertEquals(reason, found.reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "river-1 | 断面_1.a:b-2",
                "114.35 | 180",
                "114.35 | -180.0",
                "36.1 | -90",
                ",'longitude':114.35,'latitude':36.1 | ``",
                "'code' | 'targetClass':'V','code'",
                "'code' | 'regionCode':'410522','code'",
                "'code' | 'regionCode':'410522101','code'",
                "'code' | 'regionCode':'410522101002','code'",
                "'code' | 'validFrom':'2026-03-01','validTo':'2026-03-01','code'"
            })
    void takesWhatASiteCanBe(String member, String instead) {
        assertEquals(Optional.empty(), read(SOUND.replace(member, instead)).firstViolation(Constraints.validator()));
    }

    @ParameterizedTest
    @CsvSource({"64, true", "65, false", "1, true"})
    void hasACodeOfAtMost64Characters(int length, boolean sound) {
        assertEquals(
                sound,
                read(SOUND.replace("river-1", "断".repeat(length)))
                        .firstViolation(Constraints.validator())
                        .isEmpty());
    }

    @Test
    void meansWhatItLeavesOut() {
        SiteDocument site = read(SOUND);
        assertEquals(false, site.controlPoint());
        assertEquals(false, site.simulated());
        assertEquals(true, site.assessed());
        assertEquals(List.of(), site.aliases());
        assertEquals(List.of(), site.pointSets());
        assertEquals(0, site.number());
    }

    /** What is put again as it stands changes nothing, however it is written. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'code' | 'revision':7,'code' | true",
                "114.35 | 114.350 | true",
                "'code' | 'assessed':true,'simulated':false,'controlPoint':false,'aliases':[],'code' | true",
                "'code' | 'assessed':false,'code' | false",
                "'code' | 'simulated':true,'code' | false",
                "'code' | 'controlPoint':true,'code' | false",
                "'code' | 'aliases':['He'],'code' | false",
                "'code' | 'effectiveFrom':'2026-03-01','code' | false",
                "114.35 | 114.351 | false",
                "安阳河 | 安阳河2 | false"
            })
    void saysTheSameWhateverItsRevisionAndWriting(String member, String instead, boolean same) {
        assertEquals(same, read(SOUND).sameAs(read(SOUND.replace(member, instead))));
    }

    @Test
    void namesEachAliasOnce() {
        assertEquals(
                List.of("B", "A"),
                read(SOUND.replace("'code'", "'aliases':['B','A','B'],'code'")).aliases());
    }

    @Test
    void isPutUnderTheCodeOfThePath() {
        SiteDocument site = read(SOUND.replace("'code':'river-1',", "")).under("river-2");
        assertEquals("river-2", site.code());
        assertTrue(site.sameAs(read(SOUND.replace("river-1", "river-2"))));
    }

    /** All that is put stands, and is told as it was put. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'code':'a','name':'n','kind':'AIR_STATION','region':'r'}",
                "{'code':'a','name':'n','kind':'RIVER_SECTION','region':'r','longitude':1.5,'latitude':2,'controlPoint':true,"
                        + "'simulated':true,'targetClass':'III','aliases':['x','y'],'regionCode':'410522','assessed':false,"
                        + "'pointSets':['“十四五”国控'],'validFrom':'2020-01-01','validTo':'2026-01-01','effectiveFrom':'2021-01-01'}"
            })
    void survivesTheWayToTheRecordAndBack(String text) {
        SiteDocument put = read(text);
        Site site = new Site("a");
        site.take(put, Observed.END);
        assertTrue(SiteDocument.from(site).sameAs(put));
        assertEquals(1, SiteDocument.from(site).number());
        site.take(put, Observed.END);
        assertEquals(2, site.revision());
    }

    @ParameterizedTest
    @CsvSource({
        "4, true",
        "41, true",
        "410522101002, true",
        "4105221010020, false",
        "'', false",
        "41a, false",
        "４１, false",
        "4%, false"
    })
    void isAskedForByTheFirstDigitsOfItsRegion(String code, boolean sound) {
        SiteParameters parameters = new SiteParameters();
        parameters.regionCode = code;
        if (sound) {
            assertEquals(
                    Optional.of(code), parameters.selection(Optional.empty()).regionCode());
        } else {
            ProblemException refusal =
                    assertThrows(ProblemException.class, () -> parameters.selection(Optional.empty()));
            assertEquals("regionCode", refusal.violations().get(0).field());
        }
    }

    @Test
    void isAskedForByAllThatIsSaidAndByNothingElse() {
        SiteParameters parameters = new SiteParameters();
        assertEquals(
                "1 = 1",
                parameters.selection(Optional.empty()).after(Optional.empty()).where());
        parameters.region = "安阳市";
        parameters.regionCode = "41";
        parameters.kind = SiteKind.AIR_STATION;
        parameters.pointSet = "国控";
        Conditions conditions =
                parameters.selection(Optional.of(Set.of("a", "b"))).after(Optional.of("1001A"));
        assertEquals(
                "region = :region and regionCode like :regionCode and kind = :kind and pointSets contains :pointSet"
                        + " and code in :codes and code > :after",
                conditions.where());
        assertEquals(
                Map.of(
                        "region", "安阳市",
                        "regionCode", "41%",
                        "kind", SiteKind.AIR_STATION,
                        "pointSet", "国控",
                        "codes", Set.of("a", "b"),
                        "after", "1001A"),
                conditions.parameters());
    }

    private static SiteDocument read(String text) {
        return ServiceJson.read(text, SiteDocument.class);
    }
}
