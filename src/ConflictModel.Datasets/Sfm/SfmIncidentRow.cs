namespace ConflictModel.Datasets;

/// <summary>A row of the table of incidents: what is alleged to have been done, when, where and by whom.</summary>
public sealed class SfmIncidentRow : SfmRow
{
    internal SfmIncidentRow(DatasetTable table, SfmCells cells, string id)
        : base(table, SfmTable.Incidents, id)
    {
        Start = cells.Date("start_date");
        End = cells.Date("end_date");
        FirstAllegation = cells.Date("pub_date");
        Updated = cells.Date("update_date");
        UpdateStatus = cells.Text("update_status");
        LocationDescription = cells.Text("location_description");
        Location = cells.Text("location");
        ViolationType = cells.Text("violation_type");
        ViolationDescription = cells.Text("violation_description");
        PerpetratorPersonIds = cells.Ids("perpetrator_person_id:admin");
        PerpetratorPersonName = cells.Text("perpetrator_person_name");
        PerpetratorUnitIds = cells.Ids("perpetrator_unit_id:admin");
        PerpetratorUnitName = cells.Text("perpetrator_unit_name");
        PerpetratorClassification = cells.Text("perpetrator_classification");
        Sources = cells.Ids("all:source");
        IsReversed = Start.Date.IsKnown && End.Date.IsKnown && End.Date.IsBefore(Start.Date) is Certainty.Certain;
        if (IsReversed)
        {
            cells.Warn(NoteCodes.SfmEndsBeforeStart, "end_date", $"is {End.Date}, before the start, which is {Start.Date}: both are kept as printed, and the time is read as unknown.");
        }

        Pair(cells, PerpetratorPersonIds, PerpetratorPersonName, "perpetrator_person_name");
        Pair(cells, PerpetratorUnitIds, PerpetratorUnitName, "perpetrator_unit_name");
    }

    /// <summary>Gets when it began (<c>incident:start_date…</c>).</summary>
    public SfmDate Start { get; }

    /// <summary>Gets when it ended (<c>incident:end_date…</c>).</summary>
    public SfmDate End { get; }

    /// <summary>Gets when it was first alleged in public (<c>incident:pub_date…</c>).</summary>
    public SfmDate FirstAllegation { get; }

    /// <summary>Gets when something was last told of it (<c>incident:update_date…</c>).</summary>
    public SfmDate Updated { get; }

    /// <summary>Gets how it stood by then, in words (<c>incident:update_status</c>).</summary>
    public string UpdateStatus { get; }

    /// <summary>Gets the place in words (<c>incident:location_description</c>).</summary>
    public string LocationDescription { get; }

    /// <summary>Gets the place, with its outline and id (<c>incident:location</c>).</summary>
    public string Location { get; }

    /// <summary>Gets the kinds of violation, parted by semicolons (<c>incident:violation_type</c>).</summary>
    public string ViolationType { get; }

    /// <summary>Gets the description, which may hold semicolons of its own (<c>incident:violation_description</c>).</summary>
    public string ViolationDescription { get; }

    /// <summary>Gets the ids of the persons alleged to have done it (<c>incident:perpetrator_person_id:admin</c>).</summary>
    public ValueList<string> PerpetratorPersonIds { get; }

    /// <summary>Gets their names, parted by semicolons (<c>incident:perpetrator_person_name</c>).</summary>
    public string PerpetratorPersonName { get; }

    /// <summary>Gets the ids of the units alleged to have done it (<c>incident:perpetrator_unit_id:admin</c>).</summary>
    public ValueList<string> PerpetratorUnitIds { get; }

    /// <summary>Gets their names, parted by semicolons (<c>incident:perpetrator_unit_name</c>).</summary>
    public string PerpetratorUnitName { get; }

    /// <summary>Gets what kinds of force are alleged to have done it, parted by semicolons (<c>incident:perpetrator_classification</c>).</summary>
    public string PerpetratorClassification { get; }

    /// <summary>Gets the ids of the access points on which all of the row rests (<c>incident:all:source</c>).</summary>
    public ValueList<string> Sources { get; }

    /// <summary>Gets whether it ended before it began, by the dates printed.</summary>
    public bool IsReversed { get; }

    internal static string[] Parts(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void Pair(SfmCells cells, ValueList<string> ids, string names, string column)
    {
        if (ids.Count > 0 && names.Trim().Length > 0 && Parts(names).Length != ids.Count)
        {
            cells.Warn(NoteCodes.SfmNamesDoNotPair, column, $"has {Parts(names).Length} names beside {ids.Count} ids: the ids are used, and no name is given to any of them.");
        }
    }
}
