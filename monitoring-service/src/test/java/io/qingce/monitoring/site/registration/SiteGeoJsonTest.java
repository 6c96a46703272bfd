package io.qingce.monitoring.site.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.qingce.monitoring.feed.FeedConfig;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.fixture.Refused;
import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.monitoring.fixture.Settings;
import io.qingce.monitoring.site.SiteDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites as GeoJSON, in and out. */
class SiteGeoJsonTest {

    private static final String SITE = "'name':'安阳河','kind':'RIVER_SECTION','region':'安阳市'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'type':'Point'}",
                "{'type':'FeatureCollection'}",
                "{'type':'FeatureCollection','features':{}}",
                "{'type':'feature'}"
            })
    void refusesABodyThatHasNoFeatures(String body) {
        assertEquals(422, Refused.status(() -> SiteGeoJson.features(ServiceJson.tree(body))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "35 | | unreadable-item",
                "{'type':'Feature'} | | unreadable-item",
                "{'type':'Feature','properties':null} | | unreadable-item",
                "{'type':'Point','properties':{}} | | unreadable-item",
                "{'type':'Feature','properties':{},'geometry':{'type':'Polygon','coordinates':[[1,2]]}} | geometry |"
                        + " not-a-point",
                "{'type':'Feature','properties':{},'geometry':{'type':'Point','coordinates':[1]}} | geometry |"
                        + " not-a-point",
                "{'type':'Feature','properties':{},'geometry':{'type':'Point'}} | geometry | not-a-point",
                "{'type':'Feature','properties':{},'geometry':{}} | geometry | not-a-point"
            })
    void refusesAFeatureThatIsNoSite(String feature, @Nullable String field, String reason) {
        assertEquals(field + " " + reason, Refused.item(() -> SiteGeoJson.site(ServiceJson.tree(feature))));
    }

    @Test
    void takesOneFeatureForACollectionOfOne() {
        assertEquals(
                1, SiteGeoJson.features(ServiceJson.tree("{'type':'Feature'}")).size());
        assertEquals(
                3,
                SiteGeoJson.features(ServiceJson.tree("{'type':'FeatureCollection','features':[{},35,null]}"))
                        .size());
    }

    /** The id is the code unless the properties say another; a place that is not known is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'id':'river-1','properties':{SITE},'geometry':{'type':'Point','coordinates':[114.35,36.1]}"
                        + " | {SITE,'code':'river-1','longitude':114.35,'latitude':36.1}",
                "'id':'river-1','properties':{SITE},'geometry':{'type':'Point','coordinates':[114.35,36.1,70]}"
                        + " | {SITE,'code':'river-1','longitude':114.35,'latitude':36.1}",
                "'id':'x','properties':{'code':'river-1',SITE},'geometry':null | {'code':'river-1',SITE}",
                "'id':35,'properties':{SITE} | {SITE}",
                "'properties':{SITE,'longitude':1,'latitude':2} | {SITE,'longitude':1,'latitude':2}"
            })
    void readsAFeatureAsASite(String members, String site) {
        JsonNode feature = ServiceJson.tree("{'type':'Feature'," + members.replace("SITE", SITE) + "}");
        assertEquals(ServiceJson.tree(site.replace("SITE", SITE)), SiteGeoJson.site(feature));
    }

    @Test
    void leavesTheFeatureAsItIs() {
        JsonNode feature = ServiceJson.tree("{'type':'Feature','id':'a','properties':{" + SITE + "}}");
        JsonNode before = feature.deepCopy();
        SiteGeoJson.site(feature);
        assertEquals(before, feature);
    }

    /** What was given out is taken in again as it was. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'code':'a','name':'n','kind':'AIR_STATION','region':'r'}",
                "{'code':'a','name':'n','kind':'LAKE_POINT','region':'r','longitude':114.35,'latitude':-36,'targetClass':'II',"
                        + "'aliases':['x'],'assessed':false,'validFrom':'2020-01-01'}"
            })
    void givesOutWhatItTakesIn(String text) {
        ObjectMapper json = ServiceJson.mapper();
        FeedReader feeds = new FeedReader(json, Settings.of(FeedConfig.class));
        SiteDocument site = feeds.read(ServiceJson.tree(text), SiteDocument.class);
        JsonNode feature = SiteGeoJson.feature(site, json);
        assertEquals("Feature", feature.path("type").asText());
        assertEquals("a", feature.path("id").asText());
        assertEquals(site.longitude() == null, feature.path("geometry").isNull());
        assertTrue(feature.path("properties").path("longitude").isMissingNode());
        assertEquals(site, feeds.read(SiteGeoJson.site(feature), SiteDocument.class));
    }
}
