namespace ConflictModel.Views;

/// <summary>Gathers what a timeline shows from the answers of a record.</summary>
internal sealed class TimelineReader(RecordView view, TimelineOptions options)
{
    private readonly List<(TimelineSection Section, long First, Func<TimelineRow> Make)> found = [];
    private readonly List<string> undated = [];
    private readonly List<string> unnamed = [];

    internal Timeline Read()
    {
        var naming = new RecordNames(view.Record);
        new TruceRows(view, options, naming).Find(this);
        new AgreementRows(view, naming).Find(this);
        new IncidentRows(view, naming).Find(this);
        new LifeRows(view, options, naming).Find(this);
        new MembershipRows(view, options, naming).Find(this);
        new MilestoneRows(view, naming).Find(this);
        var shares = Shares();
        var rows = new List<TimelineRow>();
        var leftOut = new List<string>();
        foreach (var section in Enum.GetValues<TimelineSection>())
        {
            // The order of the record settles ties: the sort is stable.
            var all = found.Where(f => f.Section == section).OrderBy(f => f.First).ToArray();
            rows.AddRange(all.Take(shares[(int)section]).Select(f => f.Make()));
            if (all.Length > shares[(int)section])
            {
                leftOut.Add(Counted(all.Length - shares[(int)section], section));
            }
        }

        return new Timeline(rows, undated, unnamed, leftOut, view.KnownAt.IsKnown ? view.KnownAt.Describe() : "");
    }

    internal static string Counted(int count, TimelineSection section) => section switch
    {
        TimelineSection.Truces => Texts.Counted(count, "truce"),
        TimelineSection.Agreements => Texts.Counted(count, "agreement or resolution", "agreements and resolutions"),
        TimelineSection.Incidents => Texts.Counted(count, "incident"),
        TimelineSection.Lives => Texts.Counted(count, "life of an actor", "lives of actors"),
        TimelineSection.Memberships => Texts.Counted(count, "membership"),
        _ => Texts.Counted(count, "other thing with milestones", "other things with milestones"),
    };

    /// <summary>Takes a row, with the dates by which it is placed; one without any is told instead of drawn, with what else is known of it.</summary>
    internal void Take(TimelineSection section, string name, IEnumerable<ImpreciseDate> dates, Func<TimelineRow> make, Func<string>? aside = null)
    {
        DaySpan[] placed = [.. dates.Select(d => DaySpan.Of(d, view.Tolerance)).Where(d => d.From is not null || d.To is not null).Distinct()];
        if (placed.Length > 0)
        {
            found.Add((section, placed.Min(d => d.From ?? d.To!.Value), () => // one of both is there
            {
                var row = make();
                row.Placed = placed;
                return row;
            }));
        }
        else
        {
            TakeUndated(aside?.Invoke() is { Length: > 0 } told ? $"{Texts.Isolate(name)} ({told})" : Texts.Isolate(name));
        }
    }

    internal void TakeUndated(string told) => undated.Add(told);

    /// <summary>Takes what has no row since it names nobody whom a row could stand for.</summary>
    internal void TakeUnnamed(string told) => unnamed.Add(told);

    /// <summary>Shares the rows among the sections in turn, so that many of one kind do not push all others out.</summary>
    private int[] Shares()
    {
        var shares = new int[Enum.GetValues<TimelineSection>().Length];
        var wanted = new int[shares.Length];
        foreach (var (section, _, _) in found)
        {
            wanted[(int)section]++;
        }

        for (var left = Math.Min(options.MostRows, found.Count); left > 0;)
        {
            for (var i = 0; i < shares.Length && left > 0; i++)
            {
                if (shares[i] < wanted[i])
                {
                    shares[i]++;
                    left--;
                }
            }
        }

        return shares;
    }
}
