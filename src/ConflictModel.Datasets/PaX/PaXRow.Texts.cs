namespace ConflictModel.Datasets;

/// <content>The texts of a row.</content>
public sealed partial class PaXRow
{
    /// <summary>Gets the countries or entities of the conflict (<c>Con</c>).</summary>
    public string Con => Text(PaXColumn.Con);

    /// <summary>Gets what the conflict is about: government, territory, both, groups, other (<c>Contp</c>).</summary>
    public string Contp => Text(PaXColumn.Contp);

    /// <summary>Gets the name of the peace process (<c>PPName</c>).</summary>
    public string PPName => Text(PaXColumn.PPName);

    /// <summary>Gets the part of the world (<c>Reg</c>).</summary>
    public string Reg => Text(PaXColumn.Reg);

    /// <summary>Gets the name of the agreement, line breaks included (<c>Agt</c>).</summary>
    public string Agt => Text(PaXColumn.Agt);

    /// <summary>Gets the parties as the document names them, with those who signed for them: free text of several lines (<c>Part</c>).</summary>
    public string Part => Text(PaXColumn.Part);

    /// <summary>Gets the third parties, in the document's own words: free text of several lines (<c>ThrdPart</c>).</summary>
    public string ThrdPart => Text(PaXColumn.ThrdPart);

    /// <summary>Gets where the text names other agreements, quoted (<c>OthAgr</c>).</summary>
    public string OthAgr => Text(PaXColumn.OthAgr);

    /// <summary>Gets the ISO 3166 code of the first country (<c>Loc1ISO</c>).</summary>
    public string Loc1ISO => Text(PaXColumn.Loc1ISO);

    /// <summary>Gets the ISO 3166 code of the second country (<c>Loc2ISO</c>).</summary>
    public string Loc2ISO => Text(PaXColumn.Loc2ISO);

    /// <summary>Gets the number of the UCDP conflict, as printed (<c>UcdpCon</c>).</summary>
    public string UcdpCon => Text(PaXColumn.UcdpCon);

    /// <summary>Gets the number of the agreement in the UCDP Peace Agreement Dataset, as printed (<c>UcdpAgr</c>).</summary>
    public string UcdpAgr => Text(PaXColumn.UcdpAgr);

    /// <summary>Gets the number of the agreement in the Peace Accords Matrix, as printed (<c>PamAgr</c>).</summary>
    public string PamAgr => Text(PaXColumn.PamAgr);

    /// <summary>Gets the number of the Correlates of War war, as printed (<c>CowWar</c>).</summary>
    public string CowWar => Text(PaXColumn.CowWar);
}
