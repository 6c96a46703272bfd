package io.qingce.plan.reporting.trail;

import io.qingce.chassis.audit.AuditTrail;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is tracked, holds it for whoever changes it, and keeps a step of each change.
 *
 * @param <T> what is tracked
 * @param <S> its steps
 */
public final class Trail<T extends Tracked, S extends Step> {

    private final EntityManager database;
    private final Clock clock;
    private final Class<T> type;
    private final Class<S> steps;
    private final String word;

    /** @param word what one of it is called in addresses and refusals, such as order */
    public Trail(EntityManager database, Clock clock, Class<T> type, Class<S> steps, String word) {
        this.database = database;
        this.clock = clock;
        this.type = type;
        this.steps = steps;
        this.word = word;
    }

    /** Up to {@code limit + 1} of a plan, in the order in which they were begun. */
    public List<T> page(String plan, Conditions conditions, PageRequest page) {
        conditions.add("plan = :plan", "plan", plan);
        page.count(() -> query("select count(*) ", conditions, "", Long.class).getSingleResult());
        conditions.add("id > :after", "after", page.afterNumber().orElse(0L));
        return query("", conditions, " order by id", type)
                .setMaxResults(page.limit() + 1)
                .getResultList();
    }

    private <R> TypedQuery<R> query(String select, Conditions conditions, String order, Class<R> result) {
        var query = database.createQuery(
                select + "from " + type.getSimpleName() + " where " + conditions.where() + order, result);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }

    /**
     * One of a plan.
     *
     * @throws ProblemException 404 if the plan has none of this number
     */
    public T get(String plan, long id) {
        return ofPlan(plan, id, database.find(type, id));
    }

    /**
     * One of a plan, which nobody else changes until the transaction ends.
     *
     * @throws ProblemException 404 if the plan has none of this number; 412 or 428 by its revision
     */
    public T locked(String plan, long id, Precondition seen) {
        T tracked = ofPlan(plan, id, database.find(type, id, LockModeType.PESSIMISTIC_WRITE));
        seen.require(tracked.revision());
        return tracked;
    }

    /**
     * Passes if the state is one of these.
     *
     * @throws ProblemException 409 otherwise
     */
    public void require(T tracked, Set<? extends Enum<?>> states) {
        if (!states.contains(tracked.state())) {
            throw new ProblemException(
                    409,
                    "wrong-state",
                    Words.both(
                            "当前状态为" + tracked.state() + "，不允许此操作。",
                            "The " + word + " is " + tracked.state() + ", which does not allow this."));
        }
    }

    /** Stores the first revision. */
    public T begin(T tracked) {
        database.persist(tracked);
        AuditTrail.made(tracked.id());
        return tracked;
    }

    /** Takes it away with all its steps, as if it had not been begun. */
    public void remove(T tracked) {
        database.remove(tracked);
    }

    /** Keeps a step of a change. */
    public void add(S step) {
        database.persist(step);
        AuditTrail.left(step.revision());
    }

    /** Every step, the oldest first. */
    public List<S> history(long id) {
        return database.createQuery(
                        "from " + steps.getSimpleName() + " where key.tracked = :id order by key.revision", steps)
                .setParameter("id", id)
                .getResultList();
    }

    /** The time of a step: to the millisecond, as the database and every reader can hold it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private T ofPlan(String plan, long id, @Nullable T found) {
        if (found == null || !found.plan().equals(plan)) {
            throw new ProblemException(
                    404,
                    "unknown-" + word,
                    "Unknown " + word,
                    Words.both("规划" + plan + "没有编号" + id + "。", "Plan " + plan + " has no " + word + " " + id + "."));
        }
        return found;
    }
}
