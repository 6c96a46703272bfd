package io.qingce.portal.embedding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The origins of pages that a setting names.
 *
 * @param all in small letters, as browsers send them
 */
public record Origins(List<String> all) {

    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.-]+(:\\d{1,5})?");

    /**
     * Reads a setting.
     *
     * @param setting its name
     * @throws IllegalArgumentException naming what is no origin
     */
    public static Origins of(String setting, Optional<List<String>> said) {
        List<String> all = said.orElse(List.of()).stream()
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .toList();
        all.stream().filter(each -> !ORIGIN.matcher(each).matches()).findFirst().ifPresent(each -> {
            throw new IllegalArgumentException(
                    setting + ": " + each + " is no origin such as https://www.anyang.example");
        });
        return new Origins(all);
    }

    /** Whether pages of this origin are meant; none are that do not say theirs. */
    public boolean contain(@Nullable String origin) {
        return origin != null && all.contains(origin.toLowerCase(Locale.ROOT));
    }
}
