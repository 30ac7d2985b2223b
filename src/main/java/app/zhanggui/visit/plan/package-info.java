/**
 * The search for a good month: a greedy start, then simulated annealing over moves whose cost
 * differences are kept up as they are made. The mutable state of the search lives here and nowhere
 * else; what goes in is a {@code PlanRequest}, what comes out a {@code MonthPlan}.
 *
 * <p>Why our own search and no solver: at this size it finds better months in a second than the
 * solvers we tried in five, it needs no library, and every point of its cost can be named.
 *
 * <p>Why it counts steps and not seconds: the same request then gives the same plan on every
 * machine.
 */
package app.zhanggui.visit.plan;
