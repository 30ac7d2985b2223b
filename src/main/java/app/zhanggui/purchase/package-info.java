/**
 * 购买: what customers bought and own, what that comes to, and the class, deck and relationship it
 * suggests. Stands above the cards and below the intake, which brings sales lists in.
 *
 * <p>Why nothing but the purchases is stored: how often, how much, the usual interval and the
 * favourite goods are worked out whenever they are asked for, so that they can never contradict the
 * log. Why a class is only ever suggested: it decides whom the owner visits, and so it is the
 * owner's; what speaks for it stands beside it.
 */
package app.zhanggui.purchase;
