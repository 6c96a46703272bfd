package io.qingce.chassis.identity;

import io.qingce.chassis.language.Words;

/** What somebody has shown to be believed 凭据. */
public enum Credential {
    /** A person, by a bearer token of an identity provider. */
    TOKEN("人员令牌", "token of a person"),
    /** A feed or another system, by an API key. */
    KEY("接口密钥", "API key"),
    /** A device of HJ 212, by its number and password. */
    DEVICE("设备口令", "password of a device"),
    /** Nothing: whoever calls a service that is reached from its own machine only, with authentication switched off. */
    LOCAL("本机免认证", "this machine"),
    /** Nothing: anybody, where results are open to all. */
    NONE("公众", "the public");

    private final String words;

    Credential(String chinese, String english) {
        this.words = Words.both(chinese, english);
    }

    /** In both languages. */
    public String words() {
        return words;
    }
}
