package io.qingce.chassis.body;

import java.io.InputStream;

/** A body that has come in whole. */
interface CollectedBody {

    /** Under which a request carries it. */
    String KEY = CollectedBody.class.getName();

    /** Its bytes, unpacked. */
    InputStream open();
}
