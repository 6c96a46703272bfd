package io.qingce.plan.reporting.evidence.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where evidence is kept, and how much. */
@ConfigMapping(prefix = "qingce.evidence")
public interface EvidenceConfig {

    /** The kinds of store. */
    enum Kind {
        /** A folder of this machine, or one that is mounted. */
        FOLDER,
        /** A bucket that speaks the S3 protocol. */
        S3
    }

    /** Which store is used: FOLDER, of this machine or mounted, or S3, a bucket. */
    @WithDefault("FOLDER")
    Kind store();

    /** The folder; also where an upload waits until it is checked, whatever the store is. */
    @WithDefault("data/evidence")
    Path folder();

    /** Size of a file in bytes; the limit of a request ({@code qingce.body.most}) has to be larger. */
    @WithDefault("20971520")
    long maxBytes();

    /** The bucket; needed if it is the store. */
    Optional<S3> s3();

    /** A bucket and the key to it. The secret comes from the environment. */
    interface S3 {

        /** Address of the service, without the bucket. */
        URI endpoint();

        /** Region of the bucket, such as cn-north-1; a service without regions takes us-east-1. */
        String region();

        /** Name of the bucket; it exists already. */
        String bucket();

        /** Name of the key to the bucket. */
        String accessKey();

        /** The key to the bucket; a secret. */
        String secretKey();
    }
}
