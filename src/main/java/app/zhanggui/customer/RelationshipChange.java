package app.zhanggui.customer;

import java.time.LocalDate;

/** When a customer became existing, likely or potential (S4-32). */
public record RelationshipChange(
        long id, CustomerId customer, LocalDate on, Relationship from, Relationship to) {}
