package io.qingce.report.bulletin;

import io.qingce.chassis.identity.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin without what is printed in it, which {@code …/data.json} answers.
 *
 * @param id its number, and the end of its address for ever
 * @param revision counts its moves; the ETag
 * @param kind key of the kind
 * @param region full printed name
 * @param plan key of the plan; absent of a region
 * @param period such as 2025-07
 * @param title title
 * @param state how far it is
 * @param stateText the same in words
 * @param sha256 hash of what is printed, canonically written; that of the sign-off once it is signed
 * @param drawn who drew it up; the figures are those that were known at this moment 拟稿
 * @param checked who checked it 核稿
 * @param signed who signed it 签发
 * @param published who published it 发布
 * @param withdrawn who took it back 撤回
 * @param reason why it was taken back
 * @param signOff number of its sign-off, which {@code …/sign-off} answers with its seal
 * @param corrects the bulletin that it corrects; absent for one that corrects nothing
 * @param erratum which correction of that one it is, from 1 更正第几号
 * @param correction why it was corrected
 * @param correctedBy its corrections that were published, the last one holds
 * @param may what may be done with it as it stands, what leads on first
 */
public record BulletinResponse(
        UUID id,
        long revision,
        String kind,
        String region,
        @Nullable String plan,
        String period,
        String title,
        BulletinState state,
        String stateText,
        String sha256,
        BulletinStep drawn,
        @Nullable BulletinStep checked,
        @Nullable BulletinStep signed,
        @Nullable BulletinStep published,
        @Nullable BulletinStep withdrawn,
        @Nullable String reason,
        @Nullable UUID signOff,
        @Nullable UUID corrects,
        @Nullable Integer erratum,
        @Nullable String correction,
        List<UUID> correctedBy,
        List<OpenMove> may) {

    /** Who did something with a bulletin, and when. */
    public record BulletinStep(String by, Instant at) {

        static @Nullable BulletinStep of(@Nullable String by, @Nullable Instant at) {
            return by == null || at == null ? null : new BulletinStep(by, at);
        }
    }

    /**
     * Something that may be done with a bulletin.
     *
     * @param move the last step of the address that it is sent to, {@code /api/bulletins/{id}/…}
     * @param role who does it; who drew it up does not check it, and neither of the two signs it
     * @param reasoned whether it has to say why: {@code note}
     */
    public record OpenMove(String move, Role role, boolean reasoned) {}

    /** @param errata its corrections */
    static BulletinResponse of(Bulletin bulletin, List<Bulletin> errata) {
        return new BulletinResponse(
                bulletin.id(),
                bulletin.revision(),
                bulletin.kind(),
                bulletin.region(),
                bulletin.subject().plan(),
                bulletin.subject().period(),
                bulletin.title(),
                bulletin.state(),
                bulletin.state().words().text(),
                bulletin.sha256(),
                bulletin.drawn(),
                bulletin.checked(),
                bulletin.signed(),
                bulletin.published(),
                bulletin.withdrawn(),
                bulletin.reason(),
                bulletin.signOff(),
                bulletin.corrects(),
                bulletin.erratum(),
                bulletin.correction(),
                errata.stream()
                        .filter(erratum -> erratum.state() == BulletinState.PUBLISHED)
                        .map(Bulletin::id)
                        .toList(),
                bulletin.open().stream()
                        .map(move -> new OpenMove(move.step(), move.role(), move.isReasoned()))
                        .toList());
    }
}
