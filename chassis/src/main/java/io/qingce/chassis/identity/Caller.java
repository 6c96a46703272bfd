package io.qingce.chassis.identity;

import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.chassis.scope.Scope;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who makes the request that is being answered, and by which grants 请求方. Injected where a resource has to know. */
@RequestScoped
public class Caller {

    private @Nullable Principal principal;
    private @Nullable Access access;
    private @Nullable Function<List<Role>, Access> decision;

    /**
     * Who it is.
     *
     * @throws IllegalStateException before the request was let in
     */
    public Principal principal() {
        return letIn(principal);
    }

    /** The grants by which the request was let in: each allows what the method of the resource needs. */
    public List<Grant> grants() {
        return letIn(access).grants();
    }

    /** What these grants hold of together 数据范围; empty: everything. */
    public Optional<Scope> scope() {
        return letIn(access).scope();
    }

    /**
     * Passes if the caller has one of these roles, where that depends on what the request says; from then on only the grants of
     * these count.
     *
     * @throws ProblemException 401 or 403 otherwise
     */
    public void require(Role... roles) {
        access = letIn(decision).apply(List.of(roles));
    }

    /**
     * Passes if the body names nobody but the caller. While authentication is off, it is believed.
     *
     * @param field of the body
     * @throws ProblemException 403 if it names somebody else
     */
    public void requireNamed(String field, String name) {
        Principal who = principal();
        if (who.credential() == Credential.LOCAL || who.name().equals(name)) {
            return;
        }
        String detail = Words.both(
                field + "须为令牌中的姓名“" + who.name() + "”。",
                field + " has to be the name in the token, " + who.name() + ".");
        throw new ProblemException(403, "another-name", detail, List.of(Violation.of(field, "another-name", detail)));
    }

    /** Who it is, as what they do is put on record. */
    public Doer doer() {
        return Doer.of(principal());
    }

    /**
     * Passes if the caller approves what others have done. Where nobody is asked who they are, and they do not say it, it is not known.
     *
     * @param done who did it
     * @throws ProblemException 403 {@code own-work} if some of it is their own
     */
    public void requireOther(Collection<Doer> done) {
        if (principal().isNamed()) {
            doer().requireOther(done);
        }
    }

    /**
     * Lets it in.
     *
     * @param by decides by the roles that are asked for
     */
    void letIn(Principal who, Function<List<Role>, Access> by, List<Role> roles) {
        this.access = by.apply(roles);
        this.decision = by;
        this.principal = who;
    }

    private static <T> T letIn(@Nullable T noted) {
        if (noted == null) {
            throw new IllegalStateException("nobody has been let in");
        }
        return noted;
    }
}
