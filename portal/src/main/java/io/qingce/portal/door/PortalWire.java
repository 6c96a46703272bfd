package io.qingce.portal.door;

import io.qingce.chassis.wire.WireStart;
import jakarta.inject.Singleton;

/** Requests are read off the wire as the services read them. */
@Singleton
public class PortalWire extends WireStart {}
