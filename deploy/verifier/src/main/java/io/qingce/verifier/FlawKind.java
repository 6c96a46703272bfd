package io.qingce.verifier;

/** What can be wrong. */
public enum FlawKind {
    /** 与签发内容不一致. */
    DIFFERS("与签发内容不一致", "not what was signed"),
    /** 签名不成立. */
    NOT_SIGNED("签名不成立", "no signature of this key over this statement"),
    /** 没有该公钥. */
    UNKNOWN_KEY("所给公钥中没有该密钥", "no public key of this name was given"),
    /** 无法读取. */
    UNREADABLE("无法读取", "cannot be read"),
    /** 未知规则. */
    UNKNOWN_RULE("没有该编号的签发规则", "no rule has this number"),
    /** 序号不连续. */
    OUT_OF_ORDER("序号不连续：前面有缺失、插入或换位", "does not follow: one before it is missing, put in or moved"),
    /** 与前一份不衔接. */
    BROKEN_LINK("与前一份签发不衔接", "the one before it is not the one that stood there");

    private final String chinese;
    private final String english;

    FlawKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
