namespace ConflictModel;

/// <summary>One day comes no earlier than so many days after another.</summary>
/// <param name="Earlier">The number of the one variable.</param>
/// <param name="Later">The number of the other variable.</param>
/// <param name="By">How many days later, at least; below zero, how many days earlier at most.</param>
internal readonly record struct DayOrder(byte Earlier, byte Later, sbyte By)
{
    /// <summary>Asks whether days can be found for all variables so that all orders hold.</summary>
    /// <remarks>
    /// Each variable is moved to the first day that the others leave it, until nothing moves. That finds days wherever there are any, whatever
    /// gaps a variable has, since of two solutions the earlier days of each variable are a solution, too.
    /// </remarks>
    internal static bool CanAllHold(ReadOnlySpan<DayVariable> variables, ReadOnlySpan<DayOrder> orders)
    {
        Span<long> days = stackalloc long[variables.Length];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = variables[i].Next(long.MinValue);
        }

        bool moved;
        do
        {
            moved = false;
            foreach (var order in orders)
            {
                var least = days[order.Earlier] + order.By;
                if (days[order.Later] < least)
                {
                    days[order.Later] = variables[order.Later].Next(least);
                    if (days[order.Later] == DayVariable.None)
                    {
                        return false;
                    }

                    moved = true;
                }
            }
        }
        while (moved);
        return true;
    }
}
