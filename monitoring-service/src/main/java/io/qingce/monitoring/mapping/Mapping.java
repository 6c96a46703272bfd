package io.qingce.monitoring.mapping;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.monitoring.feed.text.TextForm;
import io.qingce.monitoring.format.Heading;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.mapping.MappingDocument.TimeColumns.Label;
import io.qingce.monitoring.observation.Averaging;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a table of another layout is read: typed and sound.
 *
 * @param siteColumn null: all lines are of {@code site}
 * @param format null: as tables usually write times
 * @param zone null: that of the agency
 */
public record Mapping(
        @Nullable String siteColumn,
        @Nullable String site,
        boolean byName,
        List<String> timeColumns,
        @Nullable DateTimeFormatter format,
        @Nullable ZoneId zone,
        boolean labelledByStart,
        Averaging averaging,
        Map<Parameter, Column> columns,
        Set<String> missing,
        TextForm form,
        int skippedAfterHeader) {

    private static final BigDecimal LARGEST_FACTOR = BigDecimal.TEN.pow(12);
    private static final int MOST_DECIMALS = 12;

    /** A column of values. */
    public record Column(
            String name,
            @Nullable SentUnit unit,
            BigDecimal factor,
            @Nullable String flags) {}

    /** @throws ProblemException 422 if a path names something that is no code */
    static void requireCode(String code) {
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new ProblemException(
                    422,
                    "rejected-mapping",
                    Words.both("映射有误。", "The mapping is not valid."),
                    List.of(Violation.of(
                            "code",
                            "not-allowed",
                            Words.both("1至64个字母、数字、“.”、“_”或“-”。", "1 to 64 letters, digits, '.', '_' or '-'."))));
        }
    }

    /**
     * The mapping of a document whose members are sound each by itself.
     *
     * @throws ProblemException 422 naming everything that is wrong
     */
    static Mapping of(MappingDocument said) {
        Findings findings = new Findings();
        MappingDocument.SiteColumn site = Objects.requireNonNull(said.site());
        MappingDocument.TimeColumns time = Objects.requireNonNull(said.time());
        if ((site.column() == null) == (site.code() == null)) {
            findings.add("site", "missing", "须填column或code其中之一。", "Either column or code.");
        }
        Mapping mapping = new Mapping(
                site.column(),
                site.code(),
                site.by() == MappingDocument.SiteColumn.By.NAME,
                Objects.requireNonNull(time.columns()),
                findings.format(time.format()),
                findings.zone(time.zone()),
                time.label() == Label.START,
                findings.averaging(said.averaging()),
                findings.columns(Objects.requireNonNull(said.columns())),
                said.missing() == null ? Set.of() : Set.copyOf(said.missing()),
                new TextForm(
                        findings.charset(said.encoding()),
                        findings.separator(said.separator()),
                        said.skipRows() == null ? 0 : said.skipRows()),
                said.skipAfterHeader() == null ? 0 : said.skipAfterHeader());
        findings.refuse();
        return mapping;
    }

    /** What is wrong, and what is read of what is right. */
    private static final class Findings {

        private final List<Violation> violations = new ArrayList<>();

        void add(String field, String reason, String zh, String en) {
            violations.add(Violation.of(field, reason, Words.both(zh, en)));
        }

        @Nullable
        DateTimeFormatter format(@Nullable String text) {
            try {
                return text == null ? null : DateTimeFormatter.ofPattern(text, Locale.ROOT);
            } catch (IllegalArgumentException unreadable) {
                add(
                        "time.format",
                        "unreadable-format",
                        "不是时间格式，如yyyy/M/d H:mm。",
                        "No format of a time, such as yyyy/M/d H:mm.");
                return null;
            }
        }

        @Nullable
        ZoneId zone(@Nullable String text) {
            try {
                return text == null ? null : ZoneId.of(text);
            } catch (DateTimeException unknown) {
                add(
                        "time.zone",
                        "unknown-zone",
                        "没有此时区，如Asia/Shanghai。",
                        "There is no such zone; Asia/Shanghai is one.");
                return null;
            }
        }

        Averaging averaging(@Nullable String text) {
            Optional<Averaging> found = text == null ? Optional.of(Averaging.HOUR) : Averaging.of(text);
            if (found.isEmpty()) {
                add(
                        "averaging",
                        "unknown-averaging",
                        "可选PT0S、PT1M至PT30M、PT1H、P1D、P1M；不接受滑动平均。",
                        "One of PT0S, PT1M to PT30M, PT1H, P1D, P1M; no running means.");
            }
            return found.orElse(Averaging.HOUR);
        }

        @Nullable
        Charset charset(@Nullable String name) {
            Optional<Charset> found = name == null ? Optional.empty() : TextForm.charset(name);
            if (name != null && found.isEmpty()) {
                add(
                        "encoding",
                        "unknown-encoding",
                        "没有此编码，如GB18030、UTF-8。",
                        "There is no such encoding; GB18030 and UTF-8 are some.");
            }
            return found.orElse(null);
        }

        @Nullable
        Character separator(@Nullable String text) {
            if (text == null) {
                return null;
            }
            if (text.length() > 1 && !text.equals("TAB")) {
                add("separator", "not-allowed", "一个字符，或TAB。", "One character, or TAB.");
            }
            return text.equals("TAB") ? '\t' : text.charAt(0);
        }

        Map<Parameter, Column> columns(List<MappingDocument.ValueColumn> said) {
            Map<Parameter, Column> columns = new EnumMap<>(Parameter.class);
            for (int i = 0; i < said.size(); i++) {
                MappingDocument.ValueColumn each = said.get(i);
                String field = "columns[" + i + "].";
                String name = Objects.requireNonNull(each.parameter());
                Optional<Parameter> parameter = Parameter.of(name).or(() -> Parameter.named(name));
                if (parameter.isEmpty()) {
                    add(field + "parameter", "unknown-parameter", "没有此监测参数。", "There is no such parameter.");
                } else if (columns.putIfAbsent(parameter.get(), column(field, parameter.get(), each)) != null) {
                    add(field + "parameter", "duplicate-parameter", "该参数已有一列。", "The parameter has a column already.");
                }
            }
            return columns;
        }

        private Column column(String field, Parameter parameter, MappingDocument.ValueColumn said) {
            String unit = said.unit();
            String name = Objects.requireNonNull(said.column());
            Optional<SentUnit> found = unit == null
                    ? inHeading(name, parameter)
                    : SentUnit.of(unit).filter(known -> known.convertsTo(parameter));
            if (unit != null && found.isEmpty() && !unit.equals(parameter.unit().symbol())) {
                add(field + "unit", "unknown-unit", "该参数不能以此为单位。", "The parameter cannot be in this unit.");
            }
            BigDecimal factor = said.factor() == null ? BigDecimal.ONE : said.factor();
            if (factor.signum() <= 0 || factor.compareTo(LARGEST_FACTOR) > 0 || factor.scale() > MOST_DECIMALS) {
                add(
                        field + "factor",
                        "not-allowed",
                        "大于0，至多10¹²，至多12位小数。",
                        "Above 0, at most 10¹², at most 12 decimals.");
            }
            return new Column(name, found.orElse(null), factor, said.flags());
        }

        private static Optional<SentUnit> inHeading(String name, Parameter parameter) {
            return Heading.of(name)
                    .filter(heading -> heading.parameter() == parameter)
                    .flatMap(heading -> Optional.ofNullable(heading.unit()));
        }

        void refuse() {
            if (!violations.isEmpty()) {
                throw new ProblemException(
                        422, "rejected-mapping", Words.both("映射有误。", "The mapping is not valid."), violations);
            }
        }
    }
}
