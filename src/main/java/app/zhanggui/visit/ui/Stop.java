package app.zhanggui.visit.ui;

import app.zhanggui.visit.Audience;
import app.zhanggui.visit.Visit;

/**
 * One visit of the half-day that is looked at, in the order of the way.
 *
 * @param person whom to ask for; empty if the card names nobody
 * @param number to ring before; empty if the card has none
 */
public record Stop(
        Visit visit, Audience audience, String name, String region, String person, String number) {

    Stop reachedBy(String knownPerson, String knownNumber) {
        return new Stop(visit, audience, name, region, knownPerson, knownNumber);
    }
}
