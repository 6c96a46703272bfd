package io.qingce.monitoring.format;

import io.qingce.monitoring.ingest.SentUnit;
import io.qingce.standards.parameter.Names;
import io.qingce.standards.parameter.Parameter;
import io.qingce.standards.parameter.Unit;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as people name it at the head of a column: its code or official name, however it is typed, perhaps with its unit
 * beside it or in brackets of any kind, as in {@code 氨氮（mg/L）}, {@code 总磷TP}, {@code PM2.5[μg/m3]} or {@code 总磷（以P计）mg/L}. A running mean
 * (PM2.5_24h) is no parameter.
 *
 * @param unit in which the values are; null: none is said, or that in which the parameter is kept
 * @param convertible whether the unit that is said can be changed into that in which the parameter is kept
 */
public record Heading(Parameter parameter, @Nullable SentUnit unit, boolean convertible) {

    private static final int LONGEST = 64;

    private static final Pattern RUNNING = Pattern.compile("(?i).*[_\\-(（ ]?(8|24)(h|小时).*");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    /** What stands in brackets and is no unit, and says nothing that the parameter does not. */
    private static final Pattern BESIDE = Pattern.compile("(?i)以.{1,8}计|湖泊?|水?库|湖库|1?小时(平均|均值|值)?|1h");

    private static final Pattern ENDING =
            Pattern.compile("(?i)(质量|实时|实测|监测|检测|小时)*(浓度|含量|值|结果|数据)$|[_\\- ]?(1h|1?小时(平均|均值|值)?)$");

    /** Name and code without anything between them. */
    private static final Pattern BOTH =
            Pattern.compile("(\\p{IsHan}+)[ _:/-]*(\\P{IsHan}+)|(\\P{IsHan}+?)[ _:/-]*(\\p{IsHan}+)");

    private static final Pattern LIKE_A_UNIT = Pattern.compile(".*[/%].*|(?i)pp[bmt]v?");

    /** Other names that circulate. */
    private static final Map<String, Parameter> ALSO = Map.of(
            "nh3n", Parameter.NH3_N,
            "nh4-n", Parameter.NH3_N,
            "chla", Parameter.CHLOROPHYLL_A,
            "imn", Parameter.COD_MN,
            "高锰酸钾指数", Parameter.COD_MN,
            "臭氧1小时", Parameter.O3);

    /** The parameter that a text names, if it is one. */
    public static Optional<Heading> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\[{【〔〈<《「『]", "(")
                .replaceAll("[]}】〕〉>》」』]", ")")
                .replaceFirst("^ρ\\(([^()]*)\\)", "$1")
                .strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        return bare(plain).map(Heading::kept).or(() -> bracketed(plain)).or(() -> beside(plain));
    }

    /** Whether a text names a mean of more than the period, such as {@code O3_8h}. */
    static boolean isRunningMean(String text) {
        return text.length() <= LONGEST && RUNNING.matcher(text).matches();
    }

    private static Heading kept(Parameter parameter) {
        return new Heading(parameter, null, true);
    }

    private static Optional<Parameter> bare(String name) {
        String bareName = ENDING.matcher(name).replaceFirst("").strip();
        return Parameter.named(name)
                .or(() -> Parameter.named(bareName))
                .or(() -> Parameter.named(bareName.replace('_', '.')))
                .or(() -> Optional.ofNullable(ALSO.get(Names.fold(bareName))))
                .or(() -> both(bareName));
    }

    private static Optional<Parameter> both(String text) {
        Matcher parts = BOTH.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = parts.group(1) == null ? 3 : 1;
        Optional<Parameter> named = Parameter.named(parts.group(first));
        return named.equals(Parameter.named(parts.group(first + 1))) ? named : Optional.empty();
    }

    private static Optional<Heading> bracketed(String text) {
        int close = text.lastIndexOf(')');
        int open = text.lastIndexOf('(', close);
        Optional<Parameter> parameter = Optional.empty();
        while (open > 0 && parameter.isEmpty()) {
            parameter = bare(text.substring(0, open).replaceFirst("[ /]+$", ""));
            open = parameter.isPresent() ? open : text.lastIndexOf('(', open - 1);
        }
        if (parameter.isEmpty()) {
            return Optional.empty();
        }
        String inside = text.substring(open + 1, close).strip();
        String after = text.substring(close + 1).strip();
        return Unit.of(inside).isPresent() && after.isEmpty()
                ? parameter.map(known -> in(known, inside))
                : inBrackets(parameter.get(), text.substring(open, close + 1), after);
    }

    /** Several brackets, each with the unit, another name of the parameter, or nothing that matters. */
    private static Optional<Heading> inBrackets(Parameter parameter, String brackets, String after) {
        String unit = BESIDE.matcher(after).matches() ? "" : after;
        List<String> parts = BRACKETS.matcher(brackets)
                .results()
                .flatMap(group -> Arrays.stream(group.group(1).split("[,;、]")))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !BESIDE.matcher(part).matches())
                .toList();
        for (String part : parts) {
            if (Unit.of(part).isPresent() || LIKE_A_UNIT.matcher(part).matches()) {
                unit = part;
            } else if (!bare(part).equals(Optional.of(parameter))) {
                return Optional.empty();
            }
        }
        return Optional.of(unit.isEmpty() ? kept(parameter) : in(parameter, unit));
    }

    /** Name and unit with or without something between them. */
    private static Optional<Heading> beside(String text) {
        for (int end = 1; end < text.length(); end++) {
            String unit = text.substring(end).replaceFirst("^[ _/,:;-]+", "");
            if (Unit.of(unit).isPresent()) {
                String name = text.substring(0, end).replaceFirst("[ _/,:;-]+$", "");
                return bare(name).map(parameter -> in(parameter, unit));
            }
        }
        return Optional.empty();
    }

    private static Heading in(Parameter parameter, String text) {
        Optional<SentUnit> mass = unit(parameter, text);
        boolean same = Unit.of(text).equals(Optional.of(parameter.unit()));
        return new Heading(parameter, same ? null : mass.orElse(null), same || mass.isPresent());
    }

    /** A unit from which values of the parameter can be changed; empty if it is none. */
    static Optional<SentUnit> unit(Parameter parameter, String text) {
        return SentUnit.of(text)
                .or(() -> Unit.of(text).flatMap(unit -> SentUnit.of(unit.symbol())))
                .filter(unit -> unit.convertsTo(parameter));
    }
}
