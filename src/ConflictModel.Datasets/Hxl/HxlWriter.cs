using System.Globalization;
using System.Text;

namespace ConflictModel.Datasets;

/// <summary>Writes the incidents of a record as an HXL table, and lists what no cell of it says.</summary>
/// <remarks>
/// A row for each account of an incident, in the order of the record; one for an incident without account. The figures of an
/// incident stand in the first of its rows only, so that a column can be added up.
/// </remarks>
internal sealed class HxlWriter
{
    private readonly ConflictRecord record;
    private readonly RecordView view;
    private readonly List<ExportDifference> differences = [];
    private readonly HashSet<string> carried = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<HxlFigureColumns> figures;
    private readonly ILookup<EntityId, Occurrence> accounts;

    private HxlWriter(ConflictRecord record)
    {
        this.record = record;
        view = record.AsKnownAt(default);
        accounts = record.OfType<Occurrence>().Where(account => account.Of.TryGetId(out _)).ToLookup(account => account.Of.TryGetId(out var id) ? id.ToEntityId() : default);
        figures = HxlFigureColumns.Of(record);
    }

    public static DatasetExport Write(IEnumerable<Item> items, Stream output) => new HxlWriter(items as ConflictRecord ?? [.. items]).Write(output);

    private DatasetExport Write(Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var columns = HxlEventCells.Columns.Concat(figures.SelectMany(figure => figure.Columns)).ToList();
        writer.WriteLine(CsvText.Line(columns.Select(column => column.Header)));
        writer.WriteLine(CsvText.Line(columns.Select(column => column.Tag)));
        long rows = 0;
        foreach (var incident in record.OfType<Incident>())
        {
            foreach (var (pointer, cells) in RowsOf(incident))
            {
                writer.WriteLine(CsvText.Line(Escaped(pointer, columns, cells)));
                rows++;
            }
        }

        LeaveOut();
        return new DatasetExport("hxl", "incidents", rows, differences);
    }

    private IEnumerable<(string Pointer, IEnumerable<string> Cells)> RowsOf(Incident incident)
    {
        var told = accounts[incident.EntityId].ToList();
        var actual = told.Where(account => account.IsAffirmedAndActual).ToList();
        if (told.Count > 0 && actual.Count == 0)
        {
            yield break; // a row would say that it happened
        }

        carried.Add(incident.Pointer);
        if (incident.IsSeries || incident.Within != Reference<IncidentId>.Unknown)
        {
            differences.Add(new ExportDifference(
                ExportCodes.CannotSay, incident.Pointer, null, null, null, $"It is {(incident.IsSeries ? "a series of events" : "a part of another incident")}, which its row does not say."));
        }

        var isFirst = true;
        foreach (var account in actual.DefaultIfEmpty())
        {
            var cells = new HxlEventCells(record, view, incident, account);
            if (account is not null)
            {
                carried.Add(account.Pointer);
                if (cells.NotSaid is { Length: > 0 } missing)
                {
                    differences.Add(new ExportDifference(ExportCodes.CannotSay, account.Pointer, null, null, null, $"The table has no column for what it tells of {missing}."));
                }
            }

            yield return (incident.Pointer, cells.Cells.Concat(figures.SelectMany(figure => isFirst ? figure.Cells(view, incident, carried) : figure.Blank)));
            isFirst = false;
        }
    }

    private IEnumerable<string> Escaped(string pointer, List<(string Header, string Tag)> columns, IEnumerable<string> cells) =>
        cells.Select((cell, i) =>
        {
            if (!CsvText.IsFormula(cell))
            {
                return cell;
            }

            differences.Add(new ExportDifference(
                ExportCodes.EscapedFormula, pointer, columns[i].Header, cell, "'" + cell, $"{columns[i].Header} begins like a formula, which a spreadsheet would run: an apostrophe was put before it."));
            return "'" + cell;
        });

    private void LeaveOut()
    {
        foreach (var item in record.Where(item => !carried.Contains(item.Pointer) && item is not UnreadItem { IsSchema: true }))
        {
            differences.Add(new ExportDifference(ExportCodes.LeftOut, item.Pointer, null, null, null, Why(item)));
        }
    }

    private static string Why(Item item) => item switch
    {
        Incident => "By all its accounts it did not happen, or is no event that did: it has no row.",
        Occurrence { IsAffirmedAndActual: false } => "It denies the event, or tells none that happened: it has no row.",
        Occurrence => "It is of no incident of the record: it has no row.",
        Figure figure when figure.Of.Family is not EntityFamily.Incident => "It is of no incident: the table has no cell for it.",
        Figure figure when HxlFigureColumns.TagOf(figure) is null => "No tag says what it counts, or of whom: the table has no cell for it.",
        Figure => "It does not count in what the record tells of its incident: the table has no cell for it.",
        Entity => "It has no row of its own; rows name it at most.",
        UnreadItem { IsMember: true } => "This version does not know this member of the document: the table has no cell for it.",
        UnreadItem => "This version does not know its kind: the table has no cell for it.",
        _ => string.Create(CultureInfo.InvariantCulture, $"The table has no cells for claims of the kind {item.Kind}."),
    };
}
