package io.qingce.chassis.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Who may call a service by which name. */
@ConfigMapping(prefix = "qingce.http")
public interface DoorConfig {

    /**
     * Names under which the service may be called, as in the header {@code Host}; with a port, that port only is meant. A
     * deployment adds the name of its gateway, and those that other programs of the cluster use.
     */
    @WithDefault("localhost,127.0.0.1,[::1]")
    List<String> hosts();

    /**
     * Origins of web pages that may write, such as {@code https://portal.example}, beside the one under which the service was
     * called. Needed where a proxy changes the name and does not say so.
     */
    Optional<List<String>> origins();
}
