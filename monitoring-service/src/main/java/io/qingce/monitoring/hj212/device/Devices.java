package io.qingce.monitoring.hj212.device;

import io.qingce.chassis.paging.Conditions;
import io.qingce.chassis.paging.Page;
import io.qingce.chassis.paging.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The registered devices. */
@ApplicationScoped
public class Devices implements PanacheRepositoryBase<StoredDevice, String> {

    private final Clock clock;

    Devices(Clock clock) {
        this.clock = clock;
    }

    /** Registers devices in this order, or changes what is known of them; says which were new. */
    @Transactional
    List<Boolean> put(List<Device> devices) {
        // Nobody else registers meanwhile, so a number that is missing can be added.
        getEntityManager()
                .createNativeQuery("lock table hj212_device in share row exclusive mode")
                .executeUpdate();
        List<Boolean> isNew = new ArrayList<>();
        for (Device device : devices) {
            StoredDevice held = findById(device.number());
            isNew.add(held == null);
            if (held == null) {
                held = new StoredDevice(device.number());
                held.take(device, clock.instant());
                persist(held);
            } else {
                held.take(device, clock.instant());
            }
        }
        return isNew;
    }

    @Transactional
    List<Device> all() {
        return streamAll().map(StoredDevice::toDevice).toList();
    }

    /** In the order of their numbers, of one site or of all. */
    @Transactional
    Page<Device> page(@Nullable String site, PageRequest page) {
        Conditions conditions = new Conditions().add("site = :site", "site", site);
        page.count(() -> count(conditions.where(), conditions.parameters()));
        conditions.add("number > :after", "after", page.after().orElse(""));
        return Page.of(
                find(conditions.where(), Sort.by("number"), conditions.parameters()).range(0, page.limit()).stream()
                        .map(StoredDevice::toDevice)
                        .toList(),
                page,
                Device::number);
    }

    @Transactional
    Optional<Device> find(String number) {
        return findByIdOptional(number).map(StoredDevice::toDevice);
    }

    /** Those of a page of numbers, in its order; one that was removed meanwhile is left out. */
    @Transactional
    Page<Device> of(Page<String> numbers) {
        Map<String, Device> found = list("number in ?1", numbers.items()).stream()
                .map(StoredDevice::toDevice)
                .collect(Collectors.toMap(Device::number, Function.identity()));
        return new Page<>(
                numbers.items().stream()
                        .filter(found::containsKey)
                        .map(found::get)
                        .toList(),
                numbers.next());
    }

    /** Whether there was one. */
    @Transactional
    boolean remove(String number) {
        return deleteById(number);
    }
}
