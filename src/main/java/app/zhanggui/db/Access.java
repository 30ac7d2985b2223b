package app.zhanggui.db;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/**
 * How a card file is unlocked: by a password, or by the key itself where another one of the same
 * shop is open already.
 */
record Access(Optional<Secret> password, Optional<DataKey> known) {
    static Access by(Optional<Secret> password) {
        return new Access(password, Optional.empty());
    }

    static Access by(DataKey key) {
        return new Access(Optional.empty(), Optional.of(key));
    }

    static Access none() {
        return by(Optional.empty());
    }

    /**
     * The key of a file that is encrypted.
     *
     * @throws OpenFault if the password does not fit, or there is none
     */
    DataKey key(CardFolder folder) throws IOException {
        if (known.isPresent()) {
            return known.get();
        }
        if (password.isEmpty() || password.get().isEmpty()) {
            throw new OpenFault(Trouble.PASSWORD_NEEDED, folder);
        }
        if (!Files.exists(folder.key())) {
            throw new OpenFault(Trouble.KEY_MISSING, folder);
        }
        return DataKey.unlock(folder.key(), password.get())
                .orElseThrow(() -> new OpenFault(Trouble.WRONG_PASSWORD, folder));
    }
}
