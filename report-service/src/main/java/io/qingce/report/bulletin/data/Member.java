package io.qingce.report.bulletin.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A member of an answer and where it stands. Paths of definitions are names with slashes between them; of a list
 * {@code [member=value]} chooses the elements with this member, {@code [*]} all of them. A value {@code @member} is that of the row.
 *
 * @param node what stands there; missing if nothing does
 * @param pointer JSON pointer from the whole answer
 */
record Member(JsonNode node, String pointer) {

    private static final Pattern STEP = Pattern.compile("([^\\[/]+)(?:\\[(?:(\\*)|(\\w+)=([^\\]]*))\\])?");

    /** A whole answer. */
    static Member whole(JsonNode answer) {
        return new Member(answer, "");
    }

    /** Whether something stands there. */
    boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** The first that a path leads to from here, or what is missing. */
    Member first(String path, Member row) {
        List<Member> found = all(path, row);
        return found.isEmpty()
                ? new Member(MissingNode.getInstance(), pointer + "/" + path.replaceAll("\\[[^\\]]*\\]", ""))
                : found.get(0);
    }

    /**
     * All that a path leads to from here, in order.
     *
     * @param row whose members a path names with {@code @}
     */
    List<Member> all(String path, Member row) {
        List<Member> here = List.of(this);
        for (Matcher step = STEP.matcher(path); step.find(); ) {
            List<Member> next = new ArrayList<>();
            for (Member member : here) {
                member.step(step, row, next);
            }
            here = next;
        }
        return here;
    }

    private void step(Matcher step, Member row, List<Member> into) {
        Member below = below(step.group(1));
        if (step.group(2) != null) {
            into.addAll(below.elements());
        } else if (step.group(3) != null) {
            String wanted = step.group(4);
            String value = wanted.startsWith("@") ? row.text(wanted.substring(1)) : wanted;
            below.elements().stream()
                    .filter(element -> element.text(step.group(3)).equals(value))
                    .forEach(into::add);
        } else if (!below.node.isMissingNode()) {
            into.add(below);
        }
    }

    private Member below(String name) {
        String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        return new Member(node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name), place);
    }

    /** The elements of a list. */
    List<Member> elements() {
        List<Member> elements = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            elements.add(new Member(node.get(i), pointer + "/" + i));
        }
        return elements;
    }

    /** A member as a text; empty if there is none. */
    String text(String name) {
        return node.path(name).asText("");
    }
}
