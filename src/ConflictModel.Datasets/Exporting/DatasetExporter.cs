using System.Text;

namespace ConflictModel.Datasets;

/// <summary>Writes the rows of a dataset that a record quotes, with what the record says otherwise by now.</summary>
/// <remarks>
/// The rows are imported again as they stand, and what that gives is compared with what the record holds. So whatever an import
/// takes up is checked, for every dataset, and nothing that was changed in the record leaves in silence as it was before.
/// </remarks>
internal sealed class DatasetExporter
{
    private readonly Dataset dataset;
    private readonly Dictionary<string, Item> held;
    private readonly IReadOnlyList<QuotedTable> tables;
    private readonly List<ExportDifference> differences = []; // those of the first table, and of no row

    private DatasetExporter(Dataset dataset, IEnumerable<Item> items, Func<Dataset, IEnumerable<Item>, IReadOnlyList<QuotedTable>> find)
    {
        this.dataset = dataset;
        held = new Dictionary<string, Item>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            held[item.Pointer] = item;
        }

        this.tables = find(dataset, held.Values);
    }

    /// <summary>Writes the rows of one table.</summary>
    public static DatasetExport Run(Dataset dataset, IEnumerable<Item> items, Stream output) =>
        new DatasetExporter(dataset, items, (dataset, items) => [QuotedTable.Of(dataset, items)]).Write(_ => output, leaveOpen: true)[0];

    /// <summary>Writes the rows of each table to a stream of its own.</summary>
    public static IReadOnlyList<DatasetExport> Run(Dataset dataset, IEnumerable<Item> items, Func<string, Stream> open) =>
        new DatasetExporter(dataset, items, dataset.TakesSeveralFiles ? QuotedTable.All : (dataset, items) => [QuotedTable.Of(dataset, items)]).Write(open, leaveOpen: false);

    private List<DatasetExport> Write(Func<string, Stream> open, bool leaveOpen)
    {
        var edits = this.tables.Select(table => (Table: table, Header: new DatasetHeader(CsvText.Cells(table.Header)), Differences: table == this.tables[0] ? differences : []))
            .Select(each => (each.Table, each.Differences, Rows: each.Table.Rows.Select(row => (row.ClaimPointer, Edit: new RowEdit(each.Header, row, each.Differences))).ToList())).ToList();
        CompareAll(edits.SelectMany(each => each.Rows).ToDictionary(row => row.ClaimPointer, row => row.Edit, StringComparer.Ordinal));
        LeftOut();
        var exports = new List<DatasetExport>();
        foreach (var (table, ofRows, rows) in edits)
        {
            using var writer = new StreamWriter(open(table.Layout), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: leaveOpen) { NewLine = "\n" };
            writer.WriteLine(table.Header);
            foreach (var (_, edit) in rows)
            {
                edit.EscapeFormulas();
                writer.WriteLine(edit.Text);
            }

            exports.Add(new DatasetExport(dataset.Name, table.Layout, rows.Count, ofRows));
        }

        return exports;
    }

    /// <summary>Imports the rows again as they stand, all tables together, and compares what comes with what the record holds.</summary>
    /// <remarks>The items of a row follow the claim that quotes it, and entities may come before it.</remarks>
    private void CompareAll(Dictionary<string, RowEdit> edits)
    {
        var options = new DatasetImportOptions { Reading = DatasetReadOptions.Default with { MaxRowBytes = 1 << 30 } };
        using var again = dataset.Import([.. this.tables.Select(table => (table.Layout, Bytes(table)))], options);
        RowEdit? edit = null;
        var waiting = new List<Item>();
        foreach (var item in again)
        {
            if (edits.TryGetValue(item.Pointer, out var next))
            {
                edit = next;
            }
            else if (item is Entity)
            {
                waiting.Add(item);
                continue;
            }

            waiting.ForEach(entity => Compare(entity, edit));
            waiting.Clear();
            Compare(item, edit);
        }

        waiting.ForEach(entity => Compare(entity, edit));
    }

    private static byte[] Bytes(QuotedTable table) => Encoding.UTF8.GetBytes(string.Concat(table.Rows.Select(row => row.Text + "\n").Prepend(table.Header + "\n")));

    private void Compare(Item made, RowEdit? edit)
    {
        // The release is named by the file that was imported then, which the rows do not tell.
        if (made is Source { SourceKind: var kind } && kind == SourceKind.Dataset || IsLayout(made))
        {
            return;
        }

        if (!held.Remove(made.Pointer, out var item))
        {
            differences.Add(new ExportDifference(ExportCodes.Gone, made.Pointer, null, null, null, "A row says this and the record no longer holds it: the row's cells are as printed."));
            return;
        }

        var expected = made is Claim claim && item is Claim { By: var by } ? claim.Per(claim.By with { Citations = by.Citations }) : made;
        if (!expected.Equals(item))
        {
            if (edit is null || dataset.Rewrite is null)
            {
                differences.Add(new ExportDifference(ExportCodes.CannotSay, item.Pointer, null, null, null, "The record says otherwise than the rows as imported: the cells are as printed."));
            }
            else
            {
                dataset.Rewrite(expected, item, edit);
            }
        }
    }

    private void LeftOut()
    {
        foreach (var item in held.Values.Where(item => !IsLayout(item) && !(item is Source source && source.SourceKind == SourceKind.Dataset)))
        {
            differences.Add(new ExportDifference(ExportCodes.LeftOut, item.Pointer, null, null, null, $"No row of {dataset.Name} says this: it is not in the file."));
        }
    }

    private static bool IsLayout(Item item) => item is Classification { As.Scheme: DatasetRelease.LayoutScheme };
}
