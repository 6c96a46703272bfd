package io.qingce.report.webhook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is announced: each the type of an event, and the name of its topic. */
public enum AnnouncedType {
    /** A target stands otherwise than before. */
    ATTAINMENT_CHANGED("report.attainment-changed.v1"),
    /** An alarm was raised or cleared. */
    ALARM_CHANGED("report.alarm-changed.v1"),
    /** A bulletin was published 公报发布. */
    BULLETIN_PUBLISHED("report.bulletin-published.v1"),
    /** A correction of a published bulletin was published 公报更正. */
    BULLETIN_CORRECTED("report.bulletin-corrected.v1"),
    /** A published bulletin, or a correction, was taken back 公报撤回. */
    BULLETIN_WITHDRAWN("report.bulletin-withdrawn.v1");

    private final String text;

    AnnouncedType(String text) {
        this.text = text;
    }

    /** The type as it stands in the header {@code ce-type}. */
    public String text() {
        return text;
    }

    static Optional<AnnouncedType> of(String text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
    }

    /** The type that shares most pairs of neighbouring letters with a text. */
    static AnnouncedType nearest(String text) {
        List<String> pairs = pairs(text);
        return Arrays.stream(values())
                .max(Comparator.comparingLong(
                        type -> pairs.stream().filter(type.text::contains).count()))
                .orElseThrow();
    }

    /** All types, for a person. */
    static String known() {
        return Arrays.stream(values()).map(AnnouncedType::text).collect(Collectors.joining(", "));
    }

    private static List<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(start -> text.substring(start, start + 2))
                .distinct()
                .toList();
    }
}
