package io.qingce.report.signature;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** With which key figures are signed. */
@ConfigMapping(prefix = "qingce.signature")
public interface SignatureConfig {

    /**
     * A PEM file with a private key (PKCS #8) and its public key. Where the service listens on the loopback interface only, it
     * is made at the first start; elsewhere a service without it does not start.
     */
    @WithDefault("data/signing-key.pem")
    Path key();

    /** A folder of PEM files with public keys that signed formerly, so that what they signed remains verifiable. */
    Optional<Path> formerKeys();

    /** Kind of the key as the JDK names it: Ed25519; EC for SM2. */
    @WithDefault("Ed25519")
    String type();

    /** Algorithm of the signature: Ed25519; SM3withSM2 with a provider that has it. */
    @WithDefault("Ed25519")
    String algorithm();

    /** Name of the provider of the algorithm, as it is registered with the JDK; the JDK's own unless given. */
    Optional<String> provider();
}
