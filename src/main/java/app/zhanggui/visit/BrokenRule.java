package app.zhanggui.visit;

import app.zhanggui.text.Message;

/** A visit that stands although it breaks a hard rule. */
public record BrokenRule(Visit visit, HardRule rule) {
    /** What is wrong with it, for the owner; the holes are the client's name and the day. */
    public Message sentence(Client client) {
        return rule.broken(client, visit.slot().date());
    }
}
