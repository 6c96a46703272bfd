package io.qingce.chassis.problem;

import io.qingce.chassis.language.Words;
import jakarta.validation.ConstraintViolation;
import java.util.Map;

/** What a constraint of a field asks, in both languages: its own words, or those of its kind. */
public final class ConstraintWords {

    private ConstraintWords() {}

    public static String of(ConstraintViolation<?> violation) {
        String said = violation.getMessage();
        return Words.isBoth(said) ? said : Words.both(chinese(violation), said);
    }

    private static String chinese(ConstraintViolation<?> violation) {
        Map<String, Object> asked = violation.getConstraintDescriptor().getAttributes();
        String kind = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (kind) {
            case "NotNull" -> "必填。";
            case "NotBlank", "NotEmpty" -> "不能为空。";
            case "Size" -> size(number(asked, "min"), number(asked, "max"));
            case "Min", "DecimalMin" -> "不得小于" + asked.get("value") + "。";
            case "Max", "DecimalMax" -> "不得大于" + asked.get("value") + "。";
            case "Positive" -> "须大于0。";
            case "PositiveOrZero" -> "不得小于0。";
            case "Pattern" -> "格式不对。";
            default -> "取值不被接受。";
        };
    }

    private static int number(Map<String, Object> asked, String name) {
        return asked.get(name) instanceof Integer number ? number : 0;
    }

    private static String size(int least, int most) {
        if (most == Integer.MAX_VALUE) {
            return "长度或项数不得少于" + least + "。";
        }
        return least == 0 ? "长度或项数不得超过" + most + "。" : "长度或项数须为" + least + "至" + most + "。";
    }
}
