package io.qingce.plan.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet (列); of the head sheet, one row.
 *
 * @param zh Chinese header
 * @param en English header
 * @param member path of the member in the item, with dots; {@code ^} for the key of the item above
 * @param detail whether the member belongs to a point and not to the target
 * @param notation how the member is written
 * @param type name of the notation, such as {@code number} or {@code refs=targets}
 * @param fallback what stands there if nothing is given
 */
public record Column(
        String zh,
        String en,
        String member,
        boolean detail,
        Notation notation,
        String type,
        @Nullable String fallback) {

    static final String DETAIL = "points[].";

    /** Key of the item to which the row belongs. */
    public boolean isOwner() {
        return member.equals("^");
    }

    /** The list that this column refers to; null if it refers to none. */
    public @Nullable String refersTo() {
        return type.startsWith("ref=") || type.startsWith("refs=") ? type.substring(type.indexOf('=') + 1) : null;
    }

    /** One of the columns that make up the assignments of a task, one role each. */
    public boolean isRole() {
        return type.startsWith("role=");
    }

    /** What a word means in this column. */
    public JsonNode read(String word) {
        return notation.read(CellValue.text(word));
    }

    /** The header as it is written: Chinese above English. */
    public String header() {
        return zh + "\n" + en;
    }

    /** Whether a header names this column, in either language; the language after a line break is not looked at. */
    boolean isNamed(String header) {
        String first = header.lines().findFirst().orElse("").strip();
        return zh.equals(first.replaceAll("[\\s\\p{Z}]|[(（].*", "")) || en.equalsIgnoreCase(first);
    }
}
