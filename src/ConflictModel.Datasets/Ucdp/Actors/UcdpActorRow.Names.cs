namespace ConflictModel.Datasets;

/// <content>The names of an actor, and the other actors that its row names.</content>
public sealed partial class UcdpActorRow
{
    /// <summary>Gets the name that UCDP's datasets use at present (<c>NameData</c>).</summary>
    public string NameData => Text(ActorColumn.NameData);

    /// <summary>Gets the name that the actor had at first (<c>NameOrig</c>).</summary>
    public string NameOrig => Text(ActorColumn.NameOrig);

    /// <summary>Gets its full name in its own language; <c>""</c> also for the printed <c>n/a</c> (<c>NameOrigFull</c>).</summary>
    public string NameOrigFull => ActorNames.Given(Text(ActorColumn.NameOrigFull));

    /// <summary>Gets that name in English; <c>""</c> also for the printed <c>n/a</c> (<c>NameOrigFullEng</c>).</summary>
    public string NameOrigFullEng => ActorNames.Given(Text(ActorColumn.NameOrigFullEng));

    /// <summary>Gets the names that it took later, as printed; parted in <see cref="NewNames"/> (<c>NewName</c>).</summary>
    public string NewName => Text(ActorColumn.NewName);

    /// <summary>Gets those names in full in its own language, as printed; parted in <see cref="NewNamesFullMotherTongue"/> (<c>NewNameFullMotherTongue</c>).</summary>
    public string NewNameFullMotherTongue => Text(ActorColumn.NewNameFullMotherTongue);

    /// <summary>Gets those names in English, as printed; parted in <see cref="NewNamesFullEng"/> (<c>NewNameFullEng</c>).</summary>
    public string NewNameFullEng => Text(ActorColumn.NewNameFullEng);

    /// <summary>Gets the names of those it splintered from, as printed; paired with their numbers in <see cref="SplinteredFrom"/> (<c>NamePrev</c>).</summary>
    public string NamePrev => Text(ActorColumn.NamePrev);

    /// <summary>Gets the name of the actor that it split off from for a time; paired in <see cref="SplitFromForATime"/> (<c>NameSplitTemp</c>).</summary>
    public string NameSplitTemp => Text(ActorColumn.NameSplitTemp);

    /// <summary>Gets the names of the alliances that it belongs to, as printed; paired in <see cref="Alliances"/> (<c>NameAlliance</c>).</summary>
    public string NameAlliance => Text(ActorColumn.NameAlliance);

    /// <summary>Gets the names of the groups that it joined, as printed; paired in <see cref="Joined"/> (<c>GroupName</c>).</summary>
    public string GroupName => Text(ActorColumn.GroupName);

    /// <summary>Gets the countries of the conflicts it is in, as printed; not parted, since a country's name may hold a comma (<c>Location</c>).</summary>
    public string Location => Text(ActorColumn.Location);

    /// <summary>Gets the release, such as <c>22.1</c> (<c>Version</c>).</summary>
    public string Version => Text(ActorColumn.Version);

    /// <summary>Gets the names that it took later, the present one last; parted at commas only where the last part is <see cref="NameData"/>.</summary>
    public ValueList<string> NewNames { get; private set; }

    /// <summary>Gets those names in full in its own language; parted only where they are as many as <see cref="NewNames"/>.</summary>
    public ValueList<string> NewNamesFullMotherTongue { get; private set; }

    /// <summary>Gets those names in English; parted only where they are as many as <see cref="NewNames"/>.</summary>
    public ValueList<string> NewNamesFullEng { get; private set; }

    /// <summary>Gets the actors that it splintered from.</summary>
    public ValueList<UcdpActorMention> SplinteredFrom { get; private set; }

    /// <summary>Gets the actors that it split off from for a time.</summary>
    public ValueList<UcdpActorMention> SplitFromForATime { get; private set; }

    /// <summary>Gets the alliances that it belongs to.</summary>
    public ValueList<UcdpActorMention> Alliances { get; private set; }

    /// <summary>Gets the groups that it joined.</summary>
    public ValueList<UcdpActorMention> Joined { get; private set; }

    internal string Text(ActorColumn column) => this.layout.Text(this, column);

    private void ReadNames(DatasetTable table)
    {
        var cells = new RowCells<ActorColumn>(table, this.layout);
        NewNames = ActorNames.Later(NewName, NameData);
        NewNamesFullMotherTongue = Beside(cells, ActorColumn.NewNameFullMotherTongue);
        NewNamesFullEng = Beside(cells, ActorColumn.NewNameFullEng);
        SplinteredFrom = Mentions(cells, Splinter, ActorColumn.Splinter, ActorIdPrev, ActorColumn.NamePrev);
        SplitFromForATime = Mentions(cells, SplitTemp, ActorColumn.SplitTemp, ActorIdSplitTemp, ActorColumn.NameSplitTemp);
        Alliances = Mentions(cells, Alliance, ActorColumn.Alliance, ActorIdAlliance, ActorColumn.NameAlliance);
        Joined = Mentions(cells, JoinGroup, ActorColumn.JoinGroup, ActorIdGroup, ActorColumn.GroupName);
        CheckFlag(cells, NameChange, ActorColumn.NameChange, !NewNames.IsEmpty);
        CheckFlag(cells, OSCoalition, ActorColumn.OSCoalition, !OSCoalitionID.IsEmpty);
        CheckFlag(cells, NSCoalition, ActorColumn.NSCoalition, !NSCoalitionID.IsEmpty);
    }

    private ValueList<string> Beside(RowCells<ActorColumn> cells, ActorColumn column)
    {
        var names = ActorNames.Beside(Text(column), NewNames.Count, out var pairs);
        if (!pairs)
        {
            cells.Remark(NoteCodes.ActorNamesDoNotPair, column, $"does not have {NewNames.Count} parts as NewName has: it is kept as one name.");
        }

        return names;
    }

    private ValueList<UcdpActorMention> Mentions(RowCells<ActorColumn> cells, bool? flag, ActorColumn flagged, ValueList<int> numbers, ActorColumn named)
    {
        var mentions = ActorNames.Pair(numbers, Text(named), out var pairs);
        if (!pairs)
        {
            cells.Remark(NoteCodes.ActorNamesDoNotPair, named, $"does not have as many parts as there are numbers beside it, {numbers.Count}: the numbers are used, the names are kept as printed.");
        }

        CheckFlag(cells, flag, flagged, !mentions.IsEmpty);
        return mentions;
    }

    private static void CheckFlag(RowCells<ActorColumn> cells, bool? flag, ActorColumn flagged, bool tells)
    {
        if (flag is { } said && said != tells)
        {
            cells.Remark(NoteCodes.ActorFlagDiffers, flagged, tells ? "says no, and the cells beside it tell something: they are believed." : "says yes, and the cells beside it tell nothing: nothing is made of it.");
        }
    }
}
