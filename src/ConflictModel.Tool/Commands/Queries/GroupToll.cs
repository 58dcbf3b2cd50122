using System.Text;

namespace ConflictModel.Tool.Commands.Queries;

/// <summary>The toll of one group of incidents: the total of those that certainly pass the filter, and what others may add.</summary>
internal sealed class GroupToll
{
    private readonly ValueList<GroupValue> groups;
    private readonly IncidentToll[] all;
    private readonly IncidentToll[] perhaps;
    private readonly FigureAnswer certain;
    private readonly SameOrigin sameOrigin;

    internal GroupToll(ValueList<GroupValue> groups, IEnumerable<IncidentToll> tolls, ConflictRecord record, Func<ValueList<IncidentId>, FigureAnswer> total)
    {
        this.groups = groups;
        sameOrigin = new SameOrigin(record);
        all = [.. tolls];
        perhaps = Array.FindAll(all, t => t.Match is not Certainty.Certain);
        certain = total(ValueList.From(all.Where(t => t.Match is Certainty.Certain).Select(t => t.Incident.Id)));
        Number = perhaps.Length == 0 ? certain.Value
            : Estimate.SumOfDisjoint([.. perhaps.Select(t => t.Perhaps).Concat(perhaps.Length < all.Length ? [certain.Value] : [])]);
    }

    /// <summary>Gets what to mind about the total.</summary>
    internal ValueList<string> Flags => certain.Flags;

    private Estimate Number { get; }

    internal CasualtyRow Row()
    {
        Claim[] claims = [.. certain.Claims, .. perhaps.SelectMany(t => t.Answer.Claims)];
        return new CasualtyRow(groups, Number.Least, Number.Best, Number.Greatest, claims.Length, claims.DistinctBy(c => c.By, sameOrigin).LongCount())
        {
            Unknown = all.LongCount(t => !t.Answer.Value.IsKnown),
            Certainty = all.Select(t => t.Answer.Certainty.And(t.Match)).Aggregate(Certainty.Certain, Certainties.And),
        };
    }

    /// <summary>Tells which group it is, how the toll of each incident in it came about, and how the total did where there is more than one.</summary>
    internal IEnumerable<string> ExplainAll()
    {
        var isTotal = all.Length > 1 || perhaps.Length > 0;
        return
        [
            .. groups.IsEmpty ? [] : new[] { $"{Name()}, {all.Length} incident{(all.Length == 1 ? "" : "s")}:" },
            .. all.Select(t => t.Answer.Explain()),
            .. isTotal ? new[] { Explain() } : [],
        ];
    }

    private string Name() => string.Join(", ", groups.Select(g => SafeText.Of($"{g.Name} {g.Text}")));

    private string Explain()
    {
        var text = new StringBuilder("Total").Append(groups.IsEmpty ? "" : $" ({Name()})").Append(": ");
        if (perhaps.Length < all.Length)
        {
            text.Append(certain.Explain());
        }

        foreach (var toll in perhaps)
        {
            text.Append(toll == all[0] ? "" : "\n").Append("- perhaps outside the dates, so perhaps none of them: ").Append(toll.Answer.Value.Describe()).Append(" in ").Append(SafeText.Of(toll.Incident.Name));
        }

        return perhaps.Length == 0 ? text.ToString() : text.Append("\nWith these it is ").Append(Number.IsKnown ? Number.Describe() : "unknown").Append('.').ToString();
    }

    /// <summary>Takes accounts for equal that are of the same origin.</summary>
    private sealed class SameOrigin(ConflictRecord record) : IEqualityComparer<Attribution>
    {
        public bool Equals(Attribution? x, Attribution? y) => x is null ? y is null : y is not null && x.SharesOriginWith(y, record);

        public int GetHashCode(Attribution obj) => record.OriginOf(obj).GetHashCode();
    }
}
