package io.qingce.report.bulletin;

import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.PageRequest;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.group.RegionGroups;
import io.qingce.report.scope.RegionScope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bulletins. */
@ApplicationScoped
class Bulletins implements PanacheRepositoryBase<Bulletin, UUID> {

    private static final Sort NEWEST = Sort.descending("drawnAt").and("id", Sort.Direction.Ascending);

    /** What was published in one moment: a correction before what it corrects. */
    private static final Sort LAST_PUBLISHED = Sort.descending("publishedAt")
            .and("erratum", Sort.Direction.Descending, Sort.NullPrecedence.NULLS_LAST)
            .and("id", Sort.Direction.Ascending);

    /**
     * The bulletin of this number. What was published is read whole, with the places of the group that it ranks, by whoever may see its
     * region: somebody who may see the group has decided that it is printed.
     *
     * @throws ProblemException 404 if there is none, 403 unless the caller may read it: what was published every viewer
     */
    Bulletin readable(UUID id, Caller caller) {
        Bulletin bulletin = findByIdOptional(id).orElseThrow(() -> unknown(id));
        if (!bulletin.isPublic()) {
            caller.require(Role.READER);
        }
        requireInScope(caller, bulletin);
        if (!bulletin.isPublic()) {
            requireGroup(caller, bulletin.subject().group());
        }
        return bulletin;
    }

    private static void requireGroup(Caller caller, @Nullable String group) {
        Optional.ofNullable(group)
                .flatMap(RegionGroups::of)
                .ifPresent(named -> scope(caller).requireGroup(named.code(), named.regions()));
    }

    /**
     * Passes if a bulletin is of a region of which the grants of the request hold. Of which it is otherwise is not said.
     *
     * @throws ProblemException 403 otherwise
     */
    static void requireInScope(Caller caller, Bulletin bulletin) {
        if (!scope(caller).holds(bulletin.region())) {
            throw RegionScope.outOfScope(
                    "id",
                    Words.both(
                            "公报“" + bulletin.id() + "”不在授权的数据范围内。",
                            "Bulletin " + bulletin.id() + " is out of the scope granted."));
        }
    }

    /** What the grants of the request hold of. */
    static RegionScope scope(Caller caller) {
        return new RegionScope(caller.scope().orElse(null));
    }

    /** The bulletin of this number, so that nobody else moves it until the running transaction ends. */
    Bulletin lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    /** A page of those that the conditions let through, the newest first, and one more. */
    List<Bulletin> page(Conditions conditions, PageRequest page) {
        page.count(() -> count(conditions.where(), conditions.parameters()));
        page.after(2)
                .ifPresent(last -> conditions
                        .add("(drawnAt < :at or drawnAt = :at and id > :id)", "at", last.moment(0))
                        .also("id", UUID.fromString(last.text(1))));
        return find(conditions.where(), NEWEST, conditions.parameters())
                .range(0, page.limit())
                .list();
    }

    /** Those that the conditions let through, the one that was published last first, and not more than so many. */
    List<Bulletin> published(Conditions conditions, int most) {
        return find(conditions.where(), LAST_PUBLISHED, conditions.parameters())
                .range(0, most - 1)
                .list();
    }

    /** The corrections of a bulletin, the first first. */
    List<Bulletin> errata(UUID original) {
        return list("corrects", Sort.by("erratum"), original);
    }

    static ProblemException unknown(UUID id) {
        return new ProblemException(
                404, "unknown-bulletin", Words.both("没有编号为" + id + "的公报。", "There is no bulletin " + id + "."));
    }

    static ProblemException unsigned(UUID id) {
        return new ProblemException(
                404,
                "unknown-sign-off",
                "Unknown sign-off",
                Words.both("公报" + id + "尚未签发。", "Bulletin " + id + " is not signed yet."));
    }
}
