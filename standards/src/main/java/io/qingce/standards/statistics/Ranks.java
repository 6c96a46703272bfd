package io.qingce.standards.statistics;

import java.util.Comparator;
import java.util.List;

/** Ranks of published figures, best first; equal figures share a rank 并列. */
public enum Ranks {
    /** 1, 2, 2, 4: national and provincial lists. */
    COMPETITION {
        @Override
        <T> int rank(List<T> all, T value, Comparator<T> order) {
            return 1
                    + (int) all.stream()
                            .filter(v -> order.compare(v, value) < 0)
                            .count();
        }
    },
    /** 1, 2, 2, 3: some county lists. */
    DENSE {
        @Override
        <T> int rank(List<T> all, T value, Comparator<T> order) {
            List<T> better = all.stream()
                    .filter(v -> order.compare(v, value) < 0)
                    .sorted(order)
                    .toList();
            int rank = 1;
            for (int i = 0; i < better.size(); i++) {
                rank += i == 0 || order.compare(better.get(i - 1), better.get(i)) != 0 ? 1 : 0;
            }
            return rank;
        }
    };

    abstract <T> int rank(List<T> all, T value, Comparator<T> order);

    /** The rank of each figure, in the order given; smaller is better by the comparator. */
    public <T> List<Integer> of(List<T> figures, Comparator<T> order) {
        return figures.stream().map(figure -> rank(figures, figure, order)).toList();
    }
}
