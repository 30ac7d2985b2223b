/**
 * The purchases on the card, and the screen 分析: who is worth how much, who should have bought again
 * by now, and how the cards grow.
 */
package app.zhanggui.purchase.ui;
