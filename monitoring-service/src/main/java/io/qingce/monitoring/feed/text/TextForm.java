package io.qingce.monitoring.feed.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a table before it is read; what is not said is found out.
 *
 * @param charset in which it is written
 * @param separator between its cells
 * @param skipped lines before its header
 */
public record TextForm(@Nullable Charset charset, @Nullable Character separator, int skipped) {

    /** Nothing is said. */
    public static final TextForm UNSAID = new TextForm(null, null, 0);

    private static final Pattern PARAMETER = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]+)");

    /** What a {@code Content-Type} says. */
    public static TextForm of(@Nullable String contentType) {
        Matcher said = PARAMETER.matcher(contentType == null ? "" : contentType);
        return said.find() ? new TextForm(charset(said.group(1)).orElse(null), null, 0) : UNSAID;
    }

    /** What this does not say, as another form says it. */
    public TextForm or(TextForm other) {
        return new TextForm(
                charset == null ? other.charset : charset,
                separator == null ? other.separator : separator,
                Math.max(skipped, other.skipped));
    }

    /** The charset of a name; of the Chinese ones that which holds all others. */
    public static Optional<Charset> charset(String name) {
        try {
            Charset found = Charset.forName(name);
            return Optional.of(found.name().matches("GBK|GB2312|x-mswin-936") ? BodyText.GB18030 : found);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
