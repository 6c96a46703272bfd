package io.qingce.monitoring.freeze;

import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.monitoring.site.Sites;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The frozen periods. Freezing locks the rows of the sites concerned as every writer of readings does, so it waits for
 * the writers that are at it, and those that come later see it: nobody writes into a period after it was frozen.
 */
@ApplicationScoped
public class Freezes implements PanacheRepository<FrozenPeriod> {

    private final Sites sites;
    private final Caller caller;
    private final Clock clock;

    Freezes(Sites sites, Caller caller, Clock clock) {
        this.sites = sites;
        this.caller = caller;
        this.clock = clock;
    }

    /** Freezes from now on: whoever is writing readings of these sites ends first. */
    @Transactional
    Freeze add(FreezeRequest request) {
        sites.lockWriters(request.region(), request.site());
        FrozenPeriod period = new FrozenPeriod(request, caller.doer(), now());
        persist(period);
        return period.toFreeze(clock.getZone());
    }

    /**
     * Unfreezes: what was closed is opened by two people only, who froze it and another one.
     *
     * @throws ProblemException 404 if there is no such freeze, 409 if it is no longer in force, 403 for whoever froze it
     */
    @Transactional
    Freeze lift(String freeze, FreezeRequest.Lifting lifting) {
        FrozenPeriod period = Optional.ofNullable(findById(number(freeze), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new ProblemException(
                        404,
                        "unknown-freeze",
                        Words.both("没有冻结“" + freeze + "”。", "There is no freeze '" + freeze + "'.")));
        if (period.isLifted()) {
            throw new ProblemException(409, "lifted-freeze", Words.both("该冻结已解除。", "It is unfrozen already."));
        }
        caller.requireOther(List.of(period.freezer()));
        period.lift(lifting, caller.doer(), now());
        return period.toFreeze(clock.getZone());
    }

    /** In the order in which they were frozen. */
    @Transactional
    Page<Freeze> page(Conditions conditions, PageRequest page) {
        page.count(() -> count(conditions.where(), conditions.parameters()));
        conditions.add("id > :after", "after", page.afterNumber().orElse(0L));
        return Page.of(
                find(conditions.where(), Sort.by("id"), conditions.parameters()).range(0, page.limit()).stream()
                        .map(period -> period.toFreeze(clock.getZone()))
                        .toList(),
                page,
                Freeze::id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** No freeze has the number 0. */
    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
