package io.qingce.chassis.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the answers: what an official reads is Chinese. */
public enum Language {
    /** 中文. */
    CHINESE("zh"),
    /** 英文. */
    ENGLISH("en");

    private static final List<Locale> OFFERED = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** As {@code Content-Language} names it. */
    public String tag() {
        return tag;
    }

    /**
     * The language that a header {@code Accept-Language} prefers of those offered; Chinese if it is absent, wants none of them or
     * cannot be read.
     */
    public static Language preferred(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return CHINESE;
        }
        try {
            return Locale.ENGLISH.equals(Locale.lookup(Locale.LanguageRange.parse(header), OFFERED))
                    ? ENGLISH
                    : CHINESE;
        } catch (IllegalArgumentException unreadable) {
            return CHINESE;
        }
    }
}
