namespace ConflictModel.Datasets;

/// <summary>What a row must tell to be kept: who, against whom, where and in which year.</summary>
internal readonly record struct EsdCore(int Year, int ActorId, int OppoId, int DyadId, int ConflictId)
{
    /// <summary>Reads the current row; when it is broken, notes each cell at fault and answers false.</summary>
    public static bool TryRead(DatasetTable table, DatasetLayout<EsdColumn> layout, out EsdCore core)
    {
        var needed = new NeededCells<EsdColumn>(table, layout);
        var sound = needed.Whole(EsdColumn.Year, 1, 9999, out var year)
            & needed.Whole(EsdColumn.ActorId, 1, int.MaxValue, out var actor)
            & needed.Whole(EsdColumn.OppoId, 1, int.MaxValue, out var opponent)
            & needed.Whole(EsdColumn.DyadId, 1, int.MaxValue, out var dyad)
            & needed.Whole(EsdColumn.ConflictId, 1, int.MaxValue, out var conflict);
        core = new EsdCore((int)year, (int)actor, (int)opponent, (int)dyad, (int)conflict);
        return sound;
    }
}
