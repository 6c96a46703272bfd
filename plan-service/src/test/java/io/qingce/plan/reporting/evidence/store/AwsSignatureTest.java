package io.qingce.plan.reporting.evidence.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AwsSignatureTest {

    private static final AwsSignature EXAMPLE =
            new AwsSignature("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1");

    @Test
    void neverShowsTheSecret() {
        assertFalse(EXAMPLE.toString().contains("wJalr"));
    }

    /** Amazon S3 API Reference, "Signature Calculations for the Authorization Header", example GET Object. */
    @Test
    void signsThePublishedExampleAsPublished() {
        String authorization = EXAMPLE.sign(
                        "GET",
                        URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
                        new TreeMap<>(Map.of("range", "bytes=0-9")),
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        Instant.parse("2013-05-24T00:00:00Z"))
                .get("authorization");
        assertTrue(
                authorization.endsWith("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"),
                authorization);
    }
}
