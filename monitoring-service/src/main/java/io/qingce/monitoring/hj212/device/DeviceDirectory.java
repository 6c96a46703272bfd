package io.qingce.monitoring.hj212.device;

import io.qingce.monitoring.hj212.guard.Throttle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The devices in memory, for packets that cannot wait for a database. As they were at the last refresh. */
@ApplicationScoped
public class DeviceDirectory {

    private final Devices stored;
    private final Throttle throttle;
    private volatile Map<String, Device> devices = Map.of();

    DeviceDirectory(Devices stored, Throttle throttle) {
        this.stored = stored;
        this.throttle = throttle;
    }

    /** Reads them again. */
    public synchronized void refresh() {
        know(stored.all().stream().collect(Collectors.toUnmodifiableMap(Device::number, Function.identity())));
    }

    /**
     * Registers devices, which are known from then on, and says which were new. One after another, so that a refresh that
     * is under way cannot forget them again.
     */
    synchronized List<Boolean> register(List<Device> registered) {
        List<Boolean> isNew = stored.put(registered);
        Map<String, Device> all = new HashMap<>(devices);
        registered.forEach(device -> all.put(device.number(), device));
        know(Map.copyOf(all));
        return isNew;
    }

    /** Forgets a device, and says whether there was one; other replicas forget it at their next refresh. */
    synchronized boolean remove(String number) {
        boolean removed = stored.remove(number);
        Map<String, Device> all = new HashMap<>(devices);
        all.remove(number);
        devices = Map.copyOf(all);
        return removed;
    }

    /** Nobody stays locked out for what a device was refused before it was registered like this. */
    private void know(Map<String, Device> all) {
        Map<String, Device> before = devices;
        devices = all;
        throttle.forget(all.values().stream()
                .filter(device -> !device.equals(before.get(device.number())))
                .map(Device::number)
                .toList());
    }

    public Optional<Device> find(String deviceNumber) {
        return Optional.ofNullable(devices.get(deviceNumber));
    }
}
