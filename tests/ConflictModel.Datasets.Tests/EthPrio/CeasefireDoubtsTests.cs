using static ConflictModel.Datasets.Tests.CeasefireText;

namespace ConflictModel.Datasets.Tests;

public class CeasefireDoubtsTests
{
    [Theory]
    [InlineData("2005", "2", "31", "2005-02-XX")]
    [InlineData("2005", "4", "31", "2005-04-XX")]
    [InlineData("2005", "2", "29", "2005-02-XX")]
    public void A_day_that_its_month_does_not_have_leaves_the_month(string year, string month, string day, string read)
    {
        var (row, note) = Noted(("cf_dec_yr", year), ("cf_dec_month", month), ("cf_dec_day", day), ("cf_effect_yr", "-1"), ("cf_effect_month", "-1"), ("cf_effect_day", "-1"), ("end_yr", "2006"));
        row.CfDec.Date.ToString().Should().Be(read);
        row["cf_dec_day"].Should().Be(day);
        (note.Code, note.Column, note.Value).Should().Be((NoteCodes.EthPrioNoSuchDay, "cf_dec_day", day));
        note.Message.Should().Contain($"{year}-{month}-{day}").And.EndWith($"read as {read}.");
    }

    [Theory]
    [InlineData("-1", "6", "-1", "")]
    [InlineData("2005", "-1", "6", "2005")]
    [InlineData("2005", "0", "0", "2005")]
    [InlineData("2005", "13", "1", "2005")]
    [InlineData("2005", "7", "0", "2005-07-XX")]
    [InlineData("0", "7", "1", "")]
    [InlineData("2005", "7", "", "2005-07-XX")]
    public void Parts_that_do_not_go_together_are_kept_and_what_they_tell_is_read(string year, string month, string day, string read)
    {
        var (row, note) = Noted(("end_yr", year), ("end_month", month), ("end_day", day), ("ended", "-1"));
        row.End.Date.ToString().Should().Be(read.Length > 0 ? read : ImpreciseDate.Unknown.ToString());
        (note.Code, note.Column).Should().Be((NoteCodes.EthPrioOddDate, "end_yr"));
    }

    [Theory]
    [InlineData("2005", "2", "28", true)]
    [InlineData("2005", "2", "-1", true)]
    [InlineData("2005", "3", "1", false)]
    [InlineData("2005", "3", "-1", false)]
    [InlineData("2005", "-1", "-1", false)]
    public void An_effect_before_its_declaration_is_kept_and_noted_where_it_is_sure(string year, string month, string day, bool isNoted)
    {
        using var reader = Read(Row(("cf_effect_yr", year), ("cf_effect_month", month), ("cf_effect_day", day)));
        reader.Single().CfEffect.Date.IsKnown.Should().BeTrue();
        reader.Notes.Select(note => note.Code).Should().Equal(isNoted ? [NoteCodes.EthPrioEffectBeforeDeclaration] : []);
    }

    [Fact]
    public void An_end_before_its_effect_is_kept_and_noted()
    {
        var (row, note) = Noted(("end_month", "3"), ("end_day", "3"));
        row.End.Date.Should().Be(new ImpreciseDate(2005, 3, 3));
        note.Code.Should().Be(NoteCodes.EthPrioEndBeforeEffect);
        note.Message.Should().StartWith("The ceasefire ends 2005-03-03, before it takes effect 2005-03-04:");
    }

    [Theory]
    [InlineData("0", "2005", "4", "ended is 0, not ended")]
    [InlineData("3", "2005", "4", "ended is 3, never in effect")]
    [InlineData("1", "0", "4", "ended is 1, and yet the date of the end is 0")]
    [InlineData("-1", "0", "4", "ended is -1, and yet the date of the end is 0")]
    [InlineData("3", "2005", "0", "ended is 3, never in effect, and yet there is a date of an end")]
    public void A_code_of_the_end_that_its_dates_contradict_is_noted(string ended, string year, string effect, string message)
    {
        var (end, none) = (year == "0" ? "0" : "4", effect == "0");
        var (_, note) = Noted(
            ("ended", ended), ("end_yr", year), ("end_month", end), ("end_day", end),
            ("cf_effect_yr", none ? "0" : "2005"), ("cf_effect_month", none ? "0" : "3"), ("cf_effect_day", effect));
        (note.Code, note.Column).Should().Be((NoteCodes.EthPrioEndDiffers, "ended"));
        note.Message.Should().StartWith(message);
    }

    [Theory]
    [InlineData("1", "0")]
    [InlineData("-1", "30")]
    public void A_fixed_time_that_does_not_go_with_fixed_is_noted(string isFixed, string time) =>
        Noted(("fixed", isFixed), ("fixed_time", time)).Note.Code.Should().Be(NoteCodes.EthPrioTermDiffers);

    [Fact]
    public void Lost_characters_are_kept_and_noted_once_a_row()
    {
        var (row, note) = Noted(("actor_name", "Bl\uFFFDue Fr\uFFFDnt"), ("cf_pp", "\uFFFDtalks\uFFFD"), ("nsa_frac", "1"));
        row.ActorName.Should().Be("Bl\uFFFDue Fr\uFFFDnt");
        (note.Code, note.Line, note.Column).Should().Be((NoteCodes.EthPrioLostCharacters, 2L, null));
    }

    [Fact]
    public void A_number_that_is_not_made_of_its_parts_is_noted()
    {
        var (row, note) = Noted(("cf_id", "5"));
        row.UniqId.Should().Be(999004);
        note.Code.Should().Be(NoteCodes.EthPrioIdsDiffer);
    }
}
