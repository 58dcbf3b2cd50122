namespace ConflictModel.Datasets;

/// <content>The texts of a row.</content>
public sealed partial class UcdpPeaceAgreementRow
{
    /// <summary>Gets the Gleditsch–Ward numbers of the countries, as a list (<c>GWNO</c>).</summary>
    public string Gwno => Text(PeaceAgreementColumn.Gwno);

    /// <summary>Gets the name of the conflict (<c>Name</c>).</summary>
    public string Name => Text(PeaceAgreementColumn.Name);

    /// <summary>Gets the names of the dyads, parted by commas (<c>DyadName</c>).</summary>
    public string DyadName => Text(PeaceAgreementColumn.DyadName);

    /// <summary>Gets the name of the agreement (<c>pa_name</c>).</summary>
    public string PaName => Text(PeaceAgreementColumn.PaName);

    /// <summary>Gets what kind of agreement it is and how it came about, in the words of the coders (<c>pa_comment</c>).</summary>
    public string PaComment => Text(PeaceAgreementColumn.PaComment);

    /// <summary>Gets who signed, in the words of the coders (<c>pa_sign</c>).</summary>
    public string PaSign => Text(PeaceAgreementColumn.PaSign);

    /// <summary>Gets the comment on the signatories (<c>c_sign</c>).</summary>
    public string CSign => Text(PeaceAgreementColumn.CSign);

    /// <summary>Gets the third parties, in the words of the coders (<c>pa_3rd</c>).</summary>
    public string Pa3rd => Text(PeaceAgreementColumn.Pa3rd);

    /// <summary>Gets the comment on the third parties (<c>c_3rd</c>).</summary>
    public string C3rd => Text(PeaceAgreementColumn.C3rd);

    /// <summary>Gets when the agreement ended, as printed: <c>YYYY-MM-DD</c>, <c>YYYY-MM-</c> or <c>YYYY</c> (<c>Duration</c>).</summary>
    public string Duration => Text(PeaceAgreementColumn.Duration);

    /// <summary>Gets the comment on how and why it ended (<c>c_duration</c>).</summary>
    public string CDuration => Text(PeaceAgreementColumn.CDuration);

    /// <summary>Gets the comment on the conflict after the agreement (<c>Comment</c>).</summary>
    public string Comment => Text(PeaceAgreementColumn.Comment);

    /// <summary>Gets whether the text is at hand: 1, 0 or a remark (<c>txt</c>).</summary>
    public string Txt => Text(PeaceAgreementColumn.Txt);

    /// <summary>Gets the address of the text (<c>Link to fulltext agreement</c>).</summary>
    public string LinkToFulltextAgreement => Text(PeaceAgreementColumn.LinkToFulltextAgreement);

    /// <summary>Gets the texts that this one reaffirms; empty also for the printed -99, not applicable (<c>Reaffirm ID</c>).</summary>
    public string ReaffirmId => Text(PeaceAgreementColumn.ReaffirmId) is var text && text.Trim() == "-99" ? string.Empty : text;

    internal string Text(PeaceAgreementColumn column) => layout.Text(this, column);
}
