package io.qingce.plan.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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
 * @param synonyms other headers under which agencies print it
 */
public record Column(
        String zh,
        String en,
        String member,
        boolean detail,
        Notation notation,
        String type,
        @Nullable String fallback,
        Set<String> synonyms) {

    static final String DETAIL = "points[].";

    private static final Pattern FOOTNOTE = Pattern.compile("[\\p{No}*\\s]+$");

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

    /** Whether a header is written as in the template, in one language or both. */
    public boolean isWritten(String header) {
        return header.equals(zh) || header.equalsIgnoreCase(en) || header.equals(header());
    }

    /**
     * Whether a header names this column as people type it: in either language, of any width and case, with blanks, line breaks
     * or something in brackets. The language after a line break is not looked at.
     */
    boolean isNamed(String header) {
        return isAny(folded(header))
                || isAny(folded(header.strip().lines().findFirst().orElse("")));
    }

    private boolean isAny(String folded) {
        return folded.equals(folded(zh)) || folded.equals(folded(en)) || synonyms.contains(folded);
    }

    /** Without what makes no other header. */
    static String folded(String header) {
        return Normalizer.normalize(withoutFootnote(header), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]|[(\\[【〔].*?[)\\]】〕]|[*:·]|[(].*", "");
    }

    /** Without marks of footnotes (①, ⑴, ¹, *) at its end. */
    public static String withoutFootnote(String header) {
        return FOOTNOTE.matcher(header).replaceFirst("");
    }
}
