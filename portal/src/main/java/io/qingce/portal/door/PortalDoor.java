package io.qingce.portal.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.door.DoorConfig;
import io.qingce.chassis.door.DoorRoute;
import io.qingce.portal.embedding.EmbeddingConfig;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The door of the services, which is no bean here: of the chassis this module takes what needs no database. */
@Singleton
public class PortalDoor extends DoorRoute {

    PortalDoor(DoorConfig config, EmbeddingConfig embedding, MeterRegistry meters) {
        super(new Widened(config, embedding), meters);
    }

    /** Sites that show elements of the portal come in, too; {@code Embedding} sees to it that they change nothing. */
    private record Widened(DoorConfig config, EmbeddingConfig embedding) implements DoorConfig {

        @Override
        public List<String> hosts() {
            return config.hosts();
        }

        @Override
        public Optional<List<String>> origins() {
            return Optional.of(Stream.of(config.origins(), embedding.origins())
                    .flatMap(Optional::stream)
                    .flatMap(List::stream)
                    .toList());
        }
    }
}
