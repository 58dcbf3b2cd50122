namespace ConflictModel.Validation;

/// <summary>When the incidents of a record happened, by the dated claims that count; looked up for each incident that is asked for.</summary>
internal sealed class OccurrenceIndex
{
    /// <summary>Of incidents with so few claims what is found is not kept: to look again costs no more than to keep it for each.</summary>
    private const int Few = 8;

    private readonly Dictionary<IncidentId, ByAccount<Occurrence>?> known = [];
    private readonly ByAccount<Occurrence> last; // of one such incident after another

    private OccurrenceIndex(ConflictRecord record) => last = new(record);

    /// <summary>Gets the index of a record, made once for all rules that ask.</summary>
    internal static OccurrenceIndex In(Findings findings) => findings.Shared(static view => new OccurrenceIndex(view.Record));

    /// <summary>Gets the dated claims of an incident, in the order of the record, to be read before the next is asked for; null where there are none.</summary>
    internal ByAccount<Occurrence>? Find(IncidentId incident, Findings findings)
    {
        var about = findings.ClaimsAbout(incident);
        if (about.Count <= Few)
        {
            last.Clear();
            return Fill(last, about, incident, findings);
        }

        if (!known.TryGetValue(incident, out var dated))
        {
            known[incident] = dated = Fill(new(findings.Record), about, incident, findings);
        }

        return dated;
    }

    /// <summary>Says whether dated claims of an incident may give it more than one date; most do not.</summary>
    internal static bool MayDiffer(IncidentId incident, Findings findings)
    {
        Occurrence? first = null;
        foreach (var claim in findings.ClaimsAbout(incident))
        {
            if (claim is Occurrence occurrence && IsDated(occurrence, incident))
            {
                first ??= occurrence;
                if (occurrence.When != first.When)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ByAccount<Occurrence>? Fill(ByAccount<Occurrence> dated, ValueList<Claim> about, IncidentId incident, Findings findings)
    {
        foreach (var claim in about)
        {
            if (claim is Occurrence occurrence && IsDated(occurrence, incident) && findings.View.MayCount(occurrence))
            {
                dated.Add(occurrence);
            }
        }

        return dated.All.Count > 0 ? dated : null;
    }

    private static bool IsDated(Occurrence occurrence, IncidentId incident) =>
        occurrence.When.IsKnown && occurrence.Of.TryGetId(out var of) && of == incident;
}
