using FluentAssertions;
using Xunit;

namespace ConflictModel.Tests.Naming;

/// <summary>What a thing is can be said, dated, denied and disputed, under any code list.</summary>
public sealed class ClassificationTests
{
    private static readonly Agreement Text = new("River statement");
    private static readonly Truce Truce = new("River truce");
    private static readonly Source Paper = new("Paper") { Published = new(2031, 5, 4) };
    private static readonly Source Other = new("Other paper") { Published = new(2031, 5, 4) };

    [Fact]
    public void What_is_said_on_a_day_is_so_on_that_day_and_possible_on_others()
    {
        ConflictRecord record = [Truce, Paper, Truce.ClassifiedAs(Shade.Grey).Per(Paper)];
        record.On(new(2031, 5, 4)).ClassesOf<Shade>(Truce).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
        record.On(new(2032, 1, 1)).ClassesOf<Shade>(Truce).Single().Certainty.Should().Be(Certainty.Possible);
        record.ClassesOf<Shade>(Truce).Single().Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void A_denial_alone_makes_it_impossible_and_against_an_affirmation_open()
    {
        ConflictRecord denied = [Text, Paper, Text.ClassifiedAs(Shade.Black).Denied().Per(Paper)];
        var answer = denied.On(new(2031, 5, 4)).IsClassifiedAs(Text, Shade.Black);
        answer.Certainty.Should().Be(Certainty.Impossible);
        answer.Claims.Should().ContainSingle();
        denied.On(new(2031, 5, 4)).ClassesOf<Shade>(Text).Should().BeEmpty();

        var both = denied.With(Other, Text.ClassifiedAs(Shade.Black).Per(Other));
        both.On(new(2031, 5, 4)).IsClassifiedAs(Text, Shade.Black).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Where_nobody_says_anything_it_is_possible_resting_on_nothing()
    {
        ConflictRecord record = [Text];
        var answer = record.On(new(2031, 5, 4)).IsClassifiedAs(Text, Shade.Grey);
        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Claims.Should().BeEmpty();
    }

    [Fact]
    public void Codes_of_other_schemes_and_words_of_later_versions_are_kept()
    {
        ConflictRecord record = [Text, Text.ClassifiedAs(new Code("other", "7")), Text.ClassifiedAs(Shade.Parse("ochre", null))];
        record.ClassesOf<Shade>(Text).Single().Value.Word.Should().Be("ochre");
        record.On(new(2031, 5, 4)).CodesOf(Text).Select(c => c.Value.ToString()).Should().Equal("other 7", "shade ochre");
    }

    [Fact]
    public void A_rejected_one_is_left_out_with_its_reason()
    {
        ConflictRecord record = [Text, Paper, Text.ClassifiedAs(Shade.Grey), Text.ClassifiedAs(Shade.Grey).Per(Paper).Standing(StandingKind.Rejected, "a misprint")];
        record.ClassesOf<Shade>(Text).Single().LeftOut.Should().ContainSingle().Which.Reason.Should().Contain("rejected");
    }

    [Fact]
    public void Until_an_end_is_said_it_goes_on()
    {
        ConflictRecord record = [Truce, Paper, Truce.ClassifiedAs(Shade.Grey).Since(new(2031, 1)).Per(Paper)];
        record.On(new(2033, 1, 1)).Under(Persistence.UntilEnded).ClassesOf<Shade>(Truce).Single().Certainty.Should().Be(Certainty.Certain);
        var ended = record.With(Other, Truce.ClassifiedAs(Shade.Grey).During(ImpreciseInterval.Parse("2031/2032")).Per(Other));
        ended.On(new(2033, 6, 1)).Under(Persistence.UntilEnded).ClassesOf<Shade>(Truce).Single().Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Nothing_unstated_is_filed_and_nothing_absent_is_asked()
    {
        var unstated = () => Text.ClassifiedAs(default(Shade));
        unstated.Should().Throw<ArgumentException>();
        ConflictRecord record = [Text];
        var absent = () => record.ClassesOf<Shade>(Truce);
        absent.Should().Throw<ArgumentException>().WithMessage("The record holds no truce 'river-truce'*");
    }

    private readonly record struct Shade : ICodeList<Shade>
    {
        private readonly string? word;

        private Shade(string word) => this.word = word;

        public static Shade Grey => new("grey");

        public static Shade Black => new("black");

        public static string Scheme => "shade";

        public static ValueList<Shade> Known => [Grey, Black];

        public string Word => word ?? "unstated";

        public bool IsKnown => word is null || Known.Contains(this);

        public static Shade Parse(string s, IFormatProvider? provider) => new(s);

        public static bool TryParse(string? s, IFormatProvider? provider, out Shade result)
        {
            result = s is null ? default : new(s);
            return s is not null;
        }
    }
}
