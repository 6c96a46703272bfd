package io.qingce.monitoring.posting;

import io.qingce.chassis.language.Words;
import io.qingce.monitoring.ingest.Item;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** The items of a feed of somebody who may write of some sites only. */
final class ItemsInScope implements Iterator<Item> {

    private final Iterator<Item> feed;
    private final Set<String> sites;

    private ItemsInScope(Iterator<Item> feed, Set<String> sites) {
        this.feed = feed;
        this.sites = sites;
    }

    /** @param sites codes of the sites in scope; empty: all */
    static Iterator<Item> of(Iterator<Item> feed, Optional<Set<String>> sites) {
        return sites.isEmpty() ? feed : new ItemsInScope(feed, sites.get());
    }

    @Override
    public boolean hasNext() {
        return feed.hasNext();
    }

    /** The next item, refused if it is of a site that is not in scope, or that does not exist. */
    @Override
    public Item next() {
        Item item = feed.next();
        if (item instanceof Item.Read read
                && !sites.contains(read.observation().key().site())) {
            String site = read.observation().key().site();
            return new Item.Refused(read.rejected(
                    "site",
                    "out-of-scope",
                    Words.both(
                            "点位“" + site + "”不在发送者的数据范围内。", "Site '" + site + "' is not in the scope of who sends.")));
        }
        return item;
    }
}
