package io.qingce.monitoring.hj212.device;

import com.fasterxml.jackson.databind.JsonNode;
import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.chassis.batch.ItemOutcome.Outcome;
import io.qingce.monitoring.feed.FeedReader;
import io.qingce.monitoring.feed.JsonFeed;
import io.qingce.monitoring.feed.UnfitItemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Registers devices as they are put: what is wrong with one is said of it, the others are registered together. */
@ApplicationScoped
class DeviceRegistrar {

    private final FeedReader feeds;
    private final DeviceDirectory directory;

    DeviceRegistrar(FeedReader feeds, DeviceDirectory directory) {
        this.feeds = feeds;
        this.directory = directory;
    }

    /** @throws UnfitItemException naming the member that is missing or wrong */
    void put(String number, InputStream body) {
        Device device =
                feeds.read(feeds.one(body), DeviceDocument.class).under(number).toDevice();
        directory.register(List.of(device));
    }

    /** One after the other: of two with one number the later counts. */
    List<ItemOutcome> putAll(InputStream body) {
        JsonFeed feed = feeds.json(body);
        List<@Nullable ItemOutcome> refusals = new ArrayList<>();
        List<Device> devices = new ArrayList<>();
        while (feed.hasNext()) {
            refusals.add(read(refusals.size(), feed.next(), devices));
        }
        Iterator<Boolean> isNew = directory.register(devices).iterator();
        List<ItemOutcome> outcomes = new ArrayList<>();
        for (@Nullable ItemOutcome refusal : refusals) {
            outcomes.add(
                    refusal != null
                            ? refusal
                            : ItemOutcome.done(
                                    outcomes.size(), null, isNew.next() ? Outcome.CREATED : Outcome.CORRECTED));
        }
        return outcomes;
    }

    private @Nullable ItemOutcome read(int index, JsonNode item, List<Device> devices) {
        try {
            devices.add(feeds.read(item, DeviceDocument.class).toDevice());
            return null;
        } catch (UnfitItemException unfit) {
            return ItemOutcome.rejected(index, null, unfit.field(), unfit.reason(), unfit.detail());
        }
    }
}
