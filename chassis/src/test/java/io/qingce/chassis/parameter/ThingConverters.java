package io.qingce.chassis.parameter;

import jakarta.ws.rs.ext.Provider;

/** What a service adds: its own kinds of values. */
@Provider
public class ThingConverters extends ParameterConverters {

    public ThingConverters() {
        choose(Colour.class, "unknown-colour", "Colours are RED and BLUE.");
    }

    /** A kind of value of the tests. */
    public enum Colour {
        RED,
        BLUE
    }
}
