namespace ConflictModel.Views;

/// <summary>One row of a timeline. Its texts are clean: fit for a picture, whatever names they quote.</summary>
internal sealed class TimelineRow(TimelineSection section, string name)
{
    internal TimelineSection Section => section;

    internal string Name => name;

    /// <summary>Gets what stands below the name: by whom, in what.</summary>
    internal string Detail { get; init; } = "";

    /// <summary>Gets what a solid stretch means, for titles: "in force".</summary>
    internal string Meaning { get; init; } = "";

    internal IReadOnlyList<DaySpan> Spans { get; init; } = [];

    internal IReadOnlyList<TimelineMark> Marks { get; init; } = [];

    /// <summary>Gets the figures, as they stand beside the marks: "at least 78 killed".</summary>
    internal string Figures { get; init; } = "";

    /// <summary>Gets the dates in words.</summary>
    internal string Dates { get; init; } = "";

    /// <summary>Gets how many violations have a date, in words.</summary>
    internal string Violations { get; init; } = "";

    /// <summary>Gets how the figures came about.</summary>
    internal string Derivation { get; init; } = "";

    /// <summary>Gets the actors whose lifeline it is: under one name after another.</summary>
    internal IReadOnlyList<ActorId> Actors { get; init; } = [];

    /// <summary>Gets what leads on to other lifelines.</summary>
    internal IReadOnlyList<TimelineTie> Ties { get; init; } = [];

    /// <summary>Gets or sets the days by which the row is placed, whether or not its answers leave anything to draw there.</summary>
    internal IReadOnlyList<DaySpan> Placed { get; set; } = [];

    /// <summary>Gets every day that the axis must show.</summary>
    internal IEnumerable<long> Bounds => Spans.Concat(Marks.Select(m => m.When)).Concat(Placed)
        .SelectMany(s => new[] { s.From, s.To }).Where(d => d is not null).Select(d => d!.Value); // none is null here

    /// <summary>Tells the row in a sentence.</summary>
    internal string Describe()
    {
        var spans = string.Join("; ", Spans.Select(s => $"{(s.Certainty is Certainty.Certain ? "" : "possibly ")}{Meaning} {s.Describe()}"));
        return Texts.Sentence(
            Name,
            Detail,
            Figures,
            (section is TimelineSection.Truces or TimelineSection.Agreements or TimelineSection.Memberships) && Spans.Count > 0 ? spans : Dates,
            Violations);
    }
}
