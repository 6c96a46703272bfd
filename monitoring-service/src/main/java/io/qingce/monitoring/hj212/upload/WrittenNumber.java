package io.qingce.monitoring.hj212.upload;

import io.qingce.monitoring.hj212.frame.Deviation;
import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.standards.number.Marks;
import io.qingce.standards.parameter.Names;
import io.qingce.standards.parameter.Parameter;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands where a number should and is no plain one: {@code ２．１}, {@code 2.1mg/L}, a detection limit 检出限 as {@code 0.01L} or
 * {@code <0.02}, a sign for no value, or nothing that anybody can read.
 *
 * @param number null: it is none
 * @param limit whether it is a detection limit
 * @param unit behind the number; null: none is said
 * @param nothing whether it says that there is no value
 */
record WrittenNumber(
        @Nullable BigDecimal number,
        boolean limit,
        @Nullable SentUnit unit,
        boolean nothing) {

    private static final int LONGEST = 64;

    private static final Pattern NUMBER = Pattern.compile("(<?)([+-]?[0-9]{0,18}(?:\\.[0-9]{0,18})?)(l?)([^0-9.<].*)?");
    private static final Set<String> NOTHING =
            Set.of("", "-", "--", "*", "/", "na", "n/a", "nan", "null", "none", "缺测", "无", "无数据");

    private static final WrittenNumber UNREADABLE = new WrittenNumber(null, false, null, false);

    static WrittenNumber of(String text) {
        String plain = text.length() <= LONGEST && !Marks.touchANumber(text) ? Names.fold(text) : "?";
        if (NOTHING.contains(plain)) {
            return new WrittenNumber(null, false, null, true);
        }
        Matcher written = NUMBER.matcher(plain);
        BigDecimal number = written.matches() ? SentNumber.read(written.group(2)) : null;
        SentUnit unit = number == null || written.group(4) == null
                ? null
                : SentUnit.of(written.group(4)).orElse(null);
        boolean strange = number != null && written.group(4) != null && unit == null;
        return number == null || strange
                ? UNREADABLE
                : new WrittenNumber(number, !(written.group(1) + written.group(3)).isEmpty(), unit, false);
    }

    /** How it departs from what is printed, as a value of a parameter. */
    Deviation deviation(Parameter parameter) {
        boolean fits = number != null
                && (unit == null || unit.unit().powerOfTenTo(parameter.unit()).isPresent());
        return nothing ? Deviation.NO_VALUE : fits ? Deviation.NUMBER_SPELLING : Deviation.BAD_VALUE;
    }
}
