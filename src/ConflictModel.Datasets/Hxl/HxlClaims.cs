using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>What a row of an HXL table claims: an event with its time, place, groups and figures, or figures of a place.</summary>
internal sealed class HxlClaims(DatasetRelease release, HxlPlan plan, NoteLog notes, List<Item> items)
{
    private const int LongestWords = 500;

    private readonly HxlPlaces places = new(plan, items);

    public void Add(HxlRow row)
    {
        var cells = new HxlCells(plan, notes, row);
        var stem = string.Create(CultureInfo.InvariantCulture, $"{release.Source.Id}-{row.Number}");
        var by = By(row, cells);
        if (plan.TellsEvents && plan.Read.Any(column => HxlWords.Said(row.Under(column)) is not null))
        {
            Event(row, cells, stem, by);
        }
        else if (plan.TellsEvents)
        {
            notes.Add(NoteCodes.HxlNothingSaid, DatasetNoteSeverity.Warning, row.Line, null, null, "No cell that is read says anything: the row is kept as printed, and no event is claimed.");
            Quote(row, stem, by);
        }
        else
        {
            OfPlace(row, cells, stem, by);
        }
    }

    private static string Shown(string words) => NoteLog.Shorten(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), LongestWords);

    private Attribution By(HxlRow row, HxlCells cells)
    {
        var by = release.At(
            string.Create(CultureInfo.InvariantCulture, $"row {row.Number}, line {row.Line}"),
            ValueList.From(cells.AllSaid(HxlMeaning.Source).Select(words => Reference<ActorId>.Described(Shown(words)))));
        return cells.Date(HxlMeaning.Reported) is { IsKnown: true } reported ? by with { Said = reported } : by;
    }

    private void Event(HxlRow row, HxlCells cells, string stem, Attribution by)
    {
        var place = places.Of(row, by);
        var when = cells.When();
        var spot = cells.Said(HxlMeaning.Spot) ?? "";
        var incident = new Incident(Name(row, cells, spot, place, when), IncidentId.Parse(stem))
        {
            IsSeries = plan.IsOfYears,
            ExternalIds = cells.Said(HxlMeaning.EventId) is { } id ? [new ExternalId(IdScheme.Parse("hxl-event"), id)] : [],
        };
        items.Add(incident);
        items.Add(new Occurrence(incident)
        {
            Id = ClaimId.Parse($"{stem}-occurred"),
            By = release.Quoting(row, by),
            When = when,
            Where = new Area { Point = cells.Point(), Places = place == Reference<PlaceId>.Unknown ? [] : [place], Words = spot },
            Actors = ValueList.From(cells.AllSaid(HxlMeaning.Perpetrator).Select(name => Reference<ActorId>.Described(Shown(name)))),
            Note = string.Join('\n', cells.AllSaid(HxlMeaning.Description)),
        });
        Each(cells.AllSaid(HxlMeaning.EventType), "type", (type, claimId) => new Classification(incident, new Code("hxl-event-type", Shown(type))) { Id = claimId, By = by });
        Each(
            cells.AllSaid(HxlMeaning.Group),
            "group",
            (name, claimId) => new Participation(Reference<ActorId>.Described(Shown(name)), incident.EntityId, Role.Unstated) { Id = claimId, By = by, RoleWords = "group" });
        foreach (var figure in plan.Figures)
        {
            Add(figure, row, cells, incident, default, stem, by);
        }

        void Each(IEnumerable<string> said, string what, Func<string, ClaimId, Claim> make)
        {
            var number = 0;
            foreach (var words in said)
            {
                items.Add(make(words, ClaimId.Parse(string.Create(CultureInfo.InvariantCulture, $"{stem}-{what}-{++number}"))));
            }
        }
    }

    private string Name(HxlRow row, HxlCells cells, string spot, Reference<PlaceId> place, Timing when)
    {
        var where = spot.Length > 0 ? spot : places.NameOf(place);
        return cells.Said(HxlMeaning.EventName) is { } name ? Shown(name)
            : string.Create(CultureInfo.InvariantCulture, $"Event {row.Number}{(where.Length > 0 ? ": " : "")}{Shown(where)}{(when.IsKnown ? ", " : "")}{(when.IsKnown ? when.Describe() : "")}");
    }

    private void OfPlace(HxlRow row, HxlCells cells, string stem, Attribution by)
    {
        var place = places.Of(row, by);
        Quote(row, stem, by);
        if (place.TryGetId(out var id))
        {
            var period = cells.When();
            foreach (var figure in plan.Figures)
            {
                Add(figure, row, cells, id, period, stem, by);
            }

            return;
        }

        foreach (var column in plan.Figures.SelectMany(figure => figure.Columns.Values).Where(column => HxlWords.Said(row.Under(column)) is not null))
        {
            cells.Warn(NoteCodes.HxlNoPlace, column, "is of no place that the row names: kept as printed, and not read.");
        }
    }

    private void Quote(HxlRow row, string stem, Attribution by) =>
        items.Add(new Classification(release.Source.EntityId, new Code("hxl-row", row.Number.ToString(CultureInfo.InvariantCulture))) { Id = ClaimId.Parse($"{stem}-row"), By = release.Quoting(row, by) });

    private void Add(HxlFigure figure, HxlRow row, HxlCells cells, EntityId of, Timing period, string stem, Attribution by)
    {
        if (HxlNumbers.Read(figure, row, cells) is not { } number)
        {
            return;
        }

        var id = ClaimId.Parse($"{stem}-{figure.Tag.Stem}");
        var printed = HxlNumbers.Printed(figure, row);
        items.Add(figure.Tag.IsDisplacement
            ? new DisplacementEstimate(of, figure.Tag.Measure, number) { Id = id, By = by, People = figure.Tag.People, Period = period, Printed = printed }
            : new CasualtyEstimate(of, figure.Tag.Harm, number) { Id = id, By = by, People = figure.Tag.People, Period = period, Printed = printed });
    }
}
