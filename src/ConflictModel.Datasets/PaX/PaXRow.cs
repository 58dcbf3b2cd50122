using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>One agreement, as its row of PA-X prints it, typed.</summary>
/// <remarks>A cell that is empty or <c>NA</c> is none: a text is then <c>""</c>, a number <see langword="null"/>. What is coded is read in the model's own lists, which are those of PA-X.</remarks>
public sealed partial class PaXRow : DatasetRow
{
    // Numbers of wars may have decimals: 632.3.
    private static readonly System.Buffers.SearchValues<char> NumbersOfLinks = System.Buffers.SearchValues.Create("0123456789,; .");

    private readonly DatasetLayout<PaXColumn> layout;

    internal PaXRow(DatasetTable table, DatasetLayout<PaXColumn> layout, int agtId)
        : base(table)
    {
        this.layout = layout;
        AgtId = agtId;
        var cells = new RowCells<PaXColumn>(table, layout);
        PP = Whole(cells, PaXColumn.PP);
        Ver = Whole(cells, PaXColumn.Ver);
        Dat = IsNone(PaXColumn.Dat) ? null : cells.Day(PaXColumn.Dat);
        Lgt = Whole(cells, PaXColumn.Lgt);
        NCharacters = Whole(cells, PaXColumn.NCharacters);
        Loc1GWNO = Whole(cells, PaXColumn.Loc1GWNO);
        Loc2GWNO = Whole(cells, PaXColumn.Loc2GWNO);
        Status = Listed(cells, PaXColumn.Status, PaXCodes.Status);
        Agtp = Listed(cells, PaXColumn.Agtp, PaXCodes.Scope);
        Stage = Listed(cells, PaXColumn.Stage, PaXCodes.Stage);
        StageSub = Listed(cells, PaXColumn.StageSub, PaXCodes.SubStage);
        if (StageSub != default && Stage != default && StageSub.Stage != Stage)
        {
            cells.Remark(NoteCodes.PaXStagesDiffer, PaXColumn.StageSub, $"is of another stage than {Text(PaXColumn.Stage)}: both are kept.");
        }

        foreach (var column in PaXColumns.Links)
        {
            if (!IsNone(column) && Text(column).AsSpan().ContainsAnyExcept(NumbersOfLinks))
            {
                cells.Remark(NoteCodes.NotANumber, column, "is no number, nor several with commas or semicolons between: kept as printed, and claimed as a code as it stands.");
            }
        }

        var provisions = new PaXProvision[PaXColumns.Provisions.Count];
        for (var i = 0; i < provisions.Length; i++)
        {
            var column = PaXColumns.FirstProvision + i;
            provisions[i] = new(PaXColumns.Provisions[i], IsNone(column) ? null : cells.Code(column, 0, 3));
        }

        Provisions = new PaXProvisions(provisions);
    }

    /// <summary>Gets the number of the agreement (<c>AgtId</c>).</summary>
    public int AgtId { get; }

    /// <summary>Gets the number of the peace process (<c>PP</c>).</summary>
    public int? PP { get; }

    /// <summary>Gets the version of the text, as printed (<c>Ver</c>).</summary>
    public int? Ver { get; }

    /// <summary>Gets the day on which it was signed, agreed or issued; of a meeting of several days the last (<c>Dat</c>).</summary>
    public LocalDate? Dat { get; }

    /// <summary>Gets whether it was agreed, and by how many (<c>Status</c>).</summary>
    public AgreementStatus Status { get; }

    /// <summary>Gets the length in pages (<c>Lgt</c>).</summary>
    public int? Lgt { get; }

    /// <summary>Gets the length in characters (<c>N_characters</c>).</summary>
    public int? NCharacters { get; }

    /// <summary>Gets between whom it is, about what kind of conflict (<c>Agtp</c>).</summary>
    public AgreementScope Agtp { get; }

    /// <summary>Gets the stage of the process that it belongs to, which is not chronology (<c>Stage</c>).</summary>
    public AgreementStage Stage { get; }

    /// <summary>Gets what it does within its stage (<c>StageSub</c>).</summary>
    public AgreementSubStage StageSub { get; }

    /// <summary>Gets the Gleditsch–Ward number of the first country (<c>Loc1GWNO</c>).</summary>
    public int? Loc1GWNO { get; }

    /// <summary>Gets the Gleditsch–Ward number of the second country (<c>Loc2GWNO</c>).</summary>
    public int? Loc2GWNO { get; }

    /// <summary>Gets what it provides for: the 240 columns from <c>GCh</c> to <c>ImSrc</c>.</summary>
    public PaXProvisions Provisions { get; }

    /// <summary>Gives the text of a cell; empty where it is empty or <c>NA</c>.</summary>
    internal string Text(PaXColumn column) => layout.Text(this, column) is var text && text.AsSpan().Trim() is "NA" ? string.Empty : text;

    private bool IsNone(PaXColumn column) => string.IsNullOrWhiteSpace(Text(column));

    private int? Whole(RowCells<PaXColumn> cells, PaXColumn column) => IsNone(column) ? null : cells.Whole(column);

    private T Listed<T>(RowCells<PaXColumn> cells, PaXColumn column, Func<string, T> read)
        where T : struct, ICodeList<T>
    {
        if (IsNone(column))
        {
            return default;
        }

        var code = read(Text(column).Trim());
        if (code.Equals(default))
        {
            cells.Doubt(NoteCodes.CodeNotInList, column, "is not in the codebook's list");
        }

        return code;
    }
}
