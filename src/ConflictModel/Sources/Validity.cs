using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>When what a claim says holds: throughout a stretch of time, on at least one day of another, or both; and whether the ends are real or only those of the sightings.</summary>
/// <remarks>
/// <para>Security Force Monitor calls the two the precise and the imprecise range.</para>
/// <para>Equality is by what is known; there is no natural order.</para>
/// <para>The default value is undated: it holds on the day it was said, and what holds beyond follows a named rule (<see cref="Persistence"/>).</para>
/// </remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct Validity
{
    private readonly Rare<ImpreciseInterval>? someTimeIn;

    /// <summary>Creates a validity.</summary>
    /// <param name="during">The stretch of time throughout which it holds.</param>
    /// <param name="startIsFirstSeen">Whether the start is only the first sighting.</param>
    /// <param name="endIsLastSeen">Whether the end is only the last sighting.</param>
    /// <param name="someTimeIn">The stretch of time on at least one day of which it holds.</param>
    public Validity(ImpreciseInterval during, bool startIsFirstSeen = false, bool endIsLastSeen = false, ImpreciseInterval someTimeIn = default) =>
        (During, StartIsFirstSeen, EndIsLastSeen, this.someTimeIn) = (during, startIsFirstSeen, endIsLastSeen, Rare<ImpreciseInterval>.Of(someTimeIn));

    /// <summary>Gets the validity of a claim that is not dated.</summary>
    public static Validity Undated => default;

    /// <summary>Gets the stretch of time throughout which it holds, on every day; unknown where none is stated.</summary>
    public ImpreciseInterval During { get; }

    /// <summary>Gets the stretch of time on at least one day of which it holds; unknown where none is stated.</summary>
    /// <remarks>On each of its days it is possible; beyond both stretches it is impossible, unless an end is only a sighting.</remarks>
    public ImpreciseInterval SomeTimeIn => someTimeIn?.Value ?? default;

    /// <summary>Gets a value indicating whether the start is only the first sighting: it may have been so before.</summary>
    /// <remarks>The start of <see cref="During"/>; where that is not stated, of <see cref="SomeTimeIn"/>.</remarks>
    public bool StartIsFirstSeen { get; }

    /// <summary>Gets a value indicating whether the end is only the last sighting: it may go on.</summary>
    /// <remarks>The end of <see cref="During"/>; where that is not stated, of <see cref="SomeTimeIn"/>.</remarks>
    public bool EndIsLastSeen { get; }

    /// <summary>Gets a value indicating whether either stretch is stated.</summary>
    internal bool IsDated => During.IsKnown || SomeTimeIn.IsKnown;

    /// <summary>Gets the days on which it certainly holds.</summary>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns>The certain days of <see cref="During"/>, and of <see cref="SomeTimeIn"/> where that can mean one day only; dates alone decide, so that an open end goes on.</returns>
    public DayRanges CertainDays(DateTolerance? tolerance = null) => ValidityDays.Of(this, tolerance).Certain;

    /// <summary>Gets the days on which it possibly holds.</summary>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns>The possible days of both stretches, without bound where an end is only a sighting; all days where it is undated.</returns>
    public DayRanges PossibleDays(DateTolerance? tolerance = null) => ValidityDays.Of(this, tolerance).Possible;

    /// <summary>Asks whether it holds on every day of a stretch of time, by its dates alone.</summary>
    /// <param name="stretch">The stretch asked about.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    public Certainty HoldsOnEveryDayOf(ImpreciseInterval stretch, DateTolerance? tolerance = null) =>
        ValidityDays.Of(this, tolerance).OnEveryDayOf(StretchBounds.Of(stretch, tolerance));

    /// <summary>Asks whether it holds on at least one day of a stretch of time, by its dates alone.</summary>
    /// <param name="stretch">The stretch asked about.</param>
    /// <param name="tolerance">How far a qualified date may stray; <see cref="DateTolerance.ByPrecision"/> unless given.</param>
    /// <returns><see cref="Certainty.Certain"/>, too, where the stretch holds the whole of <see cref="SomeTimeIn"/>.</returns>
    public Certainty HoldsOnSomeDayOf(ImpreciseInterval stretch, DateTolerance? tolerance = null) =>
        ValidityDays.Of(this, tolerance).OnSomeDayOf(StretchBounds.Of(stretch, tolerance));

    /// <summary>Tells it in English: "from 1 March 2020 to 5 March 2020, and some time in 2020".</summary>
    /// <remarks>Whether an end is only a sighting is not told.</remarks>
    public string Describe() =>
        !SomeTimeIn.IsKnown ? During.Describe()
        : During.IsKnown ? $"{During.Describe()}, and {DescribeSomeTime()}"
        : DescribeSomeTime();

    /// <summary>Writes the stretches, with a mark where an end is only a sighting.</summary>
    public override string ToString()
    {
        var (first, last) = (StartIsFirstSeen ? "seen " : "", EndIsLastSeen ? " seen" : "");
        return !SomeTimeIn.IsKnown ? $"{first}{During}{last}"
            : During.IsKnown ? $"{first}{During}{last} and some time in {SomeTimeIn}"
            : $"{first}some time in {SomeTimeIn}{last}";
    }

    /// <summary>Says whether it was certainly over before a day.</summary>
    internal bool IsOverBefore(ImpreciseDate day, DateTolerance tolerance)
    {
        return IsDated && !EndIsLastSeen && EndsBefore(During) && EndsBefore(SomeTimeIn);

        bool EndsBefore(ImpreciseInterval stretch) => !stretch.IsKnown || stretch.End.IsBefore(day, tolerance) is Certainty.Certain;
    }

    /// <summary>Says whether the first of its stretches had certainly begun before a day.</summary>
    internal bool HasBegunBefore(ImpreciseDate day, DateTolerance tolerance) =>
        During.Start.IsBefore(day, tolerance) is Certainty.Certain || SomeTimeIn.Start.IsBefore(day, tolerance) is Certainty.Certain;

    private string DescribeSomeTime()
    {
        var (start, end) = (SomeTimeIn.Start, SomeTimeIn.End);
        if (start.IsKnown && start == end)
        {
            var time = ((Timing)start).Describe(); // "on 5 May 2020", "in May 2020"
            return time.StartsWith("in ", StringComparison.Ordinal) ? $"some time {time}" : time;
        }

        return start.IsKnown ? $"some time {SomeTimeIn.Describe()}"
            : end.IsKnown ? $"some time until {end.Describe()}"
            : "at some time";
    }
}
