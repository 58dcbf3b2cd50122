namespace ConflictModel.Datasets;

/// <content>The texts of a row.</content>
public sealed partial class EthPrioCeasefireRow
{
    /// <summary>Gets the country (<c>location</c>).</summary>
    public string Location => Text(CeasefireColumn.Location);

    /// <summary>Gets the name of the actor that declared it (<c>actor_name</c>).</summary>
    public string ActorName => Text(CeasefireColumn.ActorName);

    /// <summary>Gets the evidence of the onset; empty in the release of October 2022 (<c>evidence_onset</c>).</summary>
    public string EvidenceOnset => Text(CeasefireColumn.EvidenceOnset);

    /// <summary>Gets the fixed time as printed: days, 0 for none, -1 for unknown, or words (<c>fixed_time</c>).</summary>
    public string FixedTime => Text(CeasefireColumn.FixedTime);

    /// <summary>Gets what the other purpose was; 0 for none (<c>p_other_comment</c>).</summary>
    public string POtherComment => Text(CeasefireColumn.POtherComment);

    /// <summary>Gets how it stands to a peace process, in words; 0 for nothing said (<c>cf_pp</c>).</summary>
    public string CfPp => Text(CeasefireColumn.CfPp);

    /// <summary>Gets who sent the mediators, in words; 0 for none, -1 for unknown (<c>mediator_send</c>).</summary>
    public string MediatorSend => Text(CeasefireColumn.MediatorSend);

    /// <summary>Gets the evidence of the end; empty in the release of October 2022 (<c>evidence_end</c>).</summary>
    public string EvidenceEnd => Text(CeasefireColumn.EvidenceEnd);

    /// <summary>Gets the comment; empty in the release of October 2022 (<c>comment</c>).</summary>
    public string Comment => Text(CeasefireColumn.Comment);

    /// <summary>Gets the news source; empty in the release of October 2022 (<c>factivia_source</c>).</summary>
    public string FactiviaSource => Text(CeasefireColumn.FactiviaSource);

    /// <summary>Gets where in the news sources it stands; 0 for nothing said (<c>factivia_page</c>).</summary>
    public string FactiviaPage => Text(CeasefireColumn.FactiviaPage);

    /// <summary>Gets the initials of the coder (<c>coder</c>).</summary>
    public string Coder => Text(CeasefireColumn.Coder);

    internal string Text(CeasefireColumn column) => layout.Text(this, column);

    internal ValueList<PrintedCell> Printed(params ReadOnlySpan<CeasefireColumn> columns) => layout.Printed(this, columns);
}
