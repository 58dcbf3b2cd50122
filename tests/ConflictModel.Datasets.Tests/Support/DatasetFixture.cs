namespace ConflictModel.Datasets.Tests;

/// <summary>What there is to try a dataset with: invented tables, and the real files below <c>shared/data</c>.</summary>
/// <remarks>A test that holds of every dataset goes through <see cref="All"/>; a new dataset gets one entry here, and fails until it has it.</remarks>
/// <param name="Dataset">The dataset.</param>
/// <param name="Tables">Invented tables, each by the name of its file.</param>
/// <param name="RealFiles">The real files.</param>
internal sealed record DatasetFixture(Dataset Dataset, (string File, string Text)[] Tables, string[] RealFiles)
{
    public static DatasetFixture[] All { get; } =
    [
        new(
            KnownDatasets.Acled,
            [
                ("acled.csv", GedText.Table(AcledText.Newer, AcledText.Row(AcledText.Newer), AcledText.Row(AcledText.Newer, ("event_id_cnty", "FRE13"), ("time_precision", "3")))),
                ("acled-older.csv", GedText.Table(AcledText.Older, AcledText.Row(AcledText.Older))),
            ],
            []),
        new(
            KnownDatasets.Atop,
            [
                ("atop-alliances.csv", GedText.Table(AtopText.Alliances, "9005,,77,1844,6,,1850,1,2,0,1,0,1,120,1,0,0,0,0,0,901,902,,4.01")),
                ("atop-members.csv", GedText.Table(
                    AtopText.Members, "9006,901,1,1844,6,1,1850,1,2,0,1,0,0,1,5,3,1,0,0,0,0,1,1,1,4.01", "9006,902,1,1844,6,1,1850,1,2,0,1,0,0,1,5,3,0,0,0,0,0,0,0,1,4.01")),
            ],
            ["atop/atop-alliance-level.csv", "atop/atop-member-level.csv"]),
        new(
            KnownDatasets.CowWars,
            [
                ("inter.csv", GedText.Table(CowText.Inter, "901,Mill War,1,951,Freedonia,1,4,7,1823,-9,-9,1823,6,1,1824,7,-9,1824,\"902, 903\",2,1,2,-8,600,4")),
                ("intra.csv", GedText.Table(CowText.Intra, "902.1,Mill Revolt,3,5,951,Freedonia,Blue Front,1,6,10,1990,11,-9,1991,2,-9,1995,-7,-7,-7,-8,Blue front,5,-8,5000,-9,11000,5.1")),
                ("states.csv", GedText.Table(CowText.States, "FRE,951,Freedonia,1816,1,1,1900,5,6,2016")),
            ],
            ["cow/Inter-StateWarData_v4.0.csv", "cow/INTRA-STATE_WARS_v5.1.csv", "cow/states2016.csv", "cow/raw/Inter-StateWarData_v4.0.original-bytes.csv"]),
        new(
            KnownDatasets.EthPrioCeasefires,
            [("ceasefires.csv", GedText.Table(CeasefireText.Header, CeasefireText.Row(), CeasefireText.Row(CeasefireText.Front())))],
            ["prio_ceasefire/civil_conflict_ceasefire_2022.csv"]),
        new(
            KnownDatasets.Hxl,
            [("raids.csv", "Date,Place,Dead,Women\n#date +occurred,#loc,#affected+killed,#affected+killed+f\n2031-03-01,Oxwell,3,1\n03/04/2031,Lake,,\n")],
            [
                "hxl/ged191_bangladesh_hxl.csv", "hxl/idmc_displacement_by_country_year_hxl.csv", "hxl/insecurity_insight_protection_in_danger_2020_2023_hxl.csv", "hxl/libhxl/input-fuzzy.csv",
                "hxl/libhxl/input-multiline.csv", "hxl/libhxl/input-multiple-headers.csv", "hxl/libhxl/input-valid.csv", "hxl/libhxl/input-valid-latin1.csv",
            ]),
        new(KnownDatasets.PaX, [("pax.csv", GedText.Table(PaXText.Header, PaXText.Row()))], ["pax/pax_v4_nepal.csv"]),
        new(
            KnownDatasets.Sfm,
            [.. new[] { "unit", "person", "person_extra", "incident", "source" }.Select(table => ($"{table}.csv", SfmText.Table(table)))],
            [
                "sfm/importer_fixture_incidents.csv", "sfm/importer_fixture_persons.csv", "sfm/importer_fixture_persons_extra.csv", "sfm/importer_fixture_sources.csv",
                "sfm/importer_fixture_units.csv",
            ]),
        new(KnownDatasets.UcdpAcd, [("acd.csv", GedText.Table(ConflictYearText.Acd, ConflictYearText.Row(ConflictYearText.Acd)))], ["ucdp/acd/UcdpPrioConflict_v24_1.csv"]),
        new(KnownDatasets.UcdpActor, [("actor.csv", ActorText.Table(ActorText.Row()))], ["ucdp/actor/ucdp-actor-221.csv"]),
        new(KnownDatasets.UcdpBrd, [("brd.csv", GedText.Table(ConflictYearText.Brd, ConflictYearText.Row(ConflictYearText.Brd)))], ["ucdp/brd/BattleDeaths_v24_1_conf.csv"]),
        new(KnownDatasets.UcdpExternalSupport, [("esd.csv", GedText.Table(EsdText.Header, EsdText.Row(), EsdText.Supported("901", "Sylvania", 1, 0, [('w', 1, 0)], ("id", "12"), ("year", "2006"))))], ["ucdp/external_support/ucdp-esd-ay-181.csv.gz"]),
        new(
            KnownDatasets.UcdpGed,
            [
                ("ged191.csv", GedText.Table(GedText.Header42, GedText.Row(GedText.Header42))),
                ("ged241.csv", GedText.Table(GedText.Header49, GedText.Row(GedText.Header49), GedText.Row(GedText.Header49, ("id", "7002"), ("date_prec", "5"), ("date_end", "2005-12-31")))),
                ("ged-syria.csv", GedText.Table(GedText.HeaderSyria, GedText.Row(GedText.HeaderSyria))),
            ],
            ["ucdp/ged/ged191_myanmar.csv.gz", "ucdp/ged/ged231_sample1000.csv", "ucdp/ged/ged241_myanmar.csv.gz", "ucdp/ged/ged_syria_2016_2017.csv.gz"]),
        new(
            KnownDatasets.UcdpPeaceAgreements,
            [("agreements.csv", GedText.Table(PeaceAgreementText.Header, PeaceAgreementText.Row(("ended", "1"), ("Duration", "1993-08-"), ("pa_sign", "A. Firefly"), ("pa_3rd", "the UN"))))],
            ["ucdp/peace_agreement/ucdp-peace-agreements-1975-2011.csv"]),
        new(
            KnownDatasets.UcdpTermination,
            [("termination.csv", GedText.Table(ConflictYearText.Termination, ConflictYearText.Row(ConflictYearText.Termination, ("confterm", "1"), ("ependdate", "2012-11-02"), ("ependprec", "1"), ("outcome", "5"))))],
            ["ucdp/termination/ucdp-term-acd-3-2021.csv"]),
    ];

    public override string ToString() => Dataset.Name;
}
