package app.zhanggui.visit;

import java.util.Objects;

/** One visit or call that is due this month and has no place yet. */
public record Wish(Client client, Audience audience, Mode mode) {
    public Wish {
        Objects.requireNonNull(client);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(mode);
    }
}
