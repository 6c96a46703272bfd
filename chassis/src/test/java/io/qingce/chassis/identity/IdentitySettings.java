package io.qingce.chassis.identity;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The settings of identity as they are, but for some. */
public final class IdentitySettings {

    private IdentitySettings() {}

    public static IdentityConfig of(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(IdentityConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(IdentityConfig.class);
    }

    public static SecondFactor secondFactor(Map<String, String> settings) {
        return new SecondFactor(of(settings));
    }
}
