package io.qingce.report.signature;

import io.qingce.verifier.PublicKeys;
import io.qingce.verifier.Verification;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs with the key of this installation. The key is read when the service starts; one that is not there stops the start. */
@Startup
@ApplicationScoped
public class SigningKey {

    private final SignatureConfig config;
    private final PrivateKey key;
    private final PublicKeys publicKeys;

    SigningKey(SignatureConfig config, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.config = config;
        try {
            KeyFiles files = new KeyFiles(config);
            files.makeIfAlone(host);
            this.key = files.privateKey();
            this.publicKeys = files.publicKeys();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("qingce.signature.key: " + config.key() + " cannot be read", unreadable);
        }
        refuseAPairOfTwoKeys();
    }

    /** The name of the key that signs now. */
    public String id() {
        return publicKeys.items().get(0).id();
    }

    /** The keys by which anybody verifies; the one that signs now is the first. */
    public PublicKeys publicKeys() {
        return publicKeys;
    }

    /** Verifies what was signed here. */
    public Verification verification() {
        return new Verification(publicKeys, config.provider().orElse(null));
    }

    /** The signature over the UTF-8 bytes of a text, in Base64. */
    public String sign(String text) {
        try {
            Signature signature = config.provider().isPresent()
                    ? Signature.getInstance(
                            config.algorithm(), config.provider().get())
                    : Signature.getInstance(config.algorithm());
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException notThisAlgorithm) {
            throw new IllegalStateException(
                    "qingce.signature.algorithm: " + config.algorithm() + " does not sign with the key",
                    notThisAlgorithm);
        }
    }

    private void refuseAPairOfTwoKeys() {
        if (!publicKeys
                .items()
                .get(0)
                .hasSigned(id(), sign(id()), config.provider().orElse(null))) {
            throw new IllegalStateException(
                    "qingce.signature.key: the public key in " + config.key() + " is not that of the private key.");
        }
    }
}
