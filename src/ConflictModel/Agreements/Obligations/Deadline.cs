using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel;

/// <summary>When something is due, counted from a point in the life of something: ten days after a truce took effect.</summary>
/// <remarks>
/// <para>It points at the milestone and not at one claim of its date: where sources differ on that, the due date differs with them.</para>
/// <para>It is counted from the day on which the milestone began.</para>
/// <para>Equality is by what is stated; there is no natural order; the default value states nothing.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<Deadline>))]
public readonly record struct Deadline : IParsable<Deadline>
{
    private const string Of = " of ";

    private Deadline(CalendarLength length, bool isBefore, EntityId of, MilestoneKind milestone) =>
        (Length, IsBefore, From, Milestone) = (length, isBefore, of, milestone);

    /// <summary>Gets the deadline that states nothing.</summary>
    public static Deadline Unknown => default;

    /// <summary>Gets how long before or after the milestone.</summary>
    public CalendarLength Length { get; }

    /// <summary>Gets a value indicating whether it lies before the milestone rather than after it.</summary>
    public bool IsBefore { get; }

    /// <summary>Gets that whose milestone counts; the default value where nothing is stated.</summary>
    public EntityId From { get; }

    /// <summary>Gets the milestone from which it is counted.</summary>
    public MilestoneKind Milestone { get; }

    /// <summary>Gets a value indicating whether it is stated.</summary>
    public bool IsKnown => Length.IsKnown;

    /// <summary>Creates a deadline some time after a milestone.</summary>
    /// <param name="of">That whose milestone counts: a truce, a text, a meeting.</param>
    /// <param name="milestone">The milestone.</param>
    /// <param name="length">How long after, in years, months, weeks and days; none at all is "when".</param>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="of"/> names nothing, <paramref name="milestone"/> is unstated, or <paramref name="length"/> has hours or is negative.</exception>
    public static Deadline After(EntityId of, MilestoneKind milestone, Period length) => Make(of, milestone, length, false);

    /// <summary>Creates a deadline some time before a milestone, such as notice before a term runs out.</summary>
    /// <param name="of">That whose milestone counts.</param>
    /// <param name="milestone">The milestone.</param>
    /// <param name="length">How long before, in years, months, weeks and days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="length"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="of"/> names nothing, <paramref name="milestone"/> is unstated, or <paramref name="length"/> has hours or is negative.</exception>
    public static Deadline Before(EntityId of, MilestoneKind milestone, Period length) => Make(of, milestone, length, true);

    /// <summary>Reads a deadline, such as <c>P10D after effective of truce:idlib-truce</c>.</summary>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no deadline.</exception>
    public static Deadline Parse(string s) =>
        TryParse(Guard.Against.Null(s), out var deadline)
            ? deadline
            : throw new FormatException($"'{Quoting.Short(s)}' is no deadline: expected one such as 'P10D after effective of truce:idlib-truce'.");

    /// <summary>Reads a deadline, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The deadline, or the one that states nothing.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Deadline result)
    {
        result = default;
        var parts = s?.Split(' ', 3) ?? [];
        if (parts.Length < 3 || parts[1] is not ("after" or "before") || !CalendarLength.TryParse(parts[0], out var length))
        {
            return false;
        }

        // A milestone of a later version may have "of" in it; an id has no blanks.
        var of = parts[2].LastIndexOf(Of, StringComparison.Ordinal);
        if (of < 0 || !MilestoneKind.TryParse(parts[2][..of], out var milestone) || milestone == default || !EntityId.TryParse(parts[2][(of + Of.Length)..], out var id))
        {
            return false;
        }

        result = new(length, parts[1] == "before", id, milestone);
        return true;
    }

    /// <summary>Finds the due date that a date of the milestone leads to.</summary>
    /// <param name="milestone">When the milestone was reached; of a date that is not exact, neither is the due date.</param>
    /// <returns>The due date; unknown where the deadline or the date is.</returns>
    public ImpreciseDate CountFrom(ImpreciseDate milestone) =>
        !IsKnown ? default
        : IsBefore ? milestone.Minus(Length.Period)
        : milestone.Plus(Length.Period);

    /// <summary>Writes the deadline; the one that states nothing is the empty text.</summary>
    public override string ToString() => IsKnown ? $"{Length} {(IsBefore ? "before" : "after")} {Milestone}{Of}{From}" : "";

    static Deadline IParsable<Deadline>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Deadline>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Deadline result) => TryParse(s, out result);

    internal void Visit(ContentVisitor visitor, string member)
    {
        if (IsKnown)
        {
            visitor.Value(member, Length);
            visitor.Text(member, IsBefore ? "before" : "after");
            visitor.Value(member, Milestone);
            visitor.Entity(member, From);
        }
    }

    internal string Tell(Names names) => $"{Length.Describe()} {(IsBefore ? "before" : "after")} {names.Of(From)} {(Milestone == MilestoneKind.Effective ? "took effect" : $"was {Milestone}")}";

    private static Deadline Make(EntityId of, MilestoneKind milestone, Period length, bool isBefore) =>
        milestone == default
            ? throw new ArgumentException("Name the milestone: a deadline is counted from one.", nameof(milestone))
            : new(CalendarLength.Of(length), isBefore, Guard.Against.Empty(of), milestone);
}
