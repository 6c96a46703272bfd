package io.qingce.plan.reporting.evidence.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Chooses the store by configuration. */
class EvidenceStores {

    @Produces
    @Singleton
    EvidenceStore store(EvidenceConfig config, Clock clock) {
        return switch (config.store()) {
            case FOLDER -> new FolderEvidenceStore(config.folder());
            case S3 ->
                new S3EvidenceStore(
                        config.s3()
                                .orElseThrow(() -> new IllegalStateException(
                                        "qingce.evidence.store is S3, but qingce.evidence.s3 names no bucket")),
                        clock);
        };
    }
}
