package io.qingce.report.bulletin;

import io.qingce.chassis.identity.Role;
import io.qingce.chassis.language.Words;
import java.util.List;
import java.util.Locale;

/** How far a bulletin is on its way (公报状态). */
public enum BulletinState {
    /** Drawn up 拟稿; may be drawn up again. */
    DRAFT("拟稿", "draft"),
    /** Somebody else has checked it 核稿. */
    CHECKED("已核稿", "checked"),
    /** Signed 签发: what is printed never changes again. */
    SIGNED("已签发", "signed"),
    /** Everybody may read it 发布. */
    PUBLISHED("已发布", "published"),
    /** Taken back 撤回; it stays where it is and says so. */
    WITHDRAWN("已撤回", "withdrawn");

    private final Words words;

    BulletinState(String zh, String en) {
        this.words = new Words(zh, en);
    }

    Words words() {
        return words;
    }

    /** What is done with a bulletin 办理, what leads on before what leads back. */
    enum Move {
        /** Checked by somebody else 核稿. */
        CHECK(Role.VERIFIER, false, BulletinState.DRAFT),
        /** Signed 签发. */
        SIGN(Role.SIGNER, false, BulletinState.CHECKED),
        /** Published 发布. */
        PUBLISH(Role.SIGNER, false, BulletinState.SIGNED),
        /** A correction is drawn up 更正. */
        ERRATA(Role.VERIFIER, true, BulletinState.PUBLISHED),
        /** Drawn up anew 重新拟稿. */
        DRAFT(Role.VERIFIER, false, BulletinState.DRAFT, BulletinState.CHECKED),
        /** Taken back 撤回. */
        WITHDRAW(
                Role.SIGNER,
                true,
                BulletinState.DRAFT,
                BulletinState.CHECKED,
                BulletinState.SIGNED,
                BulletinState.PUBLISHED);

        private final Role role;
        private final boolean reasoned;
        private final List<BulletinState> from;

        Move(Role role, boolean reasoned, BulletinState... from) {
            this.role = role;
            this.reasoned = reasoned;
            this.from = List.of(from);
        }

        /** The last step of the address that it is sent to. */
        String step() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Who does it. */
        Role role() {
            return role;
        }

        /** Whether it has to be said why. */
        boolean isReasoned() {
            return reasoned;
        }

        /** The states out of which it leads. */
        List<BulletinState> from() {
            return from;
        }
    }
}
