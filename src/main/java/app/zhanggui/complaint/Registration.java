package app.zhanggui.complaint;

import app.zhanggui.customer.CustomerId;

/** What is known when a complaint comes in. */
public record Registration(CustomerId customer, Subject subject, Listening listening) {}
