package io.qingce.report.bulletin.paper;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.qingce.chassis.language.Language;
import io.qingce.chassis.language.Words;
import io.qingce.report.bulletin.data.BulletinData;
import io.qingce.report.bulletin.data.BulletinData.BulletinSection;
import io.qingce.report.bulletin.data.BulletinData.BulletinTable;
import io.qingce.report.bulletin.data.BulletinData.Source;
import io.qingce.report.bulletin.data.BulletinData.TableColumn;
import io.qingce.report.bulletin.data.BulletinData.TableRow;
import io.qingce.report.bulletin.data.PrintedValue;
import io.qingce.verifier.CanonicalJson;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper of a bulletin, in one language: the data, put in the order of a page. It has every text that is printed
 * and computes none.
 *
 * @param letterhead what stands in red at the head: the kind, and of where 版头
 * @param title of the bulletin
 * @param titleLines the same in lines that each make sense 标题分行
 * @param steps who drew up, checked, signed and published it, in words
 * @param stamps what has to be seen at once: draft, withdrawn, corrected, made-up readings
 * @param sections what is printed
 * @param values every value by its place 依据
 * @param notes what the marks mean 注
 * @param sources by which requests and rules the figures were made
 * @param colophon number and hash, by which the paper is compared with the data 版记
 */
public record Paper(
        String language,
        String letterhead,
        String title,
        List<String> titleLines,
        List<String> steps,
        List<String> stamps,
        List<PaperSection> sections,
        List<PlacedValue> values,
        List<String> notes,
        List<Source> sources,
        List<String> colophon) {

    /** A value and its place: section, row and column, or section, paragraph and name. */
    public record PlacedValue(String place, PrintedValue value) {}

    /**
     * A part with its heading.
     *
     * @param sub it belongs to the part before it, and its heading has no number of its own
     */
    public record PaperSection(
            String heading,
            boolean sub,
            List<String> paragraphs,
            @Nullable PaperTable table,
            @Nullable String note) {}

    /** A table; of its rows those that begin a group have the group. */
    public record PaperTable(List<String> heads, List<PaperRow> rows) {

        /** Number of its columns, for headings of groups. */
        public int width() {
            return heads.size();
        }
    }

    /** A row. */
    public record PaperRow(@Nullable String group, List<PaperCell> cells) {}

    /**
     * A cell.
     *
     * @param text as it is printed, with unit and mark
     * @param light which light it shows: green, yellow, red or grey; absent for none
     * @param number whether it stands to the right
     */
    public record PaperCell(String text, @Nullable String light, boolean number) {}

    /** What is told of a bulletin beside its data. */
    public record Imprint(String letterhead, List<String> steps, List<String> stamps, List<String> colophon) {}

    /**
     * The paper of stored data.
     *
     * @param json with both languages
     */
    public static Paper of(String json, Imprint imprint, Language language) {
        BulletinData data = read(Words.inJson(language, json));
        return new Layout(language, isMixed(data)).paper(data, imprint);
    }

    /** Only where made-up figures stand beside others each is marked: where all are made up the head says it. */
    private static boolean isMixed(BulletinData data) {
        return data.byPlace().values().stream()
                        .filter(value -> value.value() != null)
                        .map(PrintedValue::simulated)
                        .distinct()
                        .count()
                > 1;
    }

    private static BulletinData read(String json) {
        try {
            return CanonicalJson.read(json, BulletinData.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the database holds JSON that this service wrote", impossible);
        }
    }

    /** Puts data of one language in order. */
    private record Layout(Language language, boolean marksMadeUp) {

        private static final String MADE_UP = "△";
        /** Behind the title of a plan, and before the period in brackets. */
        private static final Pattern LINE = Pattern.compile("(?<=》)(?=.)|(?=（[^（）]*）$)");

        private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]+、|\\d+ ");
        private static final Pattern ENCODED = Pattern.compile("(%[89A-F][0-9A-F])+");

        Paper paper(BulletinData data, Imprint imprint) {
            List<String> stamps = new ArrayList<>(told(imprint.stamps()));
            if (data.sources().stream().anyMatch(Source::simulated)) {
                stamps.add(new Words("含模拟数据，仅供演示", "made-up readings, for demonstration only").in(language));
            }
            return new Paper(
                    language.tag(),
                    Words.in(language, imprint.letterhead()),
                    data.title(),
                    List.of(LINE.split(data.title())),
                    told(imprint.steps()),
                    stamps,
                    data.sections().stream().map(this::section).toList(),
                    data.byPlace().entrySet().stream()
                            .map(each -> new PlacedValue(each.getKey(), each.getValue()))
                            .toList(),
                    notes(data),
                    data.sources().stream().map(Layout::readable).toList(),
                    told(imprint.colophon()));
        }

        /** Chinese in addresses as it is typed, which the interface takes. */
        private static Source readable(Source source) {
            return new Source(
                    source.key(),
                    ENCODED.matcher(source.query())
                            .replaceAll(found -> URLDecoder.decode(found.group(), StandardCharsets.UTF_8)),
                    source.edition(),
                    source.rules(),
                    source.dataVersion(),
                    source.simulated());
        }

        private List<String> told(List<String> texts) {
            return texts.stream().map(text -> Words.in(language, text)).toList();
        }

        private PaperSection section(BulletinSection section) {
            return new PaperSection(
                    section.heading(),
                    !NUMBERED.matcher(section.heading()).lookingAt(),
                    section.paragraphs().stream()
                            .map(BulletinData.Paragraph::text)
                            .toList(),
                    section.table() == null ? null : table(section.table()),
                    section.note());
        }

        private PaperTable table(BulletinTable table) {
            List<PaperRow> rows = new ArrayList<>();
            @Nullable String group = null;
            for (TableRow row : table.rows()) {
                boolean begins = !Objects.equals(group, row.group());
                group = row.group();
                rows.add(new PaperRow(
                        begins ? group : null,
                        table.columns().stream()
                                .map(column ->
                                        cell(Objects.requireNonNull(row.values().get(column.key()))))
                                .toList()));
            }
            return new PaperTable(
                    table.columns().stream().map(TableColumn::title).toList(), rows);
        }

        private PaperCell cell(PrintedValue value) {
            boolean isNumber = value.value() != null;
            String unit = value.unit() == null ? "" : value.unit();
            String made = isNumber && marksMadeUp && value.simulated() ? MADE_UP : "";
            return new PaperCell(value.printed() + unit + value.mark() + made, light(value.printed()), isNumber);
        }

        private static @Nullable String light(String text) {
            return switch (text) {
                case "绿", "green" -> "green";
                case "黄", "yellow" -> "yellow";
                case "红", "red" -> "red";
                case "灰", "grey" -> "grey";
                default -> null;
            };
        }

        private List<String> notes(BulletinData data) {
            Set<String> notes = new LinkedHashSet<>();
            Stream<PrintedValue> doubtful = data.byPlace().values().stream()
                    .filter(value -> value.value() != null && !value.valid() && value.reason() != null);
            doubtful.map(value -> new Words(
                                    "标“*”的数值不能作为正式结果：" + value.reason() + "。",
                                    "A value marked * may not stand: " + value.reason() + ".")
                            .in(language))
                    .forEach(notes::add);
            if (marksMadeUp) {
                notes.add(new Words(
                                "标“" + MADE_UP + "”的数值含模拟数据。", "A value marked " + MADE_UP + " holds made-up readings.")
                        .in(language));
            }
            return List.copyOf(notes);
        }
    }
}
