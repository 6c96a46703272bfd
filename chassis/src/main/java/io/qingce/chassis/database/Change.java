package io.qingce.chassis.database;

/** A change of rows that is made alone or together with others (see {@link Database#make}). */
public sealed interface Change permits Sql, Copy {

    /** Changes nothing. */
    Change NONE = Copy.into("nothing", "");
}
