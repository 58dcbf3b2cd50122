namespace ConflictModel.Datasets;

/// <summary>One of the five obligations of ATOP: its column, its kind, and the columns of its conditions.</summary>
internal sealed record AtopPledge(string Column, PledgeKind Kind, string What, Duty Duty, AtopColumn? Conditional, (AtopColumn Column, string Words)[] Conditions, Func<AtopRow, bool?> Of)
{
    public static AtopPledge[] All { get; } =
    [
        new("defense", PledgeKind.Defence, "fight for an ally that is attacked", Duty.ToDo, AtopColumn.Defcon,
            Limits(AtopColumn.Defcoadv, AtopColumn.Defcoloc, AtopColumn.Defcocon, AtopColumn.Defconum, AtopColumn.Defcodem, (AtopColumn.Defconpr, "attacks that were not provoked")), row => row.Defense),
        new("offense", PledgeKind.Offence, "join an ally in an attack", Duty.ToDo, AtopColumn.Offcon,
            Limits(AtopColumn.Offcoadv, AtopColumn.Offcoloc, AtopColumn.Offcocon, AtopColumn.Offconum, AtopColumn.Offcodem), row => row.Offense),
        new("neutral", PledgeKind.Neutrality, "joining or helping those who fight an ally", Duty.ToRefrain, AtopColumn.Neucon,
            Limits(AtopColumn.Neucoadv, AtopColumn.Neucoloc, AtopColumn.Neucocon, AtopColumn.Neuconum, AtopColumn.Neucodem,
                (AtopColumn.Neuconpr, "attacks that were not provoked"), (AtopColumn.Neucoatt, "attacks")), row => row.Neutral),
        new("nonagg", PledgeKind.NonAggression, "attacking an ally", Duty.ToRefrain, null, [], row => row.Nonagg),
        new("consul", PledgeKind.Consultation, "consult with an ally in a crisis", Duty.ToDo, AtopColumn.Concon,
            [(AtopColumn.Concoadv, "certain adversaries"), (AtopColumn.Concoloc, "certain places"), (AtopColumn.Concocon, "certain conflicts"), (AtopColumn.Concoreq, "requests")], row => row.Consul),
    ];

    /// <summary>Tells the conditions of a row's obligation in words; empty where it has none.</summary>
    public string Condition(AtopRow row)
    {
        var limits = Conditions.Where(it => row.Code(it.Column) is 1).Select(it => it.Words).ToList();
        return limits.Count > 0 ? $"limited to {string.Join(", ", limits)}"
            : Conditional is { } conditional && row.Code(conditional) is 1 ? "under conditions that these columns do not tell"
            : "";
    }

    private static (AtopColumn Column, string Words)[] Limits(
        AtopColumn adversaries, AtopColumn places, AtopColumn conflicts, AtopColumn numbers, AtopColumn demands, params (AtopColumn Column, string Words)[] more) =>
        [(adversaries, "certain adversaries"), (places, "certain places"), (conflicts, "certain conflicts"), (numbers, "certain numbers of adversaries"), (demands, "certain demands"), .. more];
}
