namespace ConflictModel.Datasets;

/// <summary>What the columns of one HXL table are read as, decided once for the table, with a note for each that is not read.</summary>
internal sealed class HxlPlan
{
    private readonly Dictionary<HxlMeaning, List<HxlColumn>> columns = [];

    private HxlPlan(bool tellsEvents, bool isOfYears, IReadOnlyList<HxlFigure> figures) => (TellsEvents, IsOfYears, Figures) = (tellsEvents, isOfYears, figures);

    /// <summary>Gets a value indicating whether each row is an event: it names one, says when one occurred, or counts those killed, injured, missing, abducted or detained.</summary>
    public bool TellsEvents { get; }

    /// <summary>Gets a value indicating whether rows are dated by years only: a row is a series of events then.</summary>
    public bool IsOfYears { get; }

    public IReadOnlyList<HxlFigure> Figures { get; }

    public static HxlPlan Of(IReadOnlyList<HxlColumn> all, NoteLog notes)
    {
        var meant = all.Where(column => column.Tag is not null).Select(column => (Column: column, Meaning: HxlMeanings.Of(column.Tag!))).ToList();
        var told = meant.Select(each => each.Meaning).ToHashSet();
        var tellsEvents = told.Overlaps([HxlMeaning.EventName, HxlMeaning.EventType, HxlMeaning.EventId])
            || meant.Exists(each => each.Column.Tag!.Has("occurred") && each.Meaning is HxlMeaning.Occurred or HxlMeaning.Edtf)
            || meant.Exists(each => each.Meaning is HxlMeaning.Figure && HxlFigureTag.TryRead(each.Column.Tag!) is { TellsHarm: true });
        var hasPlace = told.Overlaps([HxlMeaning.DivisionName, HxlMeaning.DivisionCode]);
        var plan = new HxlPlan(
            tellsEvents,
            told.Contains(HxlMeaning.Year) && !told.Overlaps([HxlMeaning.Start, HxlMeaning.End, HxlMeaning.Occurred, HxlMeaning.Edtf]),
            FiguresOf([.. meant.Where(each => each.Meaning is HxlMeaning.Figure).Select(each => each.Column)], tellsEvents, hasPlace, notes));
        foreach (var group in meant.Where(each => each.Meaning is not HxlMeaning.Figure).GroupBy(each => (each.Meaning, Depth: each.Meaning is HxlMeaning.DivisionName or HxlMeaning.DivisionCode ? HxlMeanings.Depth(each.Column.Tag!) : 0)))
        {
            var each = group.Select(member => member.Column).ToList();
            if (group.Key.Meaning is HxlMeaning.None || (!tellsEvents && IsOfEvents(group.Key.Meaning)))
            {
                each.ForEach(column => NotMapped(column, notes));
            }
            else if (each.Count > 1 && HxlMeanings.IsSingle(group.Key.Meaning))
            {
                each.ForEach(column => Twice(column, notes));
            }
            else if (!plan.columns.TryAdd(group.Key.Meaning, each))
            {
                plan.columns[group.Key.Meaning].AddRange(each);
            }
        }

        // Half a point is none.
        foreach (var (half, other) in new[] { (HxlMeaning.Latitude, HxlMeaning.Longitude), (HxlMeaning.Longitude, HxlMeaning.Latitude) })
        {
            if (plan.Of(half) is [var column] && plan.Of(other).Count == 0)
            {
                NotMapped(column, notes);
                plan.columns.Remove(half);
            }
        }

        return plan;
    }

    /// <summary>Gets all columns that are read.</summary>
    public IEnumerable<HxlColumn> Read => columns.Values.SelectMany(same => same).Concat(Figures.SelectMany(figure => figure.Columns.Values));

    public IReadOnlyList<HxlColumn> Of(HxlMeaning meaning) => columns.TryGetValue(meaning, out var found) ? found : [];

    private static bool IsOfEvents(HxlMeaning meaning) =>
        meaning is HxlMeaning.Spot or HxlMeaning.Latitude or HxlMeaning.Longitude or HxlMeaning.Perpetrator or HxlMeaning.Group or HxlMeaning.Description;

    private static List<HxlFigure> FiguresOf(List<HxlColumn> columns, bool tellsEvents, bool hasPlace, NoteLog notes)
    {
        var figures = new List<HxlFigure>();
        foreach (var group in columns.GroupBy(column => HxlFigureTag.TryRead(column.Tag!)! with { Number = default }))
        {
            var numbers = group.ToLookup(column => HxlFigureTag.TryRead(column.Tag!)!.Number);
            if (!tellsEvents && (!hasPlace || !group.Key.IsDisplacement))
            {
                group.ToList().ForEach(column => NotMapped(column, notes));
            }
            else if (numbers.Any(same => same.Count() > 1))
            {
                group.ToList().ForEach(column => Twice(column, notes));
            }
            else
            {
                figures.Add(new HxlFigure(group.Key, numbers.ToDictionary(same => same.Key, same => same.Single())));
            }
        }

        return figures;
    }

    private static void NotMapped(HxlColumn column, NoteLog notes) =>
        notes.Add(
            NoteCodes.HxlNotMapped,
            DatasetNoteSeverity.Note,
            null,
            column.Name,
            column.Printed,
            $"{column.Tag} tells nothing that the model holds for certain in this table; its cells are kept as printed.");

    private static void Twice(HxlColumn column, NoteLog notes) =>
        notes.Add(
            NoteCodes.HxlSameTagTwice,
            DatasetNoteSeverity.Warning,
            null,
            column.Name,
            column.Printed,
            $"{column.Tag} is there more than once, so that the table does not tell which is meant; its cells are kept as printed and not read.");
}
