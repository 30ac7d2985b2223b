/**
 * The month's visit plan: whom to see or call, when, and why somebody found no place. Here live the
 * visits, the frequency rules, the calendar of working days, the hard rules every visit obeys, what
 * to know before a visit and what came of it, and the stores. No window (that is {@code visit.ui})
 * and no search for a good plan (that is {@code visit.plan}); paper is left to {@code
 * MonthPlanPrint} and {@code VisitPrint}.
 *
 * <p>Why a plan carries its request: whoever drags a visit needs the same rules the planner had,
 * and the figures beside the board are worked out from facts instead of being stored a second time.
 *
 * <p>Why the hard rules stand here and not with the planner: a visit dragged by hand, one read from
 * the store and one found by the planner are checked by the same few methods.
 */
package app.zhanggui.visit;
