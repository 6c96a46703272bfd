package io.qingce.plan.reporting.trail;

import io.qingce.chassis.authentication.ActorHeader;
import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Doer;
import io.qingce.chassis.identity.Grant;
import io.qingce.chassis.identity.Principal;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who does something 操作人.
 *
 * @param subject who is one and who another is told by it
 * @param name as it is shown
 * @param units whose reports and orders it may be about; null: those of every unit
 */
public record Actor(String subject, String name, @Nullable Set<String> units) {

    /**
     * Whoever makes a request.
     *
     * @throws ProblemException 400 if authentication is off and nobody is named
     */
    public static Actor of(Caller caller) {
        return of(caller.principal(), caller.grants());
    }

    /**
     * The same.
     *
     * @param grants by which it was let in
     * @throws ProblemException 400 if authentication is off and nobody is named
     */
    public static Actor of(Principal who, List<Grant> grants) {
        if (!who.isNamed()) {
            throw refused();
        }
        return new Actor(who.subject(), who.name(), units(grants));
    }

    /**
     * Passes if it approves what others have done.
     *
     * @param done the steps that made what is to be approved
     * @throws ProblemException 403 {@code own-work} if one of them is its own
     */
    public void requireOther(Stream<? extends Step> done) {
        new Doer(subject, name).requireOther(done.map(Step::doer).toList());
    }

    /**
     * Passes if it may be about this unit.
     *
     * @throws ProblemException 403 otherwise
     */
    public void requireUnit(String unit) {
        if (units != null && !units.contains(unit)) {
            throw new ProblemException(
                    403,
                    "another-unit",
                    Words.both("所授单位不含“" + unit + "”。", "The grant is not for the unit '" + unit + "'."));
        }
    }

    private static @Nullable Set<String> units(List<Grant> grants) {
        Set<String> all = new TreeSet<>();
        for (Grant grant : grants) {
            Set<String> units = grant.units();
            if (units == null) {
                return null;
            }
            all.addAll(units);
        }
        return all;
    }

    private static ProblemException refused() {
        return new ProblemException(
                400,
                "actor-missing",
                Words.both("请求未说明操作人。", "The request does not say who makes it."),
                List.of(Violation.of(
                        ActorHeader.NAME,
                        "missing",
                        Words.both(
                                "请在请求头" + ActorHeader.NAME + "中写明操作人。",
                                "Say who does this in the header " + ActorHeader.NAME + "."))));
    }
}
