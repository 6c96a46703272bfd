package io.qingce.monitoring.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.qingce.chassis.batch.ItemOutcome;
import io.qingce.monitoring.format.Formats;
import io.qingce.monitoring.ingest.Item;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemsInScopeTest {

    private static final List<Item> ITEMS = List.of(
            Formats.json(item("1001A")).get(0),
            Formats.json(item("1002A")).get(0),
            Formats.json(item("1001A").replace("SO2", "SO3")).get(0));

    @Test
    void refusesItemsOfOtherSitesAndPassesTheRestOn() {
        List<Item> items = new ArrayList<>();
        ItemsInScope.of(ITEMS.iterator(), Optional.of(Set.of("1001A"))).forEachRemaining(items::add);
        assertSame(ITEMS.get(0), items.get(0));
        ItemOutcome refused = ((Item.Refused) items.get(1)).outcome();
        assertEquals("out-of-scope", refused.reason());
        assertEquals("site", refused.field());
        assertSame(ITEMS.get(2), items.get(2));
    }

    @Test
    void leavesTheFeedAloneOfWhoMayWriteOfAllSites() {
        Iterator<Item> feed = ITEMS.iterator();
        assertSame(feed, ItemsInScope.of(feed, Optional.empty()));
    }

    private static String item(String site) {
        return "{\"site\":\"" + site + "\",\"periodEnd\":\"2026-03-01T08:00:00+08:00\",\"values\":{\"SO2\":6}}";
    }
}
