package io.qingce.plan.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The units of a task in one role, as agencies print them: {@code 市发改委、市工信局等按职责分工负责}. The printed word of the role is the
 * header of the column unless {@code 〔角色:参与〕} or {@code 〔角色未印〕} stands in front.
 *
 * @param role the role
 * @param label header of the column, such as 牵头单位
 */
record RoleNotation(String role, String label) implements Notation {

    private static final Pattern CELL = Pattern.compile("(?s)(?<tag>〔角色未印〕|〔角色[:：](?<label>[^〕]+)〕)?"
            + "(?<units>.+?)"
            + "(?<open>等(?:相关)?(?:职能)?(?:部门|单位)?)?"
            + "(?<jointly>按(?:职责|责任)?分工(?:负责)?|职责分工负责)?");

    @Override
    public Optional<CellValue> write(JsonNode assignment) {
        String tag = !assignment.has("label")
                ? "〔角色未印〕"
                : assignment.path("label").asText().equals(label)
                        ? ""
                        : "〔角色:" + assignment.path("label").asText() + "〕";
        String cell = tag
                + UnitsText.inLine(assignment.path("units"))
                + assignment.path("open").asText()
                + assignment.path("jointly").asText();
        return read(CellValue.text(cell)).equals(assignment) ? Optional.of(CellValue.text(cell)) : Optional.empty();
    }

    @Override
    public ObjectNode read(CellValue cell) {
        ObjectNode assignment = JsonNodeFactory.instance.objectNode().put("role", role);
        Matcher parts = CELL.matcher(cell.text());
        if (!parts.matches()) {
            throw new UnreadableCellException("not-units", "单位无法识别。", "These are not names of units.");
        }
        if (parts.group("tag") == null) {
            assignment.put("label", label);
        } else if (parts.group("label") != null) {
            assignment.put("label", parts.group("label"));
        }
        for (String member : new String[] {"jointly", "open"}) {
            if (parts.group(member) != null) {
                assignment.put(member, parts.group(member));
            }
        }
        String units = parts.group("units").replaceAll("[、,，;；\\s]+$", "").replaceAll("[、,，;；]?\\s*\\n\\s*", "、");
        assignment.set("units", UnitsText.read(units));
        return assignment;
    }
}
