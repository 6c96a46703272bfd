package io.qingce.monitoring.hj212.quarantine;

import io.qingce.monitoring.hj212.guard.Address;

/**
 * On whose account a packet stands in quarantine. One that gave the right password stands on that of its device; any other
 * on that of the address from which it came, so that nobody can push out what is of a device by using its number.
 *
 * @param verified whether number and password were right when it came
 * @param name number of the device, or text of the address
 */
public record Holder(boolean verified, String name) {

    public static Holder device(String number) {
        return new Holder(true, number);
    }

    public static Holder address(Address address) {
        return new Holder(false, address.text());
    }
}
