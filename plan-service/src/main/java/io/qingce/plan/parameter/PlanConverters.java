package io.qingce.plan.parameter;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.parameter.ParameterConverters;
import io.qingce.chassis.parameter.QueryValue;
import io.qingce.plan.document.PlanDocument.Status;
import io.qingce.plan.document.PrintDocument.Oddity.Kind;
import io.qingce.plan.document.TargetDocument.DataClass;
import io.qingce.plan.document.TargetDocument.Nature;
import io.qingce.plan.document.TaskDocument.Role;
import io.qingce.plan.reporting.order.SupervisionOrder;
import io.qingce.plan.reporting.submission.Submission;
import io.qingce.standards.indicator.Comparator;
import jakarta.ws.rs.ext.Provider;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The kinds of values that are asked for in the addresses of this service, each with its refusal. */
@Provider
public class PlanConverters extends ParameterConverters {

    private static final String NOT_ALLOWED = "not-allowed";

    public PlanConverters() {
        constants(Comparator.class);
        constants(DataClass.class);
        constants(Kind.class);
        constants(Nature.class);
        constants(Role.class);
        constants(Status.class);
        constants(Submission.State.class);
        constants(SupervisionOrder.State.class);
        read(
                Year.class,
                (field, text) ->
                        Year.of(number(field, text, "[0-9]{4}", Words.both("请填四位年份。", "is a year of four digits"))));
        read(
                Month.class,
                (field, text) -> Month.of(
                        number(field, text, "[1-9]|1[0-2]", Words.both("请填1至12的月份。", "is a month from 1 to 12"))));
        read(Boolean.class, (field, text) -> {
            if (!text.equals("true") && !text.equals("false")) {
                throw QueryValue.refused(field, NOT_ALLOWED, Words.both("请填true或false。", "is true or false"));
            }
            return text.equals("true");
        });
    }

    private <E extends Enum<E>> void constants(Class<E> type) {
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        choose(type, "unknown-value", QueryValue.oneOf(names));
    }

    private static int number(String field, String text, String form, String rule) {
        if (!text.matches(form)) {
            throw QueryValue.refused(field, NOT_ALLOWED, rule);
        }
        return Integer.parseInt(text);
    }
}
