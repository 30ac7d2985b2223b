/**
 * 客户卡: the customer, the persons to talk to, the days to remember, the talks; finding and filtering
 * them; the card's screen and paper. Visits and complaints stand above and are not known here:
 * their tabs on the card are handed in by the composition root.
 *
 * <p>Why most of a card is plain text in {@link app.zhanggui.customer.Facts}: an owner's list has
 * words, not codes, and a word that fits no band must not be lost. Why {@link
 * app.zhanggui.customer.CardValues}: import, export and editing then read and write a field in one
 * place, and what goes out comes in again unchanged.
 *
 * <p>Why {@link app.zhanggui.customer.CardIndex} holds every card in memory: filtering and
 * searching happen at each keystroke, and asking the card file takes a hundred times longer. Why a
 * notch is worked out and never stored: the owner's words stay as they were written, and the bands
 * can change without touching a card.
 */
package app.zhanggui.customer;
