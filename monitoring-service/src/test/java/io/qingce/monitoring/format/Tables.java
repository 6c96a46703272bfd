package io.qingce.monitoring.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.observation.Observation;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.standards.parameter.SiteKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines of tables under their headers, read without the service. */
final class Tables {

    static final SiteDirectory SITES = new SiteDirectory(List.of(
            new SiteDirectory.Entry("1001A", SiteKind.AIR_STATION, "安阳市", "红庙街", List.of("Hongmiao")),
            new SiteDirectory.Entry("2001A", SiteKind.AIR_STATION, "鹤壁市", "站", List.of()),
            new SiteDirectory.Entry("2002A", SiteKind.AIR_STATION, "鹤壁市", "站", List.of()),
            new SiteDirectory.Entry("anyang", SiteKind.AIR_CITY, "安阳市", "安阳市", List.of()),
            new SiteDirectory.Entry("river-1", SiteKind.RIVER_SECTION, "安阳市", "安阳河", List.of("Anyang He"))));

    private Tables() {}

    /** The one line of a table as a row of it. */
    static CsvRow row(String header, String line) {
        List<String> names = List.of(header.split(","));
        Map<String, Integer> columns = new LinkedHashMap<>();
        names.forEach(name -> columns.putIfAbsent(name, names.indexOf(name)));
        return new CsvRow(2, columns, List.of(line.split(",", -1)), null);
    }

    /** The only observation of a table. */
    static Observation only(String table, @Nullable Integer year) {
        List<Item> items = Formats.csv(table, SITES, year);
        assertEquals(1, items.size());
        return ((Item.Read) items.get(0)).observation();
    }

    /** Field and reason of the refusal of the only line of a table. */
    static String refusal(String table, @Nullable Integer year) {
        ItemOutcome outcome = ((Item.Refused) Formats.csv(table, SITES, year).get(0)).outcome();
        return outcome.field() + " " + outcome.reason();
    }
}
