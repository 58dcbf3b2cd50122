using NodaTime;
using static ConflictModel.Datasets.Tests.PaXText;

namespace ConflictModel.Datasets.Tests;

public class PaXRowTests
{
    [Fact]
    public void Types_every_column()
    {
        var row = Typed(("Loc2ISO", "SYL"), ("Loc2GWNO", "9791"), ("GCh", "1"), ("Ce", "3"), ("ImSrc", "2"));

        (row.Con, row.Contp, row.PP, row.PPName, row.Reg).Should().Be(("Freedonia", "Government", 981, "Freedonia peace process", "Europe and Eurasia"));
        (row.AgtId, row.Ver, row.Agt, row.Dat).Should().Be((91436, 1, "Accord of the Lake", new LocalDate(2031, 11, 21)));
        (row.Status, row.Lgt, row.NCharacters).Should().Be((AgreementStatus.Multiparty, 12, 35000));
        (row.Agtp, row.Stage, row.StageSub).Should().Be((AgreementScope.Intrastate, AgreementStage.SubstantiveComprehensive, AgreementSubStage.FrameworkAgreement));
        row.Part.Should().StartWith("On behalf of the Government:\nSd.\n").And.EndWith("B. Teasdale\n");
        (row.ThrdPart, row.OthAgr).Should().Be(("Witnessed by C. Sylvan, United Nations", "Page 1: ...as per the Code of Conduct\nPage 2: the Lake Truce"));
        (row.Loc1ISO, row.Loc2ISO, row.Loc1GWNO, row.Loc2GWNO).Should().Be(("FRE", "SYL", 9790, 9791));
        (row.UcdpCon, row.UcdpAgr, row.PamAgr, row.CowWar).Should().Be(("9269", "91337", "929", "9931"));
        row.Provisions.Made.Select(it => (it.Name, it.Level)).Should().Equal(("GCh", 1), ("Ce", 3), ("ImSrc", 2));
        row.Line.Should().Be(2);
    }

    [Fact]
    public void Provisions_stand_in_published_order_by_place_and_by_name()
    {
        var provisions = Typed(("SsrDdr", "2"), ("Ce", "")).Provisions;

        provisions.Should().HaveCount(240).And.HaveSameCount(PaXProvisions.Names);
        (provisions[0].Name, provisions[239].Name).Should().Be(("GCh", "ImSrc"));
        (provisions.LevelOf("SsrDdr"), provisions.LevelOf("SsrPol"), provisions.LevelOf("Ce")).Should().Be((2, 0, null));
        provisions.Invoking(it => it.LevelOf("Stage")).Should().Throw<ArgumentException>().WithMessage("PA-X has no provision \"Stage\"*");
        provisions.Invoking(it => it[240]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("NA")]
    [InlineData(" NA ")]
    public void An_empty_cell_and_NA_are_none_and_not_zero(string cell)
    {
        var row = Typed(
            ("PP", cell), ("Ver", cell), ("Dat", cell), ("Lgt", cell), ("N_characters", cell), ("Loc1GWNO", cell), ("Status", cell), ("Agtp", cell), ("Stage", cell),
            ("StageSub", cell), ("UcdpCon", cell), ("ThrdPart", cell), ("Loc1ISO", cell), ("Ce", cell));

        new int?[] { row.PP, row.Ver, row.Lgt, row.NCharacters, row.Loc1GWNO, row.Provisions.LevelOf("Ce") }.Should().AllBeEquivalentTo((int?)null);
        row.Dat.Should().BeNull();
        (row.Status, row.Agtp, row.Stage, row.StageSub).Should().Be((AgreementStatus.Unstated, AgreementScope.Unstated, AgreementStage.Unstated, AgreementSubStage.Unstated));
        (row.UcdpCon.Trim(), row.ThrdPart.Trim(), row.Loc1ISO.Trim()).Should().Be(("", "", ""));
        row["Ce"].Should().Be(cell);
    }

    [Theory]
    [InlineData("Pre", "Proc", "pre-negotiation", "process")]
    [InlineData("Pre", "Prin", "pre-negotiation", "principles")]
    [InlineData("Pre", "Conf", "pre-negotiation", "confidence-building")]
    [InlineData("Pre", "PreMix", "pre-negotiation", "pre-negotiation-mixed")]
    [InlineData("Pre", "PreOth", "pre-negotiation", "pre-negotiation-other")]
    [InlineData("SubPar", "Iss", "framework-substantive-partial", "single-issue")]
    [InlineData("SubPar", "MultIss", "framework-substantive-partial", "several-issues")]
    [InlineData("SubPar", "FrparOth", "framework-substantive-partial", "partial-other")]
    [InlineData("SubComp", "FrAg", "framework-substantive-comprehensive", "framework-agreement")]
    [InlineData("SubComp", "FrCons", "framework-substantive-comprehensive", "constitution")]
    [InlineData("Imp", "ImpMod", "implementation", "implementation-modalities")]
    [InlineData("Imp", "ExtSub", "implementation", "extends-substance")]
    [InlineData("Imp", "ExtPar", "implementation", "extends-parties")]
    [InlineData("Imp", "ImpOth", "implementation", "implementation-other")]
    [InlineData("Ren", "Reimp", "renewal", "renews-implementation")]
    [InlineData("Ren", "Repre", "renewal", "renews-pre-negotiation")]
    [InlineData("Ren", "Resub", "renewal", "renews-substance")]
    [InlineData("Ren", "Reoth", "renewal", "renewal-other")]
    [InlineData("Cea", "Ceas", "ceasefire", "ceasefire-agreement")]
    [InlineData("Cea", "Rel", "ceasefire", "ceasefire-related")]
    [InlineData("Cea", "CeaMix", "ceasefire", "ceasefire-mixed")]
    [InlineData("Oth", "Oth", "other", "other")]
    public void Stages_have_the_words_of_the_model(string stage, string sub, string stageWord, string subWord)
    {
        var row = Typed(("Stage", stage), ("StageSub", sub));
        (row.Stage.Word, row.StageSub.Word).Should().Be((stageWord, subWord));
    }

    [Theory]
    [InlineData("Multiparty signed/agreed", "Inter", "multiparty", "inter")]
    [InlineData("Unilateral document", "InterIntra", "unilateral", "inter-intra")]
    [InlineData("Status unclear", "Intra", "unclear", "intra")]
    [InlineData("Agreement with subsequent status", "IntraLocal", "subsequent", "intra-local")]
    public void Status_and_scope_have_the_words_of_the_model(string status, string scope, string statusWord, string scopeWord)
    {
        var row = Typed(("Status", status), ("Agtp", scope));
        (row.Status.Word, row.Agtp.Word).Should().Be((statusWord, scopeWord));
    }

    [Theory]
    [InlineData("Status", "Signed", NoteCodes.CodeNotInList)]
    [InlineData("Agtp", "Local", NoteCodes.CodeNotInList)]
    [InlineData("Stage", "Sub", NoteCodes.CodeNotInList)]
    [InlineData("StageSub", "New", NoteCodes.CodeNotInList)]
    [InlineData("StageSub", "ImpMod", NoteCodes.PaXStagesDiffer)]
    [InlineData("Ce", "4", NoteCodes.CodeNotInList)]
    [InlineData("Ce", "-1", NoteCodes.CodeNotInList)]
    [InlineData("Dat", "2031-02-30", NoteCodes.NotADate)]
    [InlineData("PP", "eighty", NoteCodes.NotANumber)]
    public void What_is_odd_is_noted_and_kept_as_printed(string column, string cell, string code)
    {
        var (row, note) = Noted((column, cell));
        row[column].Should().Be(cell);
        (note.Code, note.Column, note.Line, note.Severity).Should().Be((code, column, 2L, DatasetNoteSeverity.Warning));
    }

    [Theory]
    [InlineData("", NoteCodes.EmptyCell)]
    [InlineData("NA", NoteCodes.NotANumber)]
    [InlineData("0", NoteCodes.NotANumber)]
    public void A_row_without_the_number_of_its_agreement_is_reported(string cell, string code)
    {
        using var reader = Read(Row(("AgtId", cell)), Row());
        reader.Should().ContainSingle();
        reader.Notes.Should().ContainSingle().Which.Should().Match<DatasetNote>(note => note.Code == code && note.Column == "AgtId" && note.Severity == DatasetNoteSeverity.Error);
        reader.Counts.Should().Be(new RowCounts(2, 1, 1));
    }

    [Fact]
    public void The_file_may_begin_with_a_byte_order_mark()
    {
        using var reader = PaX.Read(GedText.Stream($"\uFEFF{Header}\r\n{Row()}\r\n"));
        reader.Single().Con.Should().Be("Freedonia");
        (reader.Layout, reader.NoteCount).Should().Be(("v4-266", 0L));
    }
}
