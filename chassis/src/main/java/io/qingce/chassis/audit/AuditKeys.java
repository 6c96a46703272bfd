package io.qingce.chassis.audit;

import io.qingce.chassis.secret.SecretFile;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of the chain, by which access keys are coded as well. They are read when the service starts; one that is not there stops the start. */
@Startup
@ApplicationScoped
public class AuditKeys {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 8;
    private static final String USUAL = "HmacSHA256";

    private final AuditConfig config;
    private final Map<String, Mac> macs = new HashMap<>();
    private final String current;

    AuditKeys(AuditConfig config, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.config = config;
        try {
            SecretFile.makeIfAlone(config.key(), "qingce.audit.key", host, AuditKeys::random);
            this.current = add(config.key());
            if (config.formerKeys().isPresent()) {
                try (DirectoryStream<Path> files =
                        Files.newDirectoryStream(config.formerKeys().get())) {
                    for (Path file : files) {
                        add(file);
                    }
                }
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    "qingce.audit.key: a key cannot be read or used: " + unreadable, unreadable);
        }
    }

    /** Name of the key that is used now. */
    public String current() {
        return current;
    }

    /** The code of a text under a key; empty if the key is not known. */
    public Optional<byte[]> mac(String keyId, String text) {
        return Optional.ofNullable(macs.get(keyId)).map(mac -> code(mac, text));
    }

    /** Under the configured algorithm, and under the usual one, which may have been configured before. */
    private String add(Path file) throws IOException, GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
        if (key.length < BYTES) {
            throw new IllegalArgumentException(file + " has fewer than " + BYTES + " bytes");
        }
        if (!config.algorithm().equals(USUAL)) {
            keep(Mac.getInstance(USUAL), USUAL, key);
        }
        return keep(
                config.provider().isPresent()
                        ? Mac.getInstance(config.algorithm(), config.provider().get())
                        : Mac.getInstance(config.algorithm()),
                config.algorithm(),
                key);
    }

    private String keep(Mac mac, String algorithm, byte[] key) throws GeneralSecurityException {
        mac.init(new SecretKeySpec(key, algorithm));
        String id = algorithm + ':' + HexFormat.of().formatHex(Arrays.copyOf(code(mac, "name of this key"), ID_BYTES));
        macs.put(id, mac);
        return id;
    }

    private static byte[] code(Mac mac, String text) {
        synchronized (mac) {
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key) + '\n';
    }
}
