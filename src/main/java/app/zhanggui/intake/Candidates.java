package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The columns of a sheet on their way to being matched, in order. */
record Candidates(List<Candidate> all) {
    Stream<Candidate> stream() {
        return all.stream();
    }

    boolean any(Predicate<Candidate> test) {
        return all.stream().anyMatch(test);
    }

    /** Whether one of them has the field. */
    boolean has(CardField field) {
        return any(one -> one.isFor(field));
    }

    /** The first such column that may still become something. */
    Optional<Candidate> first(Predicate<Candidate> test) {
        return all.stream().filter(one -> !one.isSettled()).filter(test).findFirst();
    }
}
