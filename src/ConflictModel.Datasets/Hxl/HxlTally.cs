using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>What the row at hand of an HXL table counts of one harm, and what it is found by.</summary>
/// <remarks>
/// Only a column that counts everybody is summed: those of women and of men, or of civilians, may leave people out or tell the same ones twice.
/// The cells of a row are read once, when it is counted, so that each doubt is noted once.
/// </remarks>
internal sealed class HxlTally(Harm harm)
{
    private HxlPlan plan = null!; // a table is opened before its first row is counted
    private HxlFigure figure = null!; // likewise
    private NoteLog notes = null!; // likewise
    private string table = "";
    private string stem = "";
    private string file = "";
    private HxlCells cells = null!; // a row is counted before anything is asked of it
    private ImpreciseDate began;

    public string? Country => Division(0).FirstOrDefault();

    public string? Type => string.Join("; ", cells.AllSaid(HxlMeaning.EventType)) is { Length: > 0 } types ? types : null;

    /// <summary>Gets the year in which it began; null where the row does not tell one year.</summary>
    public long? Year => began.Earliest.TryGetDate(out var first) && began.Latest.TryGetDate(out var last) && first.Year == last.Year ? first.Year : null;

    public IEnumerable<string> Names { get; private set; } = [];

    public IEnumerable<string> Groups => cells.AllSaid(HxlMeaning.Perpetrator).Concat(cells.AllSaid(HxlMeaning.Group));

    public IEnumerable<string> Places => Enumerable.Range(0, HxlPlaces.Deepest + 1).SelectMany(Division).Concat(cells.AllSaid(HxlMeaning.Spot));

    /// <summary>Opens a table as rows.</summary>
    /// <exception cref="DatasetException">No one column of it counts all who came to the harm.</exception>
    public DatasetReader<HxlRow> Open(DatasetTable opened)
    {
        var columns = HxlColumn.Of(opened);
        var rows = Hxl.Reader(opened, columns);
        notes = opened.Notes;
        file = notes.File;
        plan = HxlPlan.Of(columns, notes);
        figure = plan.Figures.Where(IsOfAll).ToList() is [var only] ? only : throw Refused(columns);
        table = opened.Header.ToString();
        stem = HxlImport.ReleaseOf(opened, DatasetImportOptions.Default).Source.Id.Value;
        return rows;
    }

    /// <summary>Reads a row; null where no cell that is read says anything, so that it is no event.</summary>
    public CountedRow? Count(HxlRow row)
    {
        if (plan.Read.All(column => HxlWords.Said(row.Under(column)) is null))
        {
            return null;
        }

        cells = new HxlCells(plan, notes, row);
        began = cells.When().Began;
        var id = cells.Said(HxlMeaning.EventId);
        var number = row.Number.ToString(CultureInfo.InvariantCulture);
        Names = [$"{stem}-{number}", .. id is null ? Array.Empty<string>() : [id], .. cells.AllSaid(HxlMeaning.EventName)];
        var estimate = HxlNumbers.Read(figure, row, cells) ?? Estimate.Unknown;

        // Ids are those of whoever made the table: only tables with the same tags are taken to share them.
        return new CountedRow(id is null ? $"{file}\n{number}" : $"{table}\n{id}", began, estimate.Least, estimate.Best, estimate.Greatest);
    }

    private IEnumerable<string> Division(int depth) =>
        plan.Of(HxlMeaning.DivisionName).Concat(plan.Of(HxlMeaning.DivisionCode))
            .Where(column => HxlMeanings.Depth(column.Tag!) == depth)
            .Select(cells.Said)
            .Where(said => said is not null)
            .Select(said => said!);

    private bool IsOfHarm(HxlFigureTag tag) => !tag.IsDisplacement && tag.Harm == harm;

    private bool IsOfAll(HxlFigure each) => IsOfHarm(each.Tag) && each.Tag.People == default;

    private DatasetException Refused(IReadOnlyList<HxlColumn> columns)
    {
        var told = columns.Where(column => column.Tag is { } tag && HxlFigureTag.TryRead(tag) is { } read && IsOfHarm(read)).Select(column => column.Tag!.ToString()).Distinct().ToList();
        return new DatasetException(
            NoteCodes.HxlNothingToSum,
            file,
            told.Count == 0
                ? $"{file} has no column that counts people {harm}, such as {HxlFigureTag.TagOf(harm)}: there is nothing to sum."
                : $"{file} has no one column that counts all people {harm}: {string.Join(", ", told)} may leave some out or tell some twice, and are not summed; import the table to ask for each.");
    }
}
