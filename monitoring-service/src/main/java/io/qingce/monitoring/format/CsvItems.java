package io.qingce.monitoring.format;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.feed.CsvFeed;
import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.ingest.Admission;
import io.qingce.monitoring.ingest.Item;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.standards.parameter.Parameter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The observations of a CSV feed in one of the national layouts. */
public final class CsvItems implements Iterator<Item> {

    private final CsvFeed feed;
    private final TableLayout layout;
    private final Columns known;
    private final SiteDirectory sites;
    private final Admission admission;
    private final Version version;
    private final List<Parameter> columns;
    private final int year;
    private int index;

    /**
     * The observations of a table in the layout of its header, whichever it is.
     *
     * @throws ProblemException 422 if the header is that of no known layout, has a column twice, or needs a year
     */
    public static Iterator<Item> of(
            CsvFeed feed, SiteDirectory sites, Admission admission, Version version, @Nullable Integer year) {
        if (GenericItems.fits(feed.header())) {
            return new GenericItems(feed, admission, version);
        }
        return StationColumns.fits(feed.header())
                ? new StationColumns(feed, sites, admission, version)
                : new CsvItems(feed, sites, admission, version, year);
    }

    private CsvItems(CsvFeed feed, SiteDirectory sites, Admission admission, Version version, @Nullable Integer year) {
        this.feed = feed;
        this.layout = TableLayout.of(feed.header()).orElseThrow(CsvItems::unknownLayout);
        this.known = layout.known(feed.header());
        this.sites = sites;
        this.admission = admission;
        this.version = version;
        this.year = year == null ? 0 : year;
        known.apply(feed, admission.remarks());
        Set<String> names = known.names();
        this.columns = Stream.of(Parameter.values())
                .filter(parameter -> layout.reads(parameter, names))
                .toList();
    }

    @Override
    public boolean hasNext() {
        return feed.hasNext();
    }

    @Override
    public Item next() {
        CsvRow row = feed.next();
        if (year == 0 && index == 0 && row.defect() == null && layout.lacksYear(row)) {
            throw yearNeeded();
        }
        return admission.item(index++, row.line(), () -> measured(row));
    }

    private Measured measured(CsvRow row) {
        row.requireWhole();
        Map<Parameter, Measured.Value> values = new EnumMap<>(Parameter.class);
        LocalDateTime end = end(row);
        List<String> flags = layout.flags(row, admission.remarks());
        columns.forEach(parameter -> values.put(parameter, value(row, end, parameter, flags)));
        Instant periodEnd = end.atZone(admission.zone()).toInstant();
        return new Measured(site(row), periodEnd, layout.averaging(), version, values, layout);
    }

    private LocalDateTime end(CsvRow row) {
        try {
            if (year == 0 && layout.lacksYear(row)) {
                throw new DateTimeException("nobody says the year");
            }
            return layout.periodEnd(row, year);
        } catch (DateTimeException unreadable) {
            throw new UnfitItemException(
                    layout.timeColumn(),
                    "unreadable-time",
                    Words.both("该行没有时间，或小时不在0至24之间。", "The line names no time, or no hour from 0 to 24."));
        }
    }

    private String site(CsvRow row) {
        Set<String> found = layout.sites(row, sites);
        if (found.size() == 1) {
            return found.iterator().next();
        }
        String name = row.text(layout.siteColumn());
        throw found.isEmpty()
                ? Terms.unknownSite(layout.siteColumn(), name)
                : Terms.ambiguousSite(layout.siteColumn(), name, found);
    }

    private Measured.Value value(CsvRow row, LocalDateTime end, Parameter parameter, List<String> flags) {
        String column = layout.column(parameter, row, end, admission.remarks());
        String text = row.text(column);
        if (layout.isMissing(text)) {
            return flags.isEmpty() ? Measured.Value.MISSING : new Measured.Value(null, flags, null);
        }
        SentUnit said = known.unit(parameter);
        SentUnit unit = said == null ? layout.unit(parameter) : said;
        return new WrittenValue(column, parameter, flags, unit).read(text, admission.remarks());
    }

    private static ProblemException yearNeeded() {
        return new ProblemException(
                422,
                "year-needed",
                Words.both(
                        "此表格的时间没有年份，请以?year=2021指明。", "The times of this layout have no year: say it with ?year=2021."),
                List.of(Violation.of(
                        "year", "missing", Words.both("此表格的时间没有年份。", "The times of this layout have no year."))));
    }

    private static ProblemException unknownLayout() {
        return new ProblemException(
                422,
                "unknown-layout",
                Words.both(
                        "表头不属于以下任何一种：date,hour,城市,…（按城市）；city,date,hour,station,…（按站点）；"
                                + "year,month,day,hour,…,station（beijing12）；stationcode,…,timepoint,…（实时快照）；"
                                + "city,date,AQI,range,…（城市日报）；date,hour,type,<点位>…（站点历史）；断面名称,监测时间,…或capture_date,…,section,…（地表水）；site,periodEnd,…（通用）。其他表格请先存映射（PUT"
                                + " /api/mappings/…），再以?mapping=…报送。",
                        "The header is none of: date,hour,<city>,… (per city); city,date,hour,station,… (per station);"
                                + " year,month,day,hour,…,station (beijing12); stationcode,…,timepoint,… (snapshot);"
                                + " city,date,AQI,range,… (city days); date,hour,type,<site>… (archive);"
                                + " capture_date,…,section,… or the same in Chinese (water); site,periodEnd,… (generic)."
                                + " Of any other table store a mapping first (PUT /api/mappings/…) and send it with"
                                + " ?mapping=…"));
    }
}
