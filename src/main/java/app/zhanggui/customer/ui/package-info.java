/**
 * The screen of the cards: notches to the left, the list, the open card to the right, and the forms
 * that belong to it. What visits and complaints add to a card comes in as {@link
 * app.zhanggui.customer.ui.CardTab}s and {@link app.zhanggui.customer.ui.CardsActions}; nothing
 * here knows them.
 *
 * <p>Why a value is edited where it stands and saved when it is left: an owner corrects one thing
 * at a time, and each correction can be undone by itself. Why a doubtful second card is only warned
 * of: two shops may well have one name.
 */
package app.zhanggui.customer.ui;
