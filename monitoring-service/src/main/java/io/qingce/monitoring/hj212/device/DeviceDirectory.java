package io.qingce.monitoring.hj212.device;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The devices in memory, for packets that cannot wait for a database. As they were at the last refresh. */
@ApplicationScoped
public class DeviceDirectory {

    private final DeviceTable table;
    private volatile Map<String, Device> devices = Map.of();

    DeviceDirectory(DeviceTable table) {
        this.table = table;
    }

    /** Reads them again. */
    public void refresh() {
        devices = table.all().stream().collect(Collectors.toUnmodifiableMap(Device::number, Function.identity()));
    }

    public Optional<Device> find(String deviceNumber) {
        return Optional.ofNullable(devices.get(deviceNumber));
    }
}
