package io.qingce.monitoring.event;

import io.qingce.chassis.identity.Doer;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.monitoring.sql.AdvisoryLock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Exceptional events as they stand, and every revision that they had. */
@ApplicationScoped
public class ExceptionalEvents implements PanacheRepositoryBase<StoredExceptionalEvent, String> {

    /** Finds an event and keeps everybody else from changing or filing it until the transaction ends. */
    Optional<ExceptionalEvent> lock(String event) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(:space, hashtext(:event))) as locked")
                .setParameter("space", AdvisoryLock.EXCEPTIONAL_EVENT.number())
                .setParameter("event", event)
                .getSingleResult();
        return current(event);
    }

    @Transactional
    Optional<ExceptionalEvent> current(String event) {
        return findByIdOptional(event).map(StoredExceptionalEvent::content);
    }

    /** All revisions, oldest first. */
    @Transactional
    List<ExceptionalEvent> history(String event) {
        return revisions(event).map(ExceptionalEventRevision::content).toList();
    }

    /** Whoever had a hand in what is filed. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Doer> filers(String event) {
        return revisions(event).flatMap(revision -> revision.filer().stream()).toList();
    }

    private Stream<ExceptionalEventRevision> revisions(String event) {
        return getEntityManager()
                .createQuery(
                        "from ExceptionalEventRevision where key.event = :event order by key.revision",
                        ExceptionalEventRevision.class)
                .setParameter("event", event)
                .getResultStream();
    }

    /** In the order of their codes. */
    @Transactional
    Page<ExceptionalEvent> page(Conditions conditions, PageRequest page) {
        page.count(() -> count(conditions.where(), conditions.parameters()));
        conditions.add("event > :after", "after", page.after().orElse(""));
        return Page.of(
                find(conditions.where(), Sort.by("event"), conditions.parameters()).range(0, page.limit()).stream()
                        .map(StoredExceptionalEvent::content)
                        .toList(),
                page,
                ExceptionalEvent::event);
    }

    /** Puts the new revision of a locked event on record, and whose it is. */
    void put(ExceptionalEvent event, Doer by) {
        findByIdOptional(event.event())
                .ifPresentOrElse(held -> held.take(event), () -> persist(new StoredExceptionalEvent(event)));
        getEntityManager().persist(new ExceptionalEventRevision(event, by));
    }
}
