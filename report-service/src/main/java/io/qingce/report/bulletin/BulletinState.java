package io.qingce.report.bulletin;

import io.qingce.chassis.language.Words;

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
}
