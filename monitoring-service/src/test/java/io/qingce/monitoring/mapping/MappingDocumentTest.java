package io.qingce.monitoring.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.monitoring.feed.FeedConfig;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.fixture.Constraints;
import io.qingce.monitoring.fixture.ServiceJson;
import io.qingce.monitoring.fixture.Settings;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingDocumentTest {

    private static final String COLUMN = "{'column':'x','parameter':'SO2'}";
    private static final String SOUND = "{'site':{'column':'a'},'time':{'columns':['t']},'columns':[" + COLUMN + "]}";

    /** What is said instead of a part of a sound mapping, and the field that is refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "COLUMNS 101 | columns",
                "COLUMNS 0 | columns",
                "TIMES 7 | time.columns",
                "'skipRows':101, | skipRows",
                "'skipAfterHeader':101, | skipAfterHeader",
                "MISSING 21 | missing",
                "'code':'a b', | code"
            })
    void refusesMoreThanAMappingMayHave(String change, String field) {
        assertEquals(field, Constraints.broken(document(change)));
    }

    private static MappingDocument document(String change) {
        String[] words = change.split(" ");
        int count = words.length > 1 && words[1].matches("\\d+") ? Integer.parseInt(words[1]) : 0;
        String text = switch (words[0]) {
            case "COLUMNS" ->
                SOUND.replace(
                        "[" + COLUMN + "]", Collections.nCopies(count, COLUMN).toString());
            case "TIMES" ->
                SOUND.replace("['t']", Collections.nCopies(count, "'t'").toString());
            case "MISSING" -> SOUND.replace("{'site'", "{'missing':" + Collections.nCopies(count, "'x'") + ",'site'");
            default -> SOUND.replace("{'site'", "{" + change + "'site'");
        };
        return new FeedReader(ServiceJson.mapper(), Settings.of(FeedConfig.class))
                .read(ServiceJson.tree(text), MappingDocument.class);
    }
}
