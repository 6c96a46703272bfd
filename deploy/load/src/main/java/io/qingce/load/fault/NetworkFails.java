package io.qingce.load.fault;

import io.qingce.load.arena.Arena;
import io.qingce.load.arena.Link;
import io.qingce.load.proxy.Weather;
import java.util.List;

/** The network between two parts fails: resets everything, says nothing, or is very slow. */
final class NetworkFails implements Fault {

    private final Arena arena;
    private final Link link;
    private final Weather weather;

    NetworkFails(Arena arena, Link link, Weather weather) {
        this.arena = arena;
        this.link = link;
        this.weather = weather;
    }

    @Override
    public void inflict() {
        arena.link(link).turn(weather);
    }

    @Override
    public List<Sign> signs() {
        return Signs.ofLink(arena, link);
    }

    @Override
    public void heal() {
        arena.link(link).turn(Weather.FAIR);
    }
}
