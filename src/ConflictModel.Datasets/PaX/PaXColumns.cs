namespace ConflictModel.Datasets;

/// <summary>The columns of PA-X: one shape is known, that of version 4.</summary>
internal static class PaXColumns
{
    public const PaXColumn FirstProvision = PaXColumn.GCh;

    public static DatasetColumns<PaXColumn> Known { get; } = new(
        "PA-X",
        [
            "Con", "Contp", "PP", "PPName", "Reg", "AgtId", "Ver", "Agt", "Dat", "Status", "Lgt", "N_characters", "Agtp", "Stage", "StageSub",
            "Part", "ThrdPart", "OthAgr", "Loc1ISO", "Loc2ISO", "Loc1GWNO", "Loc2GWNO", "UcdpCon", "UcdpAgr", "PamAgr", "CowWar", "GCh", "GChRhet",
            "GChAntid", "GChSubs", "GChOth", "GDis", "GDisRhet", "GDisAntid", "GDisSubs", "GDisOth", "GAge", "GAgeRhet", "GAgeAntid", "GAgeSubs",
            "GAgeOth", "GMig", "GMigRhet", "GMigAntid", "GMigSubs", "GMigOth", "GRa", "GRaRhet", "GRaAntid", "GRaSubs", "GRaOth", "GRe", "GReRhet",
            "GReAntid", "GReSubs", "GReOth", "GInd", "GIndRhet", "GIndAntid", "GIndSubs", "GIndOth", "GOth", "GOthRhet", "GOthAntid", "GOthSubs",
            "GOthOth", "GRef", "GRefRhet", "GRefSubs", "GRefOth", "GSoc", "GSocRhet", "GSocAntid", "GSocSubs", "GSocOth", "GeWom", "GeMe", "GeMeNu",
            "GeMeOth", "GeLgbti", "GeLgbtiPos", "GeLgbtiNeg", "GeFa", "StDef", "StGen", "StCon", "StSd", "StRef", "StSym", "StInd", "StUni", "StBor",
            "StXbor", "Pol", "PolGen", "PolNewInd", "PolNewTemp", "ConRen", "Cons", "Ele", "ElecComm", "PolPar", "PolParTrans", "PolParOth", "Civso",
            "Tral", "Pubad", "Polps", "PpsSt", "PpsSub", "PpsEx", "PpsOro", "PpsOthPr", "PpsVet", "PpsAut", "PpsInt", "PpsOth", "Terps", "TpsSub",
            "TpsLoc", "TpsAut", "TpsOth", "Eps", "EpsRes", "EpsFis", "EpsOth", "Mps", "MpsMe", "MpsJt", "MpsPro", "MpsOth", "HrGen", "EqGen",
            "HrDem", "Prot", "ProtCiv", "ProtGrp", "ProtLgl", "ProtOth", "HrFra", "HrfSp", "HrfBor", "HrfTinc", "HrfOth", "HrCp", "CprLife",
            "CprTort", "CprEq", "CprSlav", "CprLib", "CprDet", "CprFmov", "CprFspe", "CprFass", "CprTria", "CprPriv", "CprVote", "CprReli", "CprOth",
            "HrSec", "SerProp", "SerWork", "SerHeal", "SerEdu", "SerStdl", "SerShel", "SerSs", "SerCult", "SerOth", "HrNi", "HrNiMe", "HrNiNe",
            "HrNiOth", "HrIi", "HrIiMon", "HrIiBod", "HrIiOth", "HrMob", "HrDet", "Med", "MedGov", "MedSubs", "MedLog", "MedOth", "HrCit", "CitGen",
            "CitRights", "CitDef", "CitOth", "JusCr", "JusCrSp", "JusCrSys", "JusCrPow", "JusEm", "JusJu", "JusPri", "JusTra", "Dev", "DevSoc",
            "DevHum", "DevInfra", "NEC", "NatRes", "IntFu", "Bus", "Tax", "TaxPo", "TaxRef", "TaxOth", "Ban", "CenBan", "BanPers", "BanInt", "BanXb",
            "LaRef", "LaRefMan", "LaRefRet", "LaRefOth", "LaNom", "LaCH", "LaCHTa", "LaCHIt", "LaCHPro", "LaCHOth", "LaEn", "Wat", "SsrGua", "Ce",
            "CeProv", "CeGen", "SsrPol", "SsrArm", "SsrDdr", "DdrDemil", "DdrProg", "SsrInt", "SsrPsf", "SsrFf", "Cor", "SsrCrOcr", "SsrDrugs",
            "Terr", "TjGen", "TjAm", "TjAmPro", "TjSan", "TjPower", "TjAmBan", "TjCou", "TjJaNc", "TjJaIc", "TjMech", "TjPrire", "TjVet", "TjVic",
            "TjMis", "TjRep", "TjRSym", "TjRMa", "TjNR", "ImUN", "ImOth", "ImRef", "ImPK", "ImE", "ImSrc",
        ],
        [PaXColumn.AgtId, PaXColumn.PP, PaXColumn.Agt, PaXColumn.Dat, PaXColumn.Agtp, PaXColumn.Stage],
        ("v4-266", []));

    /// <summary>Gets the columns that hold numbers of other datasets.</summary>
    public static PaXColumn[] Links { get; } = [PaXColumn.UcdpCon, PaXColumn.UcdpAgr, PaXColumn.PamAgr, PaXColumn.CowWar];

    /// <summary>Gets the names of the columns of provisions, as published.</summary>
    public static ValueList<string> Provisions { get; } = ValueList.From(Known.Names.Skip((int)FirstProvision));
}
