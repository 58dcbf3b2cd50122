using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Turns the list of states of the Correlates of War into items of the model: a state for each number, and when it was a member of the system of states.</summary>
/// <remarks>Each row is a <see cref="Classification"/> under <c>cow-state-system</c> that holds throughout the stretch. What begins on the first day of 1816, or ends on the last day of the year of the
/// release, is bounded by the list: it may have been so before, and may go on.</remarks>
public sealed class CowStatesImport : DatasetImport
{
    private readonly DatasetReader<CowStateRow> rows;
    private readonly DatasetRelease release;

    internal CowStatesImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        rows = CowStateList.Reader(table).Taking(options.Where);
        release = DatasetRelease.Of("Correlates of War states", "cow-wars-states", CowCoders.Project, CowCoders.Address, null, table.Notes.File, options);
    }

    /// <inheritdoc/>
    public override string Dataset => "cow-wars";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items()
    {
        var ofRow = release.Opening(Layout, Table.Header).ToList();
        var states = new CowStates("cow-wars-states", ofRow);
        var parts = new Dictionary<int, int>();
        return ItemBatches.Of(rows, ofRow, row =>
        {
            var number = row.Ccode.ToString(CultureInfo.InvariantCulture);
            var by = release.At($"state {number}, line {row.Line}");
            states.Of(row.Ccode, row.Statenme, by);
            var part = parts[row.Ccode] = parts.GetValueOrDefault(row.Ccode) + 1;
            var state = ActorId.Parse($"cow-state-{number}");
            var stretch = DateParts.Between(row.Start.Date, row.End.Date);
            ofRow.Add(new Classification(state, new Code("cow-state-system", "member"))
            {
                Id = ClaimId.Parse($"{state}-system-{part.ToString(CultureInfo.InvariantCulture)}"),
                By = release.Quoting(row, by),
                Holds = stretch.IsKnown
                    ? new Validity(stretch, startIsFirstSeen: row.Start == new CowDate(1816, 1, 1), endIsLastSeen: row.End == new CowDate(row.Version, 12, 31))
                    : default,
                Note = row.Stateabb.Trim() is { Length: > 0 } letters ? $"Letters: {letters}." : "",
            });
        });
    }
}
