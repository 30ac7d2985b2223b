package app.zhanggui.customer.ui;

import app.zhanggui.text.Message;
import java.util.Optional;
import java.util.function.Function;

/** A value on the card that can be changed where it stands. */
interface Editable {
    /** Shows what the card has now, unless the owner is just typing here. */
    void refresh();

    /** Comes to it without beginning to change it. */
    void focus();

    /** Puts the owner's hands on it. */
    void edit();

    /** Keeps what is being typed because the card goes away. */
    default void leave() {}

    /**
     * A value while it is typed. It stays the value of the card it was begun on, whichever card is
     * open when it is left.
     *
     * @param text as it would be typed
     * @param take takes what was typed, or says what is wrong with it
     */
    record Entry(String text, Function<String, Optional<Message>> take) {}
}
