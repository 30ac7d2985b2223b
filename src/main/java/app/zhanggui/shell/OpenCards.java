package app.zhanggui.shell;

import app.zhanggui.customer.CardIndex;
import app.zhanggui.db.Secret;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The card file, open, with all cards read. */
record OpenCards(Wiring house, CardIndex index) {

    /** Opens the cards on a thread of its own. */
    static CompletableFuture<OpenCards> soon(Path folder, Optional<Secret> secret, Clock clock) {
        return soon(() -> Wiring.open(folder, secret, clock));
    }

    /** The same of a copy that can only be looked at. */
    static CompletableFuture<OpenCards> copySoon(
            Path folder, Optional<Secret> secret, Clock clock) {
        return soon(() -> Wiring.view(folder, secret, clock));
    }

    private static CompletableFuture<OpenCards> soon(Supplier<Wiring> opening) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Wiring house = opening.get();
                    try {
                        return new OpenCards(house, house.index());
                    } catch (RuntimeException unreadable) {
                        house.close();
                        throw unreadable;
                    }
                });
    }
}
