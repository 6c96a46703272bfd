package io.qingce.report.bulletin;

import io.qingce.chassis.identity.Caller;
import io.qingce.chassis.identity.Doer;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.precondition.Precondition;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.chassis.problem.Violation;
import io.qingce.report.bulletin.BulletinState.Move;
import io.qingce.report.bulletin.data.PrintedChange;
import io.qingce.report.bulletin.definition.Definition;
import io.qingce.report.bulletin.definition.Subject;
import io.qingce.report.moment.AsOf;
import io.qingce.report.plan.Plans;
import io.qingce.report.scope.RegionScope;
import io.qingce.report.signoff.SignOff;
import io.qingce.report.signoff.Signer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws bulletins up and moves them on, each in one transaction that has the bulletin alone. */
@ApplicationScoped
class BulletinMoves {

    private static final int NAMED_CHANGES = 20;

    private final Bulletins bulletins;
    private final Drafting drafting;
    private final Plans plans;
    private final Signer signer;
    private final BulletinHerald herald;
    private final Clock clock;
    private final Caller caller;

    BulletinMoves(
            Bulletins bulletins,
            Drafting drafting,
            Plans plans,
            Signer signer,
            BulletinHerald herald,
            Clock clock,
            Caller caller) {
        this.bulletins = bulletins;
        this.drafting = drafting;
        this.plans = plans;
        this.signer = signer;
        this.herald = herald;
        this.clock = clock;
        this.caller = caller;
    }

    /** A draft of what is known now; 404 and 422 as its questions say. */
    @Transactional
    Bulletin drawUp(Definition definition, Subject subject, String by) {
        RegionScope scope = Bulletins.scope(caller);
        String plan = subject.plan();
        String region = plan == null
                ? Objects.requireNonNull(subject.region())
                : plans.asked(AsOf.NOW, scope, plan).region();
        scope.require(region);
        Bulletin bulletin = new Bulletin(definition, subject, region);
        return drawn(bulletin, by);
    }

    private Bulletin drawn(Bulletin bulletin, String by) {
        Drafting.Composed composed = drafting.compose(AsOf.NOW, bulletin.kind(), bulletin.subject());
        bulletin.draw(composed, by(by), clock.instant());
        bulletins.persist(bulletin);
        return bulletin;
    }

    /** The draft anew, with what is known now; it has to be checked again. */
    @Transactional
    Bulletin redraw(UUID id, Precondition seen, String by) {
        Bulletin bulletin = seen(id, seen);
        bulletin.require(Move.DRAFT);
        return drawn(bulletin, by);
    }

    /** Checked by somebody else than who drew it up, and than who gave the reason of a correction. */
    @Transactional
    Bulletin check(UUID id, Precondition seen, String by) {
        Bulletin bulletin = seen(id, seen);
        caller.requireOther(bulletin.makers());
        bulletin.check(by(by), clock.instant());
        return bulletin;
    }

    /**
     * Signed by a third one, who neither drew it up nor checked it. What is signed is what was checked: it is computed again with all that is
     * known, and where another figure comes out nothing is signed.
     *
     * @throws ProblemException 409 naming the values that have changed
     */
    @Transactional
    Bulletin sign(UUID id, Precondition seen, BulletinMoveRequest request) {
        Bulletin bulletin = seen(id, seen);
        bulletin.require(Move.SIGN);
        caller.requireOther(bulletin.makers());
        caller.requireOther(List.of(bulletin.checker().orElseThrow()));
        SignOff signed = signer.sign(
                SignOff.Kind.BULLETIN,
                Drafting.asked(bulletin),
                request.by(),
                request.note(),
                asOf -> drafting.of(asOf, Drafting.asked(bulletin)));
        if (!signed.sha256().equals(bulletin.sha256())) {
            throw changed(bulletin);
        }
        bulletin.sign(signed);
        return bulletin;
    }

    @Transactional
    Bulletin publish(UUID id, Precondition seen, String by) {
        Bulletin bulletin = seen(id, seen);
        bulletin.publish(by, clock.instant());
        herald.tell(bulletin);
        return bulletin;
    }

    @Transactional
    Bulletin withdraw(UUID id, Precondition seen, BulletinMoveRequest request) {
        String why = reason(request.note());
        Bulletin bulletin = seen(id, seen);
        bulletin.withdraw(request.by(), clock.instant(), why);
        herald.tell(bulletin);
        return bulletin;
    }

    /**
     * A draft of a correction (更正) of a published bulletin, with what is known now; the bulletin stays as it is.
     *
     * @throws ProblemException 409 if nothing differs from what was printed last
     */
    @Transactional
    Bulletin correct(UUID id, Precondition seen, BulletinMoveRequest request) {
        String why = reason(request.note());
        Bulletin original = seen(id, seen);
        original.require(Move.ERRATA);
        if (original.corrects() != null) {
            throw ProblemException.ofMember(
                    "id", "an-erratum", Words.both("请对原公报作更正。", "Correct the bulletin that it corrects."));
        }
        List<Bulletin> errata = bulletins.errata(id);
        Bulletin erratum = new Bulletin(original, errata.size() + 1, why, by(request.by()));
        drawn(erratum, request.by());
        if (standing(original, errata).sha256().equals(erratum.sha256())) {
            throw new ProblemException(
                    409, "nothing-to-correct", Words.both("现值与所刊载的一致，无可更正。", "What is known now is what was printed."));
        }
        return erratum;
    }

    /** What was published last: the bulletin, or its last correction that was published and still stands. */
    static Bulletin standing(Bulletin original, List<Bulletin> errata) {
        return errata.stream()
                .filter(erratum -> erratum.state() == BulletinState.PUBLISHED)
                .reduce(original, (before, after) -> after);
    }

    /** Whoever makes the request, under the name that it gives; with a token that is theirs. */
    private Doer by(String name) {
        return new Doer(caller.doer().subject(), name);
    }

    private Bulletin seen(UUID id, Precondition seen) {
        Bulletin bulletin = bulletins.lock(id);
        Bulletins.requireInScope(caller, bulletin);
        seen.require(bulletin.revision());
        return bulletin;
    }

    private ProblemException changed(Bulletin bulletin) {
        Drafting.Composed now = drafting.compose(AsOf.NOW, bulletin.kind(), bulletin.subject());
        List<Violation> changes = PrintedChange.between(bulletin.data(), now.json()).stream()
                .limit(NAMED_CHANGES)
                .map(change -> Violation.of(
                        change.place(),
                        "figure-changed",
                        Words.both(
                                "“" + change.before() + "”现为“" + change.after() + "”。",
                                change.before() + " is now " + change.after() + ".")))
                .toList();
        return new ProblemException(
                409,
                "figures-changed",
                Words.both(
                        "拟稿后数值有变动，请重新拟稿、核稿。",
                        "Figures have changed since it was drawn up: draw it up anew and have it checked."),
                changes);
    }

    private static String reason(@Nullable String note) {
        if (note == null || note.isBlank()) {
            throw ProblemException.ofMember("note", "missing", Words.both("请写明理由。", "Say why."));
        }
        return note;
    }
}
