package io.qingce.portal.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.qingce.chassis.door.DoorConfig;
import io.qingce.chassis.door.DoorRoute;
import jakarta.inject.Singleton;

/** The door of the services, which is no bean here: of the chassis this module takes what needs no database. */
@Singleton
public class PortalDoor extends DoorRoute {

    PortalDoor(DoorConfig config, MeterRegistry meters) {
        super(config, meters);
    }
}
