using NodaTime;

namespace ConflictModel.House.Tests.Surface;

/// <summary>Numbers and dates of an item can be unknown, a range or disputed, so they stand in the model's own types.</summary>
internal static class BareFacts
{
    private static readonly HashSet<Type> Bare =
    [
        typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong),
        typeof(float), typeof(double), typeof(decimal), typeof(Half), typeof(System.Numerics.BigInteger),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan),
        typeof(LocalDate), typeof(LocalDateTime), typeof(LocalTime), typeof(Instant), typeof(ZonedDateTime), typeof(OffsetDateTime),
        typeof(YearMonth), typeof(AnnualDate), typeof(DateInterval), typeof(Interval), typeof(Period), typeof(Duration),
    ];

    // A bool beside one of these words answers a question about time, which has three answers.
    private static readonly string[] WordsOfTime =
        ["Active", "Current", "Ended", "Expired", "Former", "InForce", "Lapsed", "Ongoing", "Over", "Since", "Still", "Until"];

    public static IEnumerable<Complaint> Complaints(Type type) =>
        from property in Members.Properties(type)
        where !property.GetMethod?.IsStatic ?? false
        let inner = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType
        where Bare.Contains(inner) || (inner == typeof(bool) && WordsOfTime.Any(word => property.Name.Contains(word, StringComparison.Ordinal)))
        select new Complaint(Members.NameOf(property), $"is a bare {inner.Name}, which cannot say that it is not known, or how well");
}
