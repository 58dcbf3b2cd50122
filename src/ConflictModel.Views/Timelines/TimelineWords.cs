namespace ConflictModel.Views;

/// <summary>The sentences of a timeline: heading, lead, description for those who do not see it, and notes below.</summary>
internal sealed class TimelineWords(Timeline timeline, TimeAxis? axis, TimelineOptions options)
{
    internal PictureWords All() => new(Heading, Lead, Description, [.. Notes()]);

    private string Heading =>
        options.CleanTitle.Length > 0 ? options.CleanTitle
        : timeline.Rows.Count == 0 ? "Timeline"
        : $"Timeline of {Counts()}";

    private string Lead => (timeline.Rows.Count == 0 ? Nothing() : Stretch()) + (timeline.KnownBy.Length > 0 ? $" As known by {Texts.Clean(timeline.KnownBy)}." : "");

    private string Description => string.Join(' ', new[] { Lead }.Concat(timeline.Rows.Select(r => r.Describe())).Concat(Notes()));

    internal static string Title(TimelineSection section) => section switch
    {
        TimelineSection.Truces => "TRUCES",
        TimelineSection.Agreements => "AGREEMENTS AND RESOLUTIONS",
        TimelineSection.Incidents => "INCIDENTS",
        TimelineSection.Lives => "LIVES OF ACTORS",
        TimelineSection.Memberships => "MEMBERSHIPS",
        _ => "OTHER MILESTONES",
    };

    private IEnumerable<string> Notes()
    {
        if (timeline.Undated.Count > 0)
        {
            yield return $"Undated: {Texts.Counted(timeline.Undated.Count, "item")}, not drawn: {Texts.Named(timeline.Undated)}.";
        }

        if (timeline.Unnamed.Count > 0)
        {
            yield return $"Without a name: {Texts.Counted(timeline.Unnamed.Count, "membership")}, not drawn: {Texts.Named(timeline.Unnamed)}.";
        }

        if (axis?.Break is { } gap)
        {
            yield return $"The axis is broken: nothing begins or ends from {Days.Describe(gap.From + 1)} to {Days.Describe(gap.To - 1)}, and these years are left out.";
        }

        if (timeline.LeftOut.Count > 0)
        {
            yield return $"Left out for want of room, later than those drawn: {Texts.List(timeline.LeftOut)}.";
        }
    }

    private string Counts() => Texts.List(timeline.Rows.GroupBy(r => r.Section).Select(g => TimelineReader.Counted(g.Count(), g.Key)));

    private string Nothing() => timeline.Undated.Count == 0
        ? timeline.Unnamed.Count > 0 ? "Nothing to draw: whom the record tells of has no name."
        : "Nothing to draw: the record tells of no truce, incident, membership or milestone."
        : $"Nothing to draw: none of {Texts.Counted(timeline.Undated.Count, "item")} has a date.";

    private string Stretch()
    {
        var days = timeline.Rows.SelectMany(r => r.Bounds).ToArray();
        var placed = timeline.Rows.SelectMany(r => r.Placed).ToArray();
        var (first, last) = (Days.Describe(days.Min()), Days.Describe(days.Max()));
        var (earlier, later) = (placed.Any(d => d.From is null), placed.Any(d => d.To is null)); // of "3 May 2018 or earlier" the day itself is not known
        var stretch = first == last ? $"All on {first}{(earlier && later ? ", earlier or later" : earlier ? " or earlier" : later ? " or later" : "")}."
            : $"From {first}{(earlier ? " or earlier" : "")} to {last}{(later ? " or later" : "")}.";
        return stretch + (options.CleanTitle.Length > 0 ? $" Shown: {Counts()}." : "");
    }
}
