package io.qingce.monitoring.format;

import io.qingce.monitoring.feed.CsvRow;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.monitoring.remark.RemarkReason;
import io.qingce.monitoring.remark.Remarks;
import io.qingce.monitoring.site.SiteDirectory;
import io.qingce.standards.parameter.Medium;
import io.qingce.standards.parameter.Parameter;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The layouts in which readings of the national automatic stations at water sections 水质自动站 circulate: single samples, by
 * the name of the section, in the units in which they are kept. Their times are month and day. A line of a station that
 * stands still or is under maintenance carries that as the flag of its values, if the table says so.
 */
enum SectionLayout implements TableLayout {
    /** As published in real time; the year is said by the request. */
    REAL_TIME(
            "断面名称",
            "监测时间",
            "站点情况",
            List.of(
                    "水温(℃)",
                    "pH(无量纲)",
                    "溶解氧(mg/L)",
                    "电导率(μS/cm)",
                    "浊度(NTU)",
                    "高锰酸盐指数(mg/L)",
                    "氨氮(mg/L)",
                    "总磷(mg/L)",
                    "总氮(mg/L)",
                    "叶绿素α(mg/L)")) {
        @Override
        public boolean lacksYear(CsvRow row) {
            return !hasYear(row.text(timeColumn()));
        }

        @Override
        public LocalDateTime periodEnd(CsvRow row, int year) {
            return at(year, row.text(timeColumn()));
        }
    },

    /** One line per section and day of capture, as displayed; beside it the same unrounded, which is not read. */
    CAPTURED(
            "section",
            "time",
            "status",
            List.of("temp", "ph", "do", "ec", "turb", "codmn", "nh3n", "tp", "tn", "chla"),
            "capture_date") {
        @Override
        public LocalDateTime periodEnd(CsvRow row, int year) {
            LocalDate captured = WrittenTime.date(row.text("capture_date"));
            LocalDateTime time = at(captured.getYear(), row.text(timeColumn()));
            return time.toLocalDate().isAfter(captured) ? at(captured.getYear() - 1, row.text(timeColumn())) : time;
        }
    };

    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.TEMPERATURE,
            Parameter.PH,
            Parameter.DO,
            Parameter.CONDUCTIVITY,
            Parameter.TURBIDITY,
            Parameter.COD_MN,
            Parameter.NH3_N,
            Parameter.TP,
            Parameter.TN,
            Parameter.CHLOROPHYLL_A);

    /** What a state says of the values, by what is in its name: 维护中, 仪器故障. */
    private static final Map<String, QualityFlag> STATES = Map.of(
            "维护", QualityFlag.MAINTENANCE,
            "检修", QualityFlag.MAINTENANCE,
            "停站", QualityFlag.STOPPED,
            "停运", QualityFlag.STOPPED,
            "停测", QualityFlag.STOPPED,
            "停电", QualityFlag.STOPPED,
            "不具备运行条件", QualityFlag.STOPPED,
            "故障", QualityFlag.FAULT,
            "校准", QualityFlag.CALIBRATION);

    /** No such state any more, or none. */
    private static final Pattern OVER = Pattern.compile("排除|恢复|结束|完成|未");

    private static final Set<String> AS_USUAL = Set.of("正常", "", "--", "—", "-", "*");

    private final String siteColumn;
    private final String timeColumn;
    private final String stateColumn;
    private final List<String> marks;
    private final List<String> names;

    SectionLayout(String siteColumn, String timeColumn, String stateColumn, List<String> names, String... marks) {
        this.siteColumn = siteColumn;
        this.timeColumn = timeColumn;
        this.stateColumn = stateColumn;
        this.names = names;
        this.marks = List.of(marks);
    }

    @Override
    public boolean fits(Set<String> known) {
        return known.containsAll(List.of(siteColumn, timeColumn))
                && known.containsAll(marks)
                && names.stream().anyMatch(known::contains);
    }

    @Override
    public Set<String> names() {
        return Stream.of(names.stream(), marks.stream(), Stream.of(siteColumn, timeColumn, stateColumn))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean mayRead(Parameter parameter) {
        return parameter.medium() == Medium.WATER;
    }

    @Override
    public Set<String> sites(CsvRow row, SiteDirectory directory) {
        return directory.section(row.text(siteColumn));
    }

    @Override
    public String siteColumn() {
        return siteColumn;
    }

    @Override
    public String timeColumn() {
        return timeColumn;
    }

    @Override
    public Map<Parameter, String> columns() {
        Map<Parameter, String> columns = new EnumMap<>(Parameter.class);
        for (int i = 0; i < names.size(); i++) {
            columns.put(PARAMETERS.get(i), names.get(i));
        }
        return columns;
    }

    @Override
    public @Nullable SentUnit unit(Parameter parameter) {
        return null;
    }

    @Override
    public Averaging averaging() {
        return Averaging.SAMPLE;
    }

    @Override
    public List<String> flags(CsvRow row, Remarks remarks) {
        String said = row.text(stateColumn);
        Set<String> flags = STATES.entrySet().stream()
                .filter(state ->
                        said.contains(state.getKey()) && !OVER.matcher(said).find())
                .map(state -> state.getValue().name())
                .collect(Collectors.toCollection(TreeSet::new));
        if (flags.isEmpty() && !AS_USUAL.contains(said)) {
            remarks.on(RemarkReason.UNKNOWN_STATE, stateColumn + "=" + said, null);
        }
        return List.copyOf(flags);
    }

    /** A time printed as month, day, hour and minute: 04-01 12:00; or with its year, which then counts. */
    private static LocalDateTime at(int year, String text) {
        String dated = hasYear(text) ? text : "%04d-%s".formatted(year, text);
        return WrittenTime.local(dated, ZoneOffset.UTC);
    }

    private static boolean hasYear(String text) {
        return text.matches("\\d{4}[-/.年].*");
    }
}
