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
    private readonly QuotedTable table;
    private readonly List<ExportDifference> differences = [];

    private DatasetExporter(Dataset dataset, IEnumerable<Item> items)
    {
        this.dataset = dataset;
        held = new Dictionary<string, Item>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            held[item.Pointer] = item;
        }

        this.table = QuotedTable.Of(dataset, held.Values);
    }

    public static DatasetExport Run(Dataset dataset, IEnumerable<Item> items, Stream output)
    {
        var run = new DatasetExporter(dataset, items);
        var rows = run.Edited();
        using (var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" })
        {
            writer.WriteLine(run.table.Header);
            foreach (var row in rows)
            {
                writer.WriteLine(row);
            }
        }

        return new DatasetExport(dataset.Name, run.table.Layout, run.table.Rows.Count, run.differences);
    }

    private List<string> Edited()
    {
        var rows = new List<string>(this.table.Rows.Count);
        var header = new DatasetHeader(CsvText.Cells(this.table.Header));
        using var again = Again();
        using var items = again.GetEnumerator();
        var waiting = items.MoveNext() ? items.Current : null;
        foreach (var row in this.table.Rows)
        {
            var edit = new RowEdit(header, row, differences);
            waiting = Compare(items, waiting, row, edit);
            edit.EscapeFormulas();
            rows.Add(edit.Text);
        }

        for (; waiting is not null; waiting = items.MoveNext() ? items.Current : null)
        {
            Compare(waiting, null);
        }

        LeftOut();
        return rows;
    }

    private DatasetImport Again()
    {
        var text = string.Concat(this.table.Rows.Select(row => row.Text + "\n").Prepend(this.table.Header + "\n"));
        return dataset.Import(new MemoryStream(Encoding.UTF8.GetBytes(text)), new DatasetImportOptions { Reading = DatasetReadOptions.Default with { MaxRowBytes = 1 << 30 } });
    }

    /// <summary>Compares what comes until the next row's quoting claim; the items of a row follow their quoting claim, and entities may come before it.</summary>
    private Item? Compare(IEnumerator<Item> items, Item? waiting, QuotedRow row, RowEdit edit)
    {
        var isOwn = false;
        while (waiting is not null)
        {
            var quotes = waiting is Claim { By.Citations: { IsEmpty: false } citations } && citations[0].Words.Length > 0 && !IsLayout(waiting);
            if (quotes && waiting.Pointer != row.ClaimPointer && isOwn)
            {
                break;
            }

            isOwn |= waiting.Pointer == row.ClaimPointer;
            Compare(waiting, edit);
            waiting = items.MoveNext() ? items.Current : null;
        }

        return waiting;
    }

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
