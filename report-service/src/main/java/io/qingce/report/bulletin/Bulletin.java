package io.qingce.report.bulletin;

import com.fasterxml.jackson.core.type.TypeReference;
import io.qingce.chassis.identity.Doer;
import io.qingce.chassis.language.Words;
import io.qingce.chassis.problem.ProblemException;
import io.qingce.report.bulletin.BulletinResponse.BulletinStep;
import io.qingce.report.bulletin.BulletinState.Move;
import io.qingce.report.bulletin.definition.Definition;
import io.qingce.report.bulletin.definition.Subject;
import io.qingce.report.database.JsonConverter;
import io.qingce.report.signoff.SignOff;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A bulletin on its way from draft to publication (公报). */
@Entity
@Table(name = "bulletin")
class Bulletin {

    /** What it is about, as JSON. */
    static class Asked extends JsonConverter<Subject> {

        Asked() {
            super(new TypeReference<>() {});
        }
    }

    @Id
    private UUID id;

    private long revision;

    private String kind;

    private String region;

    private @Nullable String plan;

    private String period;

    @Convert(converter = Asked.class)
    private Subject subject;

    private String title;

    @Enumerated(EnumType.STRING)
    private BulletinState state;

    private String data;

    private String sha256;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "drawn_by")
    private String drawnBy;

    /** Who is one and who another; null of what was drawn up before subjects were kept, as of the check. */
    @Column(name = "drawn_subject")
    private @Nullable String drawnSubject;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "checked_by")
    private @Nullable String checkedBy;

    @Column(name = "checked_subject")
    private @Nullable String checkedSubject;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "sign_off")
    private @Nullable UUID signOff;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    private @Nullable String reason;

    private @Nullable UUID corrects;

    private @Nullable Integer erratum;

    private @Nullable String correction;

    @Column(name = "correction_by")
    private @Nullable String correctionBy;

    @Column(name = "correction_subject")
    private @Nullable String correctionSubject;

    /** For Hibernate. */
    protected Bulletin() {}

    /** One that is drawn up with {@link #draw}. */
    Bulletin(Definition definition, Subject subject, String region) {
        this.id = UUID.randomUUID();
        this.kind = definition.kind();
        this.region = region;
        this.plan = subject.plan();
        this.period = subject.period();
        this.subject = subject;
    }

    /**
     * A correction of another one (更正).
     *
     * @param number counts the corrections of that one
     * @param why what was wrong
     * @param by who says so
     */
    Bulletin(Bulletin original, int number, String why, Doer by) {
        this.id = UUID.randomUUID();
        this.kind = original.kind;
        this.region = original.region;
        this.plan = original.plan;
        this.period = original.period;
        this.subject = original.subject;
        this.corrects = original.id;
        this.erratum = number;
        this.correction = why;
        this.correctionBy = by.name();
        this.correctionSubject = by.subject();
    }

    /** What is printed in it is this, whatever it was before; nobody has checked it. */
    Bulletin draw(Drafting.Composed composed, Doer by, Instant at) {
        if (state != null) {
            require(Move.DRAFT);
        }
        title = composed.data().title();
        data = composed.json();
        sha256 = composed.sha256();
        drawnAt = at;
        drawnBy = by.name();
        drawnSubject = by.subject();
        checkedAt = null;
        checkedBy = null;
        checkedSubject = null;
        moveTo(BulletinState.DRAFT);
        return this;
    }

    void check(Doer by, Instant at) {
        require(Move.CHECK);
        checkedAt = at;
        checkedBy = by.name();
        checkedSubject = by.subject();
        moveTo(BulletinState.CHECKED);
    }

    void sign(SignOff signed) {
        require(Move.SIGN);
        signedAt = signed.moment();
        signedBy = signed.signedBy();
        signOff = signed.id();
        moveTo(BulletinState.SIGNED);
    }

    void publish(String by, Instant at) {
        require(Move.PUBLISH);
        publishedAt = at;
        publishedBy = by;
        moveTo(BulletinState.PUBLISHED);
    }

    void withdraw(String by, Instant at, String why) {
        require(Move.WITHDRAW);
        withdrawnAt = at;
        withdrawnBy = by;
        reason = why;
        moveTo(BulletinState.WITHDRAWN);
    }

    private void moveTo(BulletinState next) {
        state = next;
        revision++;
    }

    /** What may be done with it as it stands; a correction is not corrected itself. */
    List<Move> open() {
        return Arrays.stream(Move.values())
                .filter(move -> move.from().contains(state) && (move != Move.ERRATA || corrects == null))
                .toList();
    }

    /** @throws ProblemException 409 unless its state allows it */
    void require(Move move) {
        if (!move.from().contains(state)) {
            String zh = move.from().stream().map(one -> one.words().zh()).collect(Collectors.joining("、"));
            String en = move.from().stream().map(one -> one.words().en()).collect(Collectors.joining(", "));
            throw new ProblemException(
                    409,
                    "wrong-state",
                    Words.both(
                            "公报现为“" + state.words().zh() + "”，此操作只适用于：" + zh + "。",
                            "The bulletin is " + state.words().en() + "; this can be done while it is: " + en + "."));
        }
    }

    /** Whether it can be read by everybody: it was published, and was not taken back before. */
    boolean isPublic() {
        return publishedAt != null;
    }

    UUID id() {
        return id;
    }

    /** Counts its moves. */
    long revision() {
        return revision;
    }

    String kind() {
        return kind;
    }

    /** Full printed name, also of the region of a plan. */
    String region() {
        return region;
    }

    Subject subject() {
        return subject;
    }

    /** What is printed in it, as JSON with both languages. */
    String data() {
        return data;
    }

    /** Hash of what is signed of the data, hexadecimal. */
    String sha256() {
        return sha256;
    }

    String title() {
        return title;
    }

    BulletinState state() {
        return state;
    }

    /** Where its signature is; absent before. */
    @Nullable
    UUID signOff() {
        return signOff;
    }

    /** Which one it corrects; absent for one that corrects nothing. */
    @Nullable
    UUID corrects() {
        return corrects;
    }

    @Nullable
    Integer erratum() {
        return erratum;
    }

    @Nullable
    String correction() {
        return correction;
    }

    /** Why it was withdrawn. */
    @Nullable
    String reason() {
        return reason;
    }

    /** Whose work it is: of whoever drew up what is printed in it, and of a correction of whoever gave its reason. */
    List<Doer> makers() {
        Doer drawer = new Doer(drawnSubject, drawnBy);
        return correctionBy == null ? List.of(drawer) : List.of(drawer, new Doer(correctionSubject, correctionBy));
    }

    /** Who checked that; nobody has of a draft. */
    Optional<Doer> checker() {
        return Optional.ofNullable(checkedBy).map(name -> new Doer(checkedSubject, name));
    }

    BulletinStep drawn() {
        return new BulletinStep(drawnBy, drawnAt);
    }

    @Nullable
    BulletinStep checked() {
        return BulletinStep.of(checkedBy, checkedAt);
    }

    @Nullable
    BulletinStep signed() {
        return BulletinStep.of(signedBy, signedAt);
    }

    @Nullable
    BulletinStep published() {
        return BulletinStep.of(publishedBy, publishedAt);
    }

    @Nullable
    BulletinStep withdrawn() {
        return BulletinStep.of(withdrawnBy, withdrawnAt);
    }
}
