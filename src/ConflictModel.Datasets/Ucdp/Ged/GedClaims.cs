namespace ConflictModel.Datasets;

/// <summary>What one row claims: an incident, when and where and between whom it happened, of what kind, how many died.</summary>
internal sealed class GedClaims(DatasetRelease release, List<Item> items, SharedTexts texts)
{
    private static readonly Code[] Violence = Codes("ucdp-type-of-violence", 3);
    private static readonly Code[] Where = Codes("ucdp-where-prec", 7);
    private static readonly Population OfUnknownStatus = new(PopulationKind.Unstated, words: "people of unknown status");

    private readonly GedSides people = new();
    private readonly GedPrintedParts printed = new();

    /// <summary>Attributes a row to the coders, naming its place in the release and those who told it.</summary>
    public Attribution By(UcdpGedRow row) => release.At($"event {row.Id}, line {row.Line}", GedWords.Tellers(row, texts));

    public void Add(UcdpGedRow row, in GedParties parties, Attribution by)
    {
        var stem = $"ucdp-ged-{row.Id}";
        var when = GedTimes.Of(row);
        var incident = new Incident(Name(row, when), IncidentId.Parse(stem))
        {
            ExternalIds = [new ExternalId(IdScheme.UcdpEvent, $"{row.Id}")],
            IsSeries = row.EventClarity is UcdpEventClarity.Aggregate,
        };
        items.Add(incident);
        items.Add(Occurrence(row, incident, when, parties, release.Quoting(row, by), stem));
        items.Add(new Classification(incident, ViolenceOf(row)) { Id = ClaimId.Parse($"{stem}-type"), By = by });
        Deaths(row, incident, parties, by, stem);
    }

    private static string Name(UcdpGedRow row, Timing when)
    {
        var place = row.WhereCoordinates.Trim() is { Length: > 0 } near ? near : row.Country.Trim();
        var name = place.Length > 0 ? $"Event {row.Id}: {place}" : $"Event {row.Id}";
        return when.IsKnown ? $"{name}, {when}" : name;
    }

    private static Occurrence Occurrence(UcdpGedRow row, Incident incident, Timing when, in GedParties parties, Attribution by, string stem)
    {
        var point = row is { Latitude: { } north, Longitude: { } east } ? new GeoPoint(north, east) : GeoPoint.Unknown;
        var oneSided = row.TypeOfViolence is UcdpTypeOfViolence.OneSided;
        return new Occurrence(incident)
        {
            Id = ClaimId.Parse($"{stem}-occurred"),
            By = by,
            When = when,
            Where = new Area { Point = point, Precision = WhereOf(row), Words = GedWords.Place(row) },
            Actors = oneSided ? [parties.SideA] : [parties.SideA, parties.SideB],
            Targets = oneSided ? [parties.SideB] : [],
            Conflict = parties.Conflict,
            Dyad = parties.Dyad,
            Note = GedWords.Untyped(row, row.DateEnd >= row.DateStart, point.IsKnown),
        };
    }

    private static Code ViolenceOf(UcdpGedRow row) =>
        row.TypeOfViolence is not UcdpTypeOfViolence.Unknown and var listed
            ? Violence[(int)listed]
            : new Code(Violence[0].Scheme, row.Text(GedColumn.TypeOfViolence).Trim());

    private static Code WhereOf(UcdpGedRow row) =>
        row.WherePrecision is not UcdpWherePrecision.Unknown and var listed ? Where[(int)listed]
        : row.Text(GedColumn.WherePrec).Trim() is { Length: > 0 } printed ? new Code(Where[0].Scheme, printed)
        : default;

    // Codes of a list count from 1; the first place only bears the name of the scheme.
    private static Code[] Codes(string scheme, int last) => [.. Enumerable.Range(0, last + 1).Select(code => new Code(scheme, $"{code}"))];

    private void Deaths(UcdpGedRow row, Incident incident, in GedParties parties, Attribution by, string stem)
    {
        var total = new CasualtyEstimate(incident, Harm.Killed, UcdpDeaths.Estimate(row.Low, row.Best, row.High))
        {
            Id = ClaimId.Parse($"{stem}-killed"),
            By = by,
            Knowledge = Knowledge.Estimated,
            Printed = row.Printed(GedColumn.Low,
                GedColumn.Best,
                GedColumn.High,
                GedColumn.DeathsA,
                GedColumn.DeathsB,
                GedColumn.DeathsCivilians,
                GedColumn.DeathsUnknown),
        };
        items.Add(total);
        CasualtyEstimate? part = null;
        Part("-killed-a", row.DeathsA, GedColumn.DeathsA, people.Of(parties.SideA, "side A"));
        Part("-killed-b", row.DeathsB, GedColumn.DeathsB, people.Of(parties.SideB, "side B"));
        Part("-killed-civilians", row.DeathsCivilians, GedColumn.DeathsCivilians, Population.Civilians);
        Part("-killed-unknown", row.DeathsUnknown, GedColumn.DeathsUnknown, OfUnknownStatus);

        void Part(string name, int? deaths, GedColumn column, Population people)
        {
            if (deaths is > 0)
            {
                // What is the same of all parts of an event they share, link and all: such claims are most of a record.
                part ??= total with { Links = [new ClaimLink(LinkKind.PartOf, total.Id)] };
                items.Add(part with
                {
                    Id = ClaimId.Parse($"{stem}{name}"),
                    Number = Estimate.BestOf(deaths.Value),
                    People = people,
                    Printed = printed.Of(row, column, deaths.Value),
                });
            }
        }
    }
}
