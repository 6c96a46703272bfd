package io.qingce.monitoring.format;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.feed.UnfitItemException;
import io.qingce.monitoring.ingest.Measured;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.monitoring.observation.QualityFlag;
import io.qingce.monitoring.observation.Reading;
import io.qingce.monitoring.remark.RemarkReason;
import io.qingce.monitoring.remark.Remarks;
import io.qingce.standards.number.Marks;
import io.qingce.standards.number.NoNumber;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.Unit;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value as people, laboratories and programs write it: {@code 35}, {@code ３５}, {@code 1,234.5}, {@code 2.1mg/L}, what was not found
 * 未检出 as {@code 0.01L} or {@code <0.01}, what was more than could be measured as {@code >1000}. What is no value is told as such,
 * never left out.
 *
 * @param field how a refusal names it
 * @param flags that stand beside it
 * @param unit that stands beside it or over it; null: none does
 */
public record WrittenValue(
        String field,
        Parameter parameter,
        List<String> flags,
        @Nullable SentUnit unit) {

    private static final int LONGEST = 100;

    /** The characters of a number as programs write it. */
    private static final String PLAIN = "0123456789.-+eE";

    private static final Pattern VALUE = Pattern.compile(
            "([<>]?)([+-]?(?:[1-9]\\d{0,2}(?:,\\d{3})+|\\d+)(?:\\.\\d*)?|[+-]?\\.\\d+)([eE][+-]?\\d{1,9})?([Ll]?)((?:\\p{L}|[°%]).*)?");

    /** What the text says; it is not one that the layout takes for nothing. */
    public Measured.Value read(String text, Remarks remarks) {
        if (text.length() > LONGEST) {
            return unread(text, notANumber(text));
        }
        if (isPlain(text)) {
            return number(text).map(this::value).orElseGet(() -> unread(text, notANumber(text)));
        }
        if (Marks.touchANumber(text)) {
            return unread(text, notANumber(text));
        }
        String plain = plain(text);
        if (NoNumber.isNothing(plain)) {
            return flags.isEmpty() ? Measured.Value.MISSING : new Measured.Value(null, flags, null);
        }
        if (NoNumber.isNotFound(plain)) {
            return withoutLimit(text, remarks);
        }
        Matcher written = VALUE.matcher(NoNumber.withSign(plain));
        return written.matches() ? read(text, written, remarks) : unread(text, notANumber(text));
    }

    /** A JSON text or the like where a number belongs. */
    Measured.Value readText(String text, Remarks remarks) {
        Measured.Value value = read(text.strip(), remarks);
        if (value.number() != null && isPlain(text.strip())) {
            remarks.on(RemarkReason.OTHER_NUMBER, field, value.number().toString());
        }
        return value;
    }

    private Measured.Value read(String text, Matcher written, Remarks remarks) {
        String exponent = written.group(3) == null ? "" : written.group(3);
        Optional<BigDecimal> number = number(written.group(2).replace(",", "") + exponent);
        boolean notFound = written.group(1).equals("<") || !written.group(4).isEmpty();
        boolean beyond = written.group(1).equals(">");
        if (number.isEmpty() || (notFound && (beyond || number.get().signum() < 0))) {
            return unread(text, notANumber(text));
        }
        String said = written.group(5);
        Optional<SentUnit> saidUnit = said == null ? Optional.empty() : Heading.unit(parameter, said);
        boolean ownUnit = said != null && Unit.of(said).equals(Optional.of(parameter.unit()));
        if (said != null && !ownUnit && saidUnit.isEmpty()) {
            return unread(text, unknownUnit(said));
        }
        if (said != null && unit != null && !saidUnit.equals(Optional.of(unit))) {
            return unread(text, twoUnits(said, unit));
        }
        List<String> all = new ArrayList<>(flags);
        if (notFound && !all.contains(QualityFlag.BELOW_DETECTION.name())) {
            all.add(QualityFlag.BELOW_DETECTION.name());
        }
        if (beyond) {
            all.add(QualityFlag.ABOVE_RANGE.name());
            remarks.aside(
                    field,
                    text,
                    "above-range",
                    Words.both("高于测定上限，没有可计算的值。", "More than could be measured: nothing that can be computed with."));
        } else if (!notFound || said != null) {
            remarks.on(
                    RemarkReason.OTHER_NUMBER, field, number.get().toPlainString() + (said == null ? "" : " " + said));
        }
        return new Measured.Value(number.get(), all, saidUnit.orElse(unit));
    }

    private static boolean isPlain(String text) {
        boolean digits = false;
        for (int i = 0; i < text.length(); i++) {
            int place = PLAIN.indexOf(text.charAt(i));
            if (place < 0) {
                return false;
            }
            digits |= place < 10;
        }
        return digits;
    }

    private Measured.Value value(BigDecimal number) {
        return new Measured.Value(number, flags, unit);
    }

    private Measured.Value withoutLimit(String text, Remarks remarks) {
        remarks.aside(
                field,
                text,
                "no-detection-limit",
                Words.both(
                        "未检出但没有给出检出限，无法计算；请报检出限，如0.01L。",
                        "Not found, but nobody says the detection limit, so nothing can be computed: send it, as"
                                + " 0.01L."));
        List<String> all = new ArrayList<>(flags);
        all.add(QualityFlag.BELOW_DETECTION.name());
        return new Measured.Value(null, all, null);
    }

    private Measured.Value unread(String text, UnfitItemException why) {
        return Measured.Value.unread(text, why);
    }

    private UnfitItemException notANumber(String text) {
        return new UnfitItemException(
                field, "unreadable-number", Words.both("“" + text + "”不是数字。", "'" + text + "' is not a number."));
    }

    private UnfitItemException unknownUnit(String said) {
        return new UnfitItemException(
                field,
                "unknown-unit",
                Words.both(
                        parameter.code() + "不能以“" + said + "”为单位。",
                        parameter.code() + " cannot be sent in '" + said + "'."));
    }

    private UnfitItemException twoUnits(String said, SentUnit other) {
        return new UnfitItemException(
                field,
                "two-units",
                Words.both(
                        "值的单位“" + said + "”与所给单位" + other.symbol() + "不同。",
                        "The value says '" + said + "', beside it stands " + other.symbol() + "."));
    }

    /** In half width, with one kind of minus, without blanks and without what spreadsheets put around a text. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .replaceAll("[\u2212\u2010-\u2013]", "-")
                .replaceAll("^=?\"(.*)\"$", "$1")
                .replaceFirst("^'", "");
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text)).filter(Reading::isShort);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
