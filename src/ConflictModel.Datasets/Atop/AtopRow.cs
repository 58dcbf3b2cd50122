namespace ConflictModel.Datasets;

/// <summary>An alliance, or one member's part in one, as a row of ATOP prints it, typed.</summary>
/// <remarks>
/// <para>States are known by their numbers of the Correlates of War; the files have no names.</para>
/// <para>A number whose column the file lacks, as at the other level, or whose cell is empty, is <see langword="null"/>.</para>
/// </remarks>
public sealed partial class AtopRow : DatasetRow
{
    private readonly DatasetLayout<AtopColumn> layout;
    private readonly int?[] codes = new int?[AtopColumns.Codes.Length];

    internal AtopRow(DatasetTable table, DatasetLayout<AtopColumn> layout, int atopid)
        : base(table)
    {
        this.layout = layout;
        Atopid = atopid;
        Level = layout.Has(AtopColumn.Member) ? AtopLevel.Member : AtopLevel.Alliance;
        var cells = new RowCells<AtopColumn>(table, layout);
        Cowid = cells.Whole(AtopColumn.Cowid);
        Cow4id = cells.Whole(AtopColumn.Cow4id);
        Member = cells.Whole(AtopColumn.Member);
        Cowsys = cells.Flag(AtopColumn.Cowsys);
        Begin = new(cells.Whole(AtopColumn.Begyr), cells.Whole(AtopColumn.Begmo), cells.Whole(AtopColumn.Begday));
        End = new(cells.Whole(AtopColumn.Endyr), cells.Whole(AtopColumn.Endmo), cells.Whole(AtopColumn.Endday));
        Entry = new(cells.Whole(AtopColumn.Yrent), cells.Whole(AtopColumn.Moent), cells.Whole(AtopColumn.Dayent));
        Exit = new(cells.Whole(AtopColumn.Yrexit), cells.Whole(AtopColumn.Moexit), cells.Whole(AtopColumn.Dayexit));
        Ineffect = cells.Flag(AtopColumn.Ineffect);
        Bilat = cells.Flag(AtopColumn.Bilat);
        Phase = cells.Whole(AtopColumn.Phase);
        Maxphase = cells.Whole(AtopColumn.Maxphase);
        Length = cells.Whole(AtopColumn.Length);
        Defense = cells.Flag(AtopColumn.Defense);
        Offense = cells.Flag(AtopColumn.Offense);
        Neutral = cells.Flag(AtopColumn.Neutral);
        Nonagg = cells.Flag(AtopColumn.Nonagg);
        Consul = cells.Flag(AtopColumn.Consul);
        Members = Numbers(cells);
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = cells.Whole(AtopColumns.Codes[i]);
        }
    }

    /// <summary>Gets whether the row tells of an alliance or of a member.</summary>
    public AtopLevel Level { get; }

    /// <summary>Gets the number of the alliance (<c>atopid</c>).</summary>
    public int Atopid { get; }

    /// <summary>Gets the number that the alliance has in the Correlates of War, formal alliances before version 4; <see langword="null"/> where it has none (<c>cowid</c>).</summary>
    public int? Cowid { get; }

    /// <summary>Gets the number that the alliance has in the Correlates of War, formal alliances version 4; <see langword="null"/> where it has none (<c>cow4id</c>).</summary>
    public int? Cow4id { get; }

    /// <summary>Gets the Correlates of War number of the member of whom the row tells (<c>member</c>).</summary>
    public int? Member { get; }

    /// <summary>Gets whether the member was in the system of states of the Correlates of War (<c>cowsys</c>).</summary>
    public bool? Cowsys { get; }

    /// <summary>Gets the Correlates of War numbers of the members of the alliance, in the order of the columns (<c>mem1</c> to <c>mem59</c>).</summary>
    public ValueList<int> Members { get; }

    /// <summary>Gets when the alliance began (<c>begyr</c>, <c>begmo</c>, <c>begday</c>).</summary>
    public AtopDate Begin { get; }

    /// <summary>Gets when the alliance ended; none where it had not (<c>endyr</c>, <c>endmo</c>, <c>endday</c>).</summary>
    public AtopDate End { get; }

    /// <summary>Gets when the member entered the alliance, or the phase (<c>yrent</c>, <c>moent</c>, <c>dayent</c>).</summary>
    public AtopDate Entry { get; }

    /// <summary>Gets when the member left the alliance, or the phase; none where it had not (<c>yrexit</c>, <c>moexit</c>, <c>dayexit</c>).</summary>
    public AtopDate Exit { get; }

    /// <summary>Gets whether it was still in effect when the dataset closed (<c>ineffect</c>).</summary>
    public bool? Ineffect { get; }

    /// <summary>Gets whether the alliance has two members only at a time (<c>bilat</c>).</summary>
    public bool? Bilat { get; }

    /// <summary>Gets the number of the phase, from 1; 0 where the obligations never changed (<c>phase</c>).</summary>
    public int? Phase { get; }

    /// <summary>Gets how many phases the alliance has; 0 where its obligations never changed (<c>maxphase</c>).</summary>
    public int? Maxphase { get; }

    /// <summary>Gets the specified length in months; 0 where there is none (<c>length</c>).</summary>
    public int? Length { get; }

    /// <summary>Gets whether there is an obligation of defence (<c>defense</c>).</summary>
    /// <remarks>Here and for the other four: of an alliance, whether any member had it in any phase; of a member, whether this one had it in this phase, towards one partner or more.</remarks>
    public bool? Defense { get; }

    /// <summary>Gets whether there is an obligation of offence (<c>offense</c>).</summary>
    public bool? Offense { get; }

    /// <summary>Gets whether there is an obligation of neutrality (<c>neutral</c>).</summary>
    public bool? Neutral { get; }

    /// <summary>Gets whether there is an obligation of non-aggression (<c>nonagg</c>).</summary>
    public bool? Nonagg { get; }

    /// <summary>Gets whether there is an obligation of consultation (<c>consul</c>).</summary>
    public bool? Consul { get; }

    /// <summary>Gets the release as printed; the file of alliances prints <c>4.0100002</c> for 4.01 (<c>version</c>).</summary>
    public string Version => Text(AtopColumn.Version);

    /// <summary>Gets when what the row tells of began and ended: the alliance, or the member's part.</summary>
    internal (AtopDate From, AtopDate To) Stretch => Level is AtopLevel.Member ? (Entry, Exit) : (Begin, End);

    /// <summary>Gets whether it had ended when the dataset closed; null where neither the date nor <c>ineffect</c> tells.</summary>
    internal bool? HasEnded => Stretch.To is var end && end == default ? !Ineffect : !end.IsNone || Ineffect is false;

    internal int? Code(AtopColumn column) => codes[Array.IndexOf(AtopColumns.Codes, column)];

    internal string Text(AtopColumn column) => layout.Text(this, column);

    private static ValueList<int> Numbers(in RowCells<AtopColumn> cells)
    {
        var numbers = new List<int>();
        for (var column = AtopColumn.Mem1; column <= AtopColumn.Mem59; column++)
        {
            if (cells.Whole(column) is not { } number)
            {
                continue;
            }

            if (number > 0)
            {
                numbers.Add(number);
            }
            else
            {
                cells.Doubt(NoteCodes.CodeNotInList, column, "is the number of no state");
            }
        }

        return ValueList.From(numbers);
    }
}
