package io.qingce.report.bulletin.data;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that is printed in a bulletin (公报数据); {@code contracts/bulletins/data.v1.schema.json}. A value that is computed later from
 * the same readings is the same, so that equal data have an equal hash.
 *
 * @param kind of which kind it is
 * @param version version of the definition of this kind
 * @param title title
 * @param subject what it is about: region or plan, period, group, version, rules
 * @param sources the requests to the interface whose answers are printed
 * @param sections what is printed, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BulletinData(
        String kind,
        int version,
        String title,
        Map<String, String> subject,
        List<Source> sources,
        List<BulletinSection> sections) {

    /**
     * A request to the interface and how the values of its answer stand.
     *
     * @param key by which values name it
     * @param query path and parameters; with {@code asOf} the moment of the bulletin it gives the same answer for ever
     * @param edition edition of the standard; absent where each value says it
     * @param rules code of the rule set 统计口径
     * @param dataVersion REAL_TIME 实况, REVIEWED 审核, BEST 审核优先; absent where readings do not decide
     * @param simulated made-up readings went in 含模拟数据
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(
            String key,
            String query,
            @Nullable String edition,
            @Nullable String rules,
            @Nullable String dataVersion,
            boolean simulated) {}

    /**
     * A part of the paper.
     *
     * @param key by which it is named whatever its heading
     * @param paragraphs sentences with values
     * @param table rows and columns; absent for none
     * @param note what is said where the table has no rows
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BulletinSection(
            String key,
            String heading,
            List<Paragraph> paragraphs,
            @Nullable BulletinTable table,
            @Nullable String note) {}

    /**
     * A sentence.
     *
     * @param text as it is printed
     * @param values those in it, by name
     */
    @Schema(name = "BulletinParagraph")
    public record Paragraph(String text, Map<String, PrintedValue> values) {}

    /** A table; the values of a row stand under the keys of the columns. */
    public record BulletinTable(List<TableColumn> columns, List<TableRow> rows) {}

    /** A column with its title. */
    public record TableColumn(String key, String title) {}

    /**
     * A row.
     *
     * @param key what tells it from the others, whatever its place
     * @param group under which heading it stands; absent in a table without groups
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TableRow(String key, @Nullable String group, Map<String, PrintedValue> values) {}

    /**
     * Every value by its place: the section, the row or number of the paragraph, and the name of the value, with slashes between
     * them. The place of a row does not depend on its rank.
     */
    public Map<String, PrintedValue> byPlace() {
        Map<String, PrintedValue> values = new LinkedHashMap<>();
        for (BulletinSection section : sections) {
            for (int i = 0; i < section.paragraphs().size(); i++) {
                String place = section.key() + "/" + (i + 1) + "/";
                section.paragraphs().get(i).values().forEach((name, value) -> values.put(place + name, value));
            }
            if (section.table() != null) {
                for (TableRow row : section.table().rows()) {
                    String group = row.group() == null ? "" : row.group() + "/";
                    String place = section.key() + "/" + group + row.key() + "/";
                    row.values().forEach((name, value) -> values.put(place + name, value));
                }
            }
        }
        return values;
    }
}
