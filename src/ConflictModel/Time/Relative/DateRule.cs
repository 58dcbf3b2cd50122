using System.Text.Json.Serialization;
using NodaTime;

namespace ConflictModel;

/// <summary>A named rule that leads from a day (the anchor) to the date that some words mean on that day.</summary>
/// <remarks>
/// <para>Derive from it to add a rule of your own; <see cref="Name"/> and <see cref="From"/> are all it needs. Where the
/// anchor is not one exact day, the rule is asked for its first and its last possible day, and everything between the
/// two answers is possible: so a later day must never give an earlier date.</para>
/// <para>Equality is by what a rule holds.</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public abstract record DateRule
{
    /// <summary>Gets the name that explanations give, as it follows "Rule:", such as <c>the last Monday on or before the anchor</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Finds the date seen from one exact day.</summary>
    /// <param name="anchor">The day, in the ISO calendar.</param>
    /// <returns>The date without "about" (that is what <see cref="StraysBy"/> adds); unknown where there is none.</returns>
    public abstract ImpreciseDate From(LocalDate anchor);

    /// <summary>Finds the moment seen from an exact day with a clock time; unless overridden, the date seen from the day.</summary>
    /// <param name="anchor">A moment with a clock time.</param>
    public virtual Moment FromClock(Moment anchor) =>
        anchor.Date.Earliest.TryGetDate(out var day) ? From(day) : Moment.Unknown;

    /// <summary>Finds what the words suggest without stating it; unless overridden, what they state.</summary>
    /// <remarks>"More than nine years ago" states no earliest day, and suggests less than ten. Anchors are scored by it.</remarks>
    /// <param name="anchor">The day, in the ISO calendar.</param>
    public virtual ImpreciseDate Suggests(LocalDate anchor) => From(anchor);

    /// <summary>Says how many days on either side the date may stray; where above 0, the date is "about".</summary>
    /// <param name="tolerance">What is granted, by unit.</param>
    /// <returns>0 or more; 0 unless overridden.</returns>
    public virtual int StraysBy(CountTolerance tolerance) => 0;

    /// <summary>Writes the name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Finds the date seen from some day within bounds, either of which may be missing.</summary>
    internal virtual ImpreciseDate FromSpan(LocalDate? first, LocalDate? last)
    {
        if (first is { } from && last is { } to)
        {
            return Hull(From(from), From(to));
        }

        return first is { } only ? Hull(From(only), ImpreciseDate.Unknown)
            : last is { } until ? Hull(ImpreciseDate.Unknown, From(until))
            : ImpreciseDate.Unknown;
    }

    private protected static ImpreciseDate Hull(ImpreciseDate early, ImpreciseDate late) =>
        early == late ? early : DaySpan.Within(DaySpan.Of(early.Earliest), DaySpan.Of(late.Latest));
}
