using NodaTime;

namespace ConflictModel.Views;

/// <summary>Days as numbers, counted from 1970-01-01, so that they can be placed on an axis.</summary>
internal static class Days
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    internal static long First { get; } = Number(LocalDate.MinIsoValue);

    internal static long Last { get; } = Number(LocalDate.MaxIsoValue);

    internal static long Number(LocalDate date) => Period.DaysBetween(Epoch, date);

    /// <summary>Numbers a bound; null where there is none. One beyond the calendar stands at its edge.</summary>
    internal static long? Number(DayBound bound) =>
        !bound.HasDay ? null
        : bound.TryGetDate(out var date) ? Number(date)
        : bound.ToString()[0] == '-' ? First : Last;

    internal static LocalDate Date(long day) => Epoch.PlusDays((int)Math.Clamp(day, First, Last));

    internal static string Describe(long day) => ImpreciseDate.FromLocalDate(Date(day)).Describe();
}
