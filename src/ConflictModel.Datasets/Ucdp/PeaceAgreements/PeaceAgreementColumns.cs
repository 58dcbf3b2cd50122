namespace ConflictModel.Datasets;

/// <summary>The one shape in which the UCDP Peace Agreement Dataset 1975–2011 is published; order does not matter.</summary>
/// <remarks>Some headers end with a blank (<c>pa_date </c>, <c>no_dyad </c>, <c>Out_iss </c>): columns are found, and named here, without it.</remarks>
internal static class PeaceAgreementColumns
{
    public static DatasetColumns<PeaceAgreementColumn> Known { get; } = new(
        "the UCDP peace agreements",
        [
            "PAID", "Region", "GWNO", "CID", "Name", "DyadName", "bwdID", "actorId",
            "Inc", "pa_name", "Year", "pa_date", "pa_comment", "pa_sign", "c_sign", "pa_3rd",
            "c_3rd", "ended", "Duration", "c_duration", "cease", "Intarmy", "DDR", "Withd",
            "Mil_prov", "pp", "Intgov", "Intciv", "Elections", "Interrim", "Natalks", "Shagov",
            "Pol_prov", "Aut", "Fed", "Ind", "Ref", "Shaloc", "Regdev", "Cul",
            "Demarcation", "Locgov", "Terr_prov", "Amn", "pris", "Recon", "Return", "Justice_prov",
            "Reaffirm", "Reaffirm ID", "Outlin", "PKO", "Co_impl", "DyVi05", "CoVi01", "noconf",
            "termdur", "noconf11", "Comment", "txt", "Link to fulltext agreement", "inclusive", "no_dyad", "pa_type",
            "Out_iss", "ProcID", "Frame", "All", "Counter",
        ],
        [PeaceAgreementColumn.Paid, PeaceAgreementColumn.PaName, PeaceAgreementColumn.PaDate, PeaceAgreementColumn.PaType],
        ("1975-2011", []));

    /// <summary>Gets the columns that say whether a text has a provision.</summary>
    public static PeaceAgreementColumn[] Provisions { get; } =
    [
        PeaceAgreementColumn.Cease,
        PeaceAgreementColumn.Intarmy,
        PeaceAgreementColumn.Ddr,
        PeaceAgreementColumn.Withd,
        PeaceAgreementColumn.MilProv,
        PeaceAgreementColumn.Pp,
        PeaceAgreementColumn.Intgov,
        PeaceAgreementColumn.Intciv,
        PeaceAgreementColumn.Elections,
        PeaceAgreementColumn.Interrim,
        PeaceAgreementColumn.Natalks,
        PeaceAgreementColumn.Shagov,
        PeaceAgreementColumn.PolProv,
        PeaceAgreementColumn.Aut,
        PeaceAgreementColumn.Fed,
        PeaceAgreementColumn.Ind,
        PeaceAgreementColumn.Ref,
        PeaceAgreementColumn.Shaloc,
        PeaceAgreementColumn.Regdev,
        PeaceAgreementColumn.Cul,
        PeaceAgreementColumn.Demarcation,
        PeaceAgreementColumn.Locgov,
        PeaceAgreementColumn.TerrProv,
        PeaceAgreementColumn.Amn,
        PeaceAgreementColumn.Pris,
        PeaceAgreementColumn.Recon,
        PeaceAgreementColumn.Return,
        PeaceAgreementColumn.JusticeProv,
        PeaceAgreementColumn.Reaffirm,
        PeaceAgreementColumn.Pko,
        PeaceAgreementColumn.CoImpl,
    ];
}
