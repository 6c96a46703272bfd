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
import io.qingce.monitoring.observation.Version;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The observations of a CSV feed in one of the national layouts. */
public final class CsvItems implements Iterator<Item> {

    private final CsvFeed feed;
    private final TableLayout layout;
    private final SiteDirectory sites;
    private final Admission admission;
    private final Version version;
    private final List<Map.Entry<Parameter, String>> columns;
    private final int year;
    private int index;

    /** @throws ProblemException 422 if the header is that of no known layout, or of one that needs a year */
    public CsvItems(CsvFeed feed, SiteDirectory sites, Admission admission, Version version, @Nullable Integer year) {
        this.feed = feed;
        this.layout = TableLayout.of(feed.columns()).orElseThrow(CsvItems::unknownLayout);
        this.sites = sites;
        this.admission = admission;
        this.version = version;
        if (layout.lacksYear() && year == null) {
            throw yearNeeded();
        }
        this.year = year == null ? 0 : year;
        this.columns = layout.columns().entrySet().stream()
                .filter(column -> feed.columns().contains(column.getValue()))
                .toList();
    }

    @Override
    public boolean hasNext() {
        return feed.hasNext();
    }

    @Override
    public Item next() {
        CsvRow row = feed.next();
        return admission.item(index++, row.line(), () -> measured(row));
    }

    private Measured measured(CsvRow row) {
        row.requireWhole();
        Map<Parameter, Measured.Value> values = new EnumMap<>(Parameter.class);
        List<String> flags = layout.flags(row);
        columns.forEach(column -> values.put(column.getKey(), value(row, column.getKey(), column.getValue(), flags)));
        return new Measured(site(row), end(row), layout.averaging(), version, values, layout);
    }

    private Instant end(CsvRow row) {
        try {
            return layout.periodEnd(row, year).atZone(admission.zone()).toInstant();
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
                ? new UnfitItemException(
                        layout.siteColumn(),
                        "unknown-site",
                        Words.both("没有名为“" + name + "”的点位。", "No site goes by '" + name + "'."))
                : new UnfitItemException(
                        layout.siteColumn(),
                        "ambiguous-site",
                        Words.both(
                                "名为“" + name + "”的点位有多个：" + String.join("、", found) + "。",
                                "Several sites go by '" + name + "': " + found + "."));
    }

    private Measured.Value value(CsvRow row, Parameter parameter, String column, List<String> flags) {
        String text = row.text(column);
        if (layout.isMissing(text)) {
            return flags.isEmpty() ? Measured.Value.MISSING : new Measured.Value(null, flags, null);
        }
        return new Measured.Value(number(column, text), flags, layout.unit(parameter));
    }

    private static BigDecimal number(String column, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException unreadable) {
            throw new UnfitItemException(
                    column, "unreadable-number", Words.both("“" + text + "”不是数字。", "'" + text + "' is not a number."));
        }
    }

    private static ProblemException yearNeeded() {
        return new ProblemException(
                422,
                "year-needed",
                "Year needed",
                Words.both(
                        "此表格的时间没有年份，请以?year=2021指明。", "The times of this layout have no year: say it with ?year=2021."),
                List.of(Violation.of(
                        "year", "missing", Words.both("此表格的时间没有年份。", "The times of this layout have no year."))));
    }

    private static ProblemException unknownLayout() {
        return new ProblemException(
                422,
                "unknown-layout",
                "Unknown layout",
                Words.both(
                        "表头不属于以下任何一种：date,hour,城市,…（按城市）；city,date,hour,station,…（按站点）；"
                                + "year,month,day,hour,…,station（beijing12）；stationcode,…,timepoint,…（实时快照）；"
                                + "city,date,AQI,range,…（城市日报）；断面名称,监测时间,…或capture_date,…,section,…（地表水）；"
                                + "site,periodEnd,…（通用）。",
                        "The header is none of: date,hour,<city>,… (per city); city,date,hour,station,… (per station); "
                                + "year,month,day,hour,…,station (beijing12); stationcode,…,timepoint,… (snapshot);"
                                + " city,date,AQI,range,… (city days); capture_date,…,section,… or the same in Chinese"
                                + " (water); site,periodEnd,… (generic)."));
    }
}
