using static ConflictModel.Datasets.Tests.HxlText;

namespace ConflictModel.Datasets.Tests;

public class HxlFigureTests
{
    [Theory]
    [InlineData("#affected+killed", "17", "best 17")]
    [InlineData("#affected+killed", "1,234", "best 1234")]
    [InlineData("#affected+killed", "0", "best 0")]
    [InlineData("#affected+killed", "at least 78", "at least 78")]
    [InlineData("#affected+killed", "10+", "at least 10")]
    [InlineData("#affected+killed+min,#affected+killed+max", "3,5", "3-5")]
    [InlineData("#affected+killed+max,#affected+killed,#affected+min+killed", "5,4,3", "3-5, best 4")]
    [InlineData("#affected+killed+min,#affected+killed+max", "3,3", "3")]
    [InlineData("#affected+killed+min,#affected+killed", "3,", "at least 3")]
    [InlineData("#affected+killed+max,#affected+killed", "3,", "up to 3")]
    [InlineData("#affected+killed,#affected+killed+words", "40,about 40", "about 40")]
    [InlineData("#affected+killed,#affected+killed+words", ",none reported", "none reported")]
    public void A_number_keeps_its_bounds_and_its_words(string tags, string cells, string estimate) =>
        Killed(tags, cells.Contains(',') && !tags.Contains(',') ? $"\"{cells}\"" : cells).Should().Be(estimate);

    [Theory]
    [InlineData("")]
    [InlineData("No Information")]
    [InlineData("n/a")]
    public void A_cell_that_says_nothing_is_no_figure(string cell) => Killed("#affected+killed", cell).Should().BeNull();

    [Theory]
    [InlineData("#affected+killed", "-3", NoteCodes.NegativeCount)]
    [InlineData("#affected+killed", "2.5", NoteCodes.NotANumber)]
    [InlineData("#affected+killed", "\"1,5\"", NoteCodes.NotANumber)]
    [InlineData("#affected+killed", "\"1234,567\"", NoteCodes.NotANumber)]
    [InlineData("#affected+killed", "\"0,500\"", NoteCodes.NotANumber)]
    [InlineData("#affected+killed", "lots of them", NoteCodes.NotANumber)]
    [InlineData("#affected+killed+min,#affected+killed+max", "5,3", NoteCodes.HxlNumbersDiffer)]
    [InlineData("#affected+killed+min,#affected+killed", "5,3", NoteCodes.HxlNumbersDiffer)]
    [InlineData("#affected+killed+max,#affected+killed", "3,5", NoteCodes.HxlNumbersDiffer)]
    public void Numbers_that_cannot_be_are_noted_printed_and_unknown(string tags, string cells, string code)
    {
        var (record, notes) = Noted($"#event+name,{tags}", $"Raid,{cells}");
        var figure = record.The<CasualtyEstimate>();
        figure.Number.Should().Be(Estimate.Unknown);
        figure.Printed.Should().NotBeEmpty();
        notes.Should().ContainSingle().Which.Code.Should().Be(code);
    }

    [Fact]
    public void Numbers_that_were_changed_beside_their_words_are_read_and_noted()
    {
        var (record, notes) = Noted("#event+name,#affected+killed+min,#affected+killed+words", "Raid,80,at least 78");
        record.The<CasualtyEstimate>().Number.Should().Be(Estimate.AtLeast(80));
        notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.HxlNumbersDiffer);
    }

    [Fact]
    public void Attributes_tell_what_happened_to_whom()
    {
        var record = Record(
            "#event+name,#affected+killed+f,#affected+children+killed,#affected+injured+m+adults,#affected+abducted,#affected+arrested,#affected+missing+civilians,#affected",
            "Raid,1,2,3,4,5,6,7");
        record.OfType<CasualtyEstimate>().Select(figure => (figure.Harm, figure.People.ToString(), figure.Number.Best)).Should().Equal(
            (Harm.Killed, "female", 1), (Harm.Killed, "children", 2), (Harm.Wounded, "adults, male", 3), (Harm.Abducted, "", 4), (Harm.Detained, "", 5), (Harm.Missing, "civilians", 6), (Harm.Affected, "", 7));
        record.OfType<Figure>().Select(figure => figure.Of.ToString()).Distinct().Should().ContainSingle();
    }

    [Theory]
    [InlineData("#affected+killed+injured")]
    [InlineData("#affected+f+m+killed")]
    [InlineData("#affected+killed+hh")]
    [InlineData("#affected+killed+bogus")]
    [InlineData("#affected+stock+killed")]
    [InlineData("#targeted+f")]
    public void A_tag_that_leaves_open_what_it_counts_is_not_read(string tag)
    {
        var (record, notes) = Noted($"#event+name,{tag}", "Raid,3");
        record.OfType<Figure>().Should().BeEmpty();
        var note = notes.Should().ContainSingle().Which;
        (note.Code, note.Column, note.Severity).Should().Be((NoteCodes.HxlNotMapped, tag, DatasetNoteSeverity.Note));
        record.The<Occurrence>().By.Citations[0].Words.Should().Be("Raid,3");
    }

    [Fact]
    public void The_same_tag_twice_is_not_read()
    {
        var (record, notes) = Noted("#event+name,#affected+killed,#affected +killed,#adm1,#adm1", "Raid,3,4,Coast,Hills");
        record.OfType<Figure>().Should().BeEmpty();
        record.OfType<Place>().Should().BeEmpty();
        notes.Select(note => note.Code).Should().Equal(Enumerable.Repeat(NoteCodes.HxlSameTagTwice, 4));
    }

    [Fact]
    public void Displacement_of_a_place_keeps_stock_flow_and_cause_apart()
    {
        var record = Record(
            "#country+code,#country+name,#date+year,#affected+idps+ind+stock+conflict,#affected+idps+ind+newdisp+conflict,#affected+idps+ind+newdisp+disaster,#affected+returnees",
            "FRE,Freedonia,2031,20000,,500,7");
        record.OfType<DisplacementEstimate>().Select(figure => (figure.Measure, figure.People.Words, figure.Number.Best, figure.Period.ToString())).Should().Equal(
            (DisplacementMeasure.LivingDisplaced, "people internally displaced by conflict", 20000, "2031"),
            (DisplacementMeasure.NewlyDisplaced, "people internally displaced by disaster", 500, "2031"),
            (DisplacementMeasure.Returned, "", 7, "2031"));
        var country = record.The<Place>();
        (country.Id.Value, country.Name, country.ExternalIds.Single()).Should().Be(("hxl-country-fre", "Freedonia", new ExternalId(IdScheme.Iso3166, "FRE")));
        record.OfType<DisplacementEstimate>().Should().OnlyContain(figure => figure.Of == country.EntityId);
        record.OfType<Incident>().Should().BeEmpty("a year of a country is no event");
    }
}
