using NodaTime;

namespace ConflictModel.Tool.Commands;

/// <summary>The last day of which a record tells that something happened.</summary>
internal static class LastDay
{
    /// <summary>Finds it; false where nothing is dated. What is planned, hoped or denied is no happening.</summary>
    internal static bool TryFind(ConflictRecord record, out ImpreciseDate day)
    {
        LocalDate? last = null;
        foreach (var claim in record.Claims.Where(claim => claim.IsAffirmedAndActual))
        {
            var when = claim switch
            {
                Occurrence occurrence => occurrence.When,
                Milestone milestone => milestone.At,
                Violation violation => violation.When,
                Declaration declaration => declaration.On,
                _ => default,
            };
            if (when.IsKnown && when.Earliest.TryGetDate(out var date) && (last is null || date > last))
            {
                last = date;
            }
        }

        day = last is { } found ? ImpreciseDate.FromLocalDate(found) : ImpreciseDate.Unknown;
        return last is not null;
    }
}
