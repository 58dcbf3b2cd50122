using NodaTime;

namespace ConflictModel.Validation;

/// <summary>Gets the one time that a claim dates what it tells by.</summary>
internal static class ClaimDay
{
    /// <summary>Gets the time and the member it stands in; unknown where the kind of claim has none.</summary>
    internal static (Timing When, string Member) Of(Claim claim) => claim switch
    {
        Occurrence c => (c.When, "when"),
        Milestone c => (c.At, "at"),
        Convening c => (c.When, "when"),
        Declaration c => (c.On, "on"),
        Violation c => (c.When, "when"),
        Figure c => (c.Period, "period"),
        _ => default,
    };

    /// <summary>Gets the exact day of a time, if it is one day wherever the clocks stand.</summary>
    internal static bool TryGetExact(Timing time, out LocalDate day)
    {
        day = default;
        var moment = time.Moment;
        return !time.Lasted && !time.IsSet && moment.Date.Qualifiers is DateQualifiers.None
            && !(moment.HasTime && moment.Zone is not ZoneKind.Unstated)
            && moment.Date.TryGetDate(out day);
    }
}
