namespace ConflictModel.Datasets;

/// <summary>What rows of the two tables of persons claim: names, country, postings, birth, death, accounts.</summary>
internal sealed class SfmPersonClaims(SfmTeller teller)
{
    public void Add(SfmPersonRow row)
    {
        var (stem, of, by, person) = Start(row, row.Name.Text, "persons", "");
        SfmActorClaims.Names(teller, stem, of, by, row.Name, row.OtherNames, row.Country);
        var unit = teller.Entities.Unit(row.UnitIds is [var id] ? id : "", row.Unit.Text, by);
        if (unit != Reference<ActorId>.Unknown)
        {
            teller.TellDated($"{stem}-posted", new Membership(person, unit, MembershipKind.Member) { Holds = row.Posted.Holds, Note = Contexts(row) }, by, row.Posted, row.Unit);
        }

        foreach (var (what, office) in new[] { ("role", row.Role), ("title", row.Title) })
        {
            if (office.IsStated)
            {
                teller.TellDated($"{stem}-{what}", new OfficeHolding(person, unit, office.Text.Trim()) { Holds = row.Posted.Holds }, by, row.Posted, office);
            }
        }

        if (row.Rank.IsStated)
        {
            teller.TellDated($"{stem}-rank", new Classification(of, new Code("sfm-rank", row.Rank.Text.Trim())) { Holds = row.Posted.Holds }, by, row.Posted, row.Rank);
        }
    }

    public void Add(SfmPersonExtraRow row)
    {
        var (stem, of, by, _) = Start(row, row.Name, "persons-extra", "-extra");
        Filed("gender", "sfm-gender", row.Gender);
        Filed("deceased", "sfm-deceased", row.Deceased);
        Filed("account", row.AccountType.Trim() is { Length: > 0 } type ? $"sfm-account-{type}" : "sfm-account", row.Account);
        Filed("link", "sfm-external-link", row.ExternalLink);
        Filed("media", "sfm-media", row.Media);
        if (row.DateOfBirth.Text.Trim() is { Length: > 0 } born)
        {
            teller.Tell($"{stem}-born", new Classification(of, new Code("sfm-date-of-birth", row.DateOfBirth.Date.IsKnown ? row.DateOfBirth.Date.ToString() : born)), by, row.DateOfBirth);
        }

        if (row.IsDeceased is true)
        {
            teller.Tell($"{stem}-died", new Milestone(of, MilestoneKind.Ended, row.DeceasedDate.Date), by, row.DeceasedDate);
        }

        void Filed(string what, string scheme, SfmValue value)
        {
            if (value.IsStated)
            {
                teller.Tell($"{stem}-{what}", new Classification(of, new Code(scheme, value.Text.Trim())), by, value);
            }
        }
    }

    private static string Contexts(SfmPersonRow row) =>
        string.Join(' ', new[] { ("Start", row.StartContext), ("End", row.EndContext) }.Where(each => each.Item2.IsStated).Select(each => $"{each.Item1}: {each.Item2.Text.Trim().TrimEnd('.')}."));

    private (string Stem, EntityId Of, Attribution By, Reference<ActorId> Person) Start(SfmRow row, string name, string table, string suffix)
    {
        var stem = $"sfm-person-{row.Id}";
        var by = teller.Row(row, "person");
        var person = teller.Entities.Person(row.Id, name, by);
        EntityId of = ActorId.Parse(stem);
        teller.Quote(row, table, of, $"{stem}{suffix}", by);
        return (stem, of, by, person);
    }
}
