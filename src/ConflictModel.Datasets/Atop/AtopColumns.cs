namespace ConflictModel.Datasets;

/// <summary>The columns of ATOP at the level of alliances and at that of members.</summary>
internal static class AtopColumns
{
    public const int MembersAtMost = 59;

    private static readonly AtopColumn[] OfAlliances =
    [
        AtopColumn.Begyr, AtopColumn.Begmo, AtopColumn.Begday, AtopColumn.Endyr, AtopColumn.Endmo, AtopColumn.Endday, AtopColumn.Mem1,
        AtopColumn.Mem2, AtopColumn.Mem3, AtopColumn.Mem4, AtopColumn.Mem5, AtopColumn.Mem6, AtopColumn.Mem7, AtopColumn.Mem8, AtopColumn.Mem9,
        AtopColumn.Mem10, AtopColumn.Mem11, AtopColumn.Mem12, AtopColumn.Mem13, AtopColumn.Mem14, AtopColumn.Mem15, AtopColumn.Mem16,
        AtopColumn.Mem17, AtopColumn.Mem18, AtopColumn.Mem19, AtopColumn.Mem20, AtopColumn.Mem21, AtopColumn.Mem22, AtopColumn.Mem23,
        AtopColumn.Mem24, AtopColumn.Mem25, AtopColumn.Mem26, AtopColumn.Mem27, AtopColumn.Mem28, AtopColumn.Mem29, AtopColumn.Mem30,
        AtopColumn.Mem31, AtopColumn.Mem32, AtopColumn.Mem33, AtopColumn.Mem34, AtopColumn.Mem35, AtopColumn.Mem36, AtopColumn.Mem37,
        AtopColumn.Mem38, AtopColumn.Mem39, AtopColumn.Mem40, AtopColumn.Mem41, AtopColumn.Mem42, AtopColumn.Mem43, AtopColumn.Mem44,
        AtopColumn.Mem45, AtopColumn.Mem46, AtopColumn.Mem47, AtopColumn.Mem48, AtopColumn.Mem49, AtopColumn.Mem50, AtopColumn.Mem51,
        AtopColumn.Mem52, AtopColumn.Mem53, AtopColumn.Mem54, AtopColumn.Mem55, AtopColumn.Mem56, AtopColumn.Mem57, AtopColumn.Mem58,
        AtopColumn.Mem59, AtopColumn.Hinst, AtopColumn.Minst, AtopColumn.Milorg, AtopColumn.Milinst, AtopColumn.Pubtreat, AtopColumn.Formorg,
        AtopColumn.Formal,
    ];

    private static readonly AtopColumn[] OfMembers =
    [
        AtopColumn.Member, AtopColumn.Cowsys, AtopColumn.Yrent, AtopColumn.Moent, AtopColumn.Dayent, AtopColumn.Yrexit, AtopColumn.Moexit,
        AtopColumn.Dayexit, AtopColumn.Phase, AtopColumn.Cowwar, AtopColumn.Termmode, AtopColumn.Termcaus, AtopColumn.Defcoadv, AtopColumn.Defcoloc,
        AtopColumn.Defcocon, AtopColumn.Defconum, AtopColumn.Defcodem, AtopColumn.Defconpr, AtopColumn.Offcoadv, AtopColumn.Offcoloc,
        AtopColumn.Offcocon, AtopColumn.Offconum, AtopColumn.Offcodem, AtopColumn.Neucoadv, AtopColumn.Neucoloc, AtopColumn.Neucocon,
        AtopColumn.Neuconum, AtopColumn.Neucodem, AtopColumn.Neuconpr, AtopColumn.Neucoatt, AtopColumn.Concoadv, AtopColumn.Concoloc,
        AtopColumn.Concocon, AtopColumn.Concoreq, AtopColumn.Olimob, AtopColumn.Obvary,
    ];

    private static readonly AtopColumn[] Added =
    [
        AtopColumn.Hinst, AtopColumn.Minst, AtopColumn.Milorg, AtopColumn.Milinst, AtopColumn.Pubtreat, AtopColumn.Formorg, AtopColumn.Formal,
    ];

    public static DatasetColumns<AtopColumn> Known { get; } = new(
        "ATOP",
        [
            "atopid", "cowid", "cow4id", "begyr", "begmo", "begday", "endyr", "endmo", "endday", "ineffect", "bilat", "maxphase", "wartime",
            "estmode", "pubsecr", "secrart", "proadd", "futmem", "speclgth", "length", "renounce", "proren", "renewlgt", "term", "defense",
            "offense", "neutral", "nonagg", "consul", "active", "conditio", "defcon", "offcon", "neucon", "concon", "asymm", "notaiden", "dipaid",
            "terrres", "seppeace", "thirdcom", "noothall", "specthrt", "statthr1", "statthr2", "conwtin", "medarb", "milcon", "milaid", "intcom",
            "subord", "organ1", "orgpurp1", "organ2", "orgpurp2", "base", "contrib", "armred", "acqterr", "divgains", "demwith", "reflnun",
            "refothio", "natrefal", "compag", "nomicoop", "conres", "agprois", "conmen", "ecaid", "interv", "mem1", "mem2", "mem3", "mem4", "mem5",
            "mem6", "mem7", "mem8", "mem9", "mem10", "mem11", "mem12", "mem13", "mem14", "mem15", "mem16", "mem17", "mem18", "mem19", "mem20",
            "mem21", "mem22", "mem23", "mem24", "mem25", "mem26", "mem27", "mem28", "mem29", "mem30", "mem31", "mem32", "mem33", "mem34", "mem35",
            "mem36", "mem37", "mem38", "mem39", "mem40", "mem41", "mem42", "mem43", "mem44", "mem45", "mem46", "mem47", "mem48", "mem49", "mem50",
            "mem51", "mem52", "mem53", "mem54", "mem55", "mem56", "mem57", "mem58", "mem59", "source", "new4", "rev4", "version", "hinst", "minst",
            "milorg", "milinst", "pubtreat", "formorg", "formal", "member", "cowsys", "yrent", "moent", "dayent", "yrexit", "moexit", "dayexit",
            "phase", "cowwar", "termmode", "termcaus", "defcoadv", "defcoloc", "defcocon", "defconum", "defcodem", "defconpr", "offcoadv",
            "offcoloc", "offcocon", "offconum", "offcodem", "neucoadv", "neucoloc", "neucocon", "neuconum", "neucodem", "neuconpr", "neucoatt",
            "concoadv", "concoloc", "concocon", "concoreq", "olimob", "obvary",
        ],
        [
            AtopColumn.Atopid, AtopColumn.Defense, AtopColumn.Offense, AtopColumn.Neutral, AtopColumn.Nonagg, AtopColumn.Consul,
        ],
        ("alliances-141", OfMembers),
        ("alliances-134", [.. OfMembers, .. Added]),
        ("members-105", OfAlliances));

    /// <summary>Gets the columns whose codes are told as they are printed, under their names.</summary>
    public static AtopColumn[] Codes { get; } =
    [
        AtopColumn.Wartime, AtopColumn.Estmode, AtopColumn.Pubsecr, AtopColumn.Secrart, AtopColumn.Proadd, AtopColumn.Futmem, AtopColumn.Speclgth,
        AtopColumn.Renounce, AtopColumn.Proren, AtopColumn.Renewlgt, AtopColumn.Term, AtopColumn.Active, AtopColumn.Conditio, AtopColumn.Defcon,
        AtopColumn.Offcon, AtopColumn.Neucon, AtopColumn.Concon, AtopColumn.Asymm, AtopColumn.Notaiden, AtopColumn.Dipaid, AtopColumn.Terrres,
        AtopColumn.Seppeace, AtopColumn.Thirdcom, AtopColumn.Noothall, AtopColumn.Specthrt, AtopColumn.Statthr1, AtopColumn.Statthr2,
        AtopColumn.Conwtin, AtopColumn.Medarb, AtopColumn.Milcon, AtopColumn.Milaid, AtopColumn.Intcom, AtopColumn.Subord, AtopColumn.Organ1,
        AtopColumn.Orgpurp1, AtopColumn.Organ2, AtopColumn.Orgpurp2, AtopColumn.Base, AtopColumn.Contrib, AtopColumn.Armred, AtopColumn.Acqterr,
        AtopColumn.Divgains, AtopColumn.Demwith, AtopColumn.Reflnun, AtopColumn.Refothio, AtopColumn.Natrefal, AtopColumn.Compag,
        AtopColumn.Nomicoop, AtopColumn.Conres, AtopColumn.Agprois, AtopColumn.Conmen, AtopColumn.Ecaid, AtopColumn.Interv, AtopColumn.Source,
        AtopColumn.New4, AtopColumn.Rev4, AtopColumn.Hinst, AtopColumn.Minst, AtopColumn.Milorg, AtopColumn.Milinst, AtopColumn.Pubtreat,
        AtopColumn.Formorg, AtopColumn.Formal, AtopColumn.Cowwar, AtopColumn.Termmode, AtopColumn.Termcaus, AtopColumn.Defcoadv, AtopColumn.Defcoloc,
        AtopColumn.Defcocon, AtopColumn.Defconum, AtopColumn.Defcodem, AtopColumn.Defconpr, AtopColumn.Offcoadv, AtopColumn.Offcoloc,
        AtopColumn.Offcocon, AtopColumn.Offconum, AtopColumn.Offcodem, AtopColumn.Neucoadv, AtopColumn.Neucoloc, AtopColumn.Neucocon,
        AtopColumn.Neuconum, AtopColumn.Neucodem, AtopColumn.Neuconpr, AtopColumn.Neucoatt, AtopColumn.Concoadv, AtopColumn.Concoloc,
        AtopColumn.Concocon, AtopColumn.Concoreq, AtopColumn.Olimob, AtopColumn.Obvary,
    ];

    /// <summary>Gets the columns among them that tell of one member, not of the alliance.</summary>
    public static AtopColumn[] OfMember { get; } = 
    [
        AtopColumn.Defcoadv, AtopColumn.Defcoloc, AtopColumn.Defcocon, AtopColumn.Defconum, AtopColumn.Defcodem, AtopColumn.Defconpr,
        AtopColumn.Offcoadv, AtopColumn.Offcoloc, AtopColumn.Offcocon, AtopColumn.Offconum, AtopColumn.Offcodem, AtopColumn.Neucoadv,
        AtopColumn.Neucoloc, AtopColumn.Neucocon, AtopColumn.Neuconum, AtopColumn.Neucodem, AtopColumn.Neuconpr, AtopColumn.Neucoatt,
        AtopColumn.Concoadv, AtopColumn.Concoloc, AtopColumn.Concocon, AtopColumn.Concoreq, AtopColumn.Cowwar, AtopColumn.Termmode,
        AtopColumn.Termcaus, AtopColumn.Obvary,
    ];
}
