package io.qingce.local.published;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.local.published.PublishedFile.Row;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Published classes of automatic stations 水质类别 against {@code POST /api/calculations/water-class}. */
final class WaterClasses implements Figures {

    private static final List<String> CLASSES = List.of("Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ", "Ⅴ", "劣Ⅴ");
    private static final BigDecimal ACID = new BigDecimal("6");
    private static final BigDecimal ALKALINE = new BigDecimal("9");

    private final Set<String> lakes;
    private final String section;
    private final String published;
    private final String acidityColumn;
    private final Map<String, String> values;

    private WaterClasses(Set<String> lakes, String section, String published, List<String> columns) {
        this.lakes = Set.copyOf(lakes);
        this.section = section;
        this.published = published;
        this.acidityColumn = columns.get(0);
        this.values = new LinkedHashMap<>();
        List<String> codes = List.of("pH", "DO", "CODMn", "NH3-N", "TP");
        for (int i = 0; i < codes.size(); i++) {
            values.put(codes.get(i), columns.get(i));
        }
    }

    /** Of the layouts that this file has, if any; the lakes are sections for which the limits of TP in lakes hold. */
    static List<Figures> in(PublishedFile file, Set<String> lakes) {
        List<String> daily = List.of("ph_raw", "do_raw", "codmn_raw", "nh3n_raw", "tp_raw");
        List<String> fourHourly = List.of("pH(无量纲)", "溶解氧(mg/L)", "高锰酸盐指数(mg/L)", "氨氮(mg/L)", "总磷(mg/L)");
        if (file.has("section", "class") && file.has(daily.toArray(String[]::new))) {
            return List.of(new WaterClasses(lakes, "section", "class", daily));
        }
        return file.has("断面名称", "水质类别") && file.has(fourHourly.toArray(String[]::new))
                ? List.of(new WaterClasses(lakes, "断面名称", "水质类别", fourHourly))
                : List.of();
    }

    @Override
    public String path() {
        return "/api/calculations/water-class";
    }

    @Override
    public boolean isComplete(Row row) {
        return CLASSES.contains(row.text(published)) && row.hasAll(values.values());
    }

    @Override
    public Map<String, Object> item(Row row) {
        String body = lakes.contains(row.text(section)) ? "LAKE_OR_RESERVOIR" : "RIVER";
        return Map.of("body", body, "values", Figures.values(row, values));
    }

    @Override
    public void compare(Row row, JsonNode result, Agreement agreement) {
        String computed = result.path("waterClass").asText().replace("类", "");
        int worse = CLASSES.indexOf(computed) - CLASSES.indexOf(row.text(published));
        if (worse == 0) {
            agreement.agrees();
        } else {
            agreement.differs(
                    how(row, worse),
                    row.text(section) + " " + row.text(published) + ", computed " + computed + " "
                            + Figures.values(row, values));
        }
    }

    private String how(Row row, int worse) {
        BigDecimal acidity = row.number(acidityColumn).orElseThrow();
        if (worse < 0 && (acidity.compareTo(ACID) <= 0 || acidity.compareTo(ALKALINE) >= 0)) {
            return "pH outside 6 to 9 by all digits, within once rounded pH修约到整数 (环办监测函〔2020〕82号)";
        }
        return worse == -1
                ? "published one class worse: all digits were compared instead of rounded ones 未修约比较"
                : "the class does not belong to the values beside it, or other limits of TP: published "
                        + (worse < 0 ? "worse" : "better") + " by " + Math.abs(worse);
    }
}
