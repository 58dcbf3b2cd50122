using System.Text.RegularExpressions;

namespace ConflictModel.Views.Tests;

public partial class MermaidTextTests
{
    private static readonly ImpreciseDate Day = new(2031, 5, 4);
    private static readonly Source Paper = new("Morning paper") { Published = Day };
    private static readonly State North = new("Northland");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Alliance Front = new("Northern Front");

    public static TheoryData<string> Hostile =>
    [
        "\"]; click a1 href \"javascript:alert(1)\"", "<img src=x onerror=alert(1)>", "end", "subgraph", "`**bold**`", "1. item", "%%{init: {}}%%",
        "a|b --> c", "#quot;", "fa:fa-ban", "@{ shape: circle }", "section x : y", "line\nbreak", "$$x$$", "\u202eexe", "&lt;b&gt;", "ends\\", "direction TB",
    ];

    [Fact]
    public void A_network_has_bodies_around_their_members_and_arrows_with_words()
    {
        ConflictRecord record =
        [
            North, Brigade, Front, Paper,
            Brigade.ComponentOf(Front).Per(Paper),
            new Support(North, Front) { With = [SupportType.Weapons] }.Per(Paper),
            Brigade.CloseTo(North).Per(Paper).SomeTimeIn(ImpreciseInterval.Parse("2031/2032")),
        ];
        MermaidText.Network(record.On(Day)).Should().Be(
            """
            flowchart LR
              accTitle: Who stands with whom on 4 May 2031
              accDescr: 3 actors, 3 relations#46; Rule#58; holds as said#46;
              a1["Northland #40;state#41;"]
              subgraph a3["Northern Front #40;alliance#41;"]
                a2("River Brigade #40;faction, component#41;")
              end
              a1 ==>|"weapons"| a3
              a2 -.-o|"possibly close to"| a1
              note1["A relation that its source does not date is certain on the day on which it was said, and possible on other days#46;"]:::note
              classDef possible stroke-dasharray: 5 4
              classDef note fill:none,stroke:none

            """);
    }

    [Fact]
    public void A_body_that_a_line_of_its_own_member_leads_to_has_a_sign_inside_it()
    {
        ConflictRecord record = [Brigade, Front, Brigade.MemberOf(Front), new Alignment(Brigade, Front, AlignmentKind.HostileTo)];
        var text = MermaidText.Network(record.On(Day));
        text.Should().Contain("    a2self(\"itself\")\n").And.Contain("a1 -.-x|\"possibly hostile to\"| a2self");
    }

    [Fact]
    public void A_timeline_keeps_its_dates_in_words()
    {
        var text = MermaidText.Timeline(Samples.FrontDoor());
        text.Should().Be(
            """
            timeline
              title Timeline of 1 truce and 1 incident
              accTitle: Timeline of 1 truce and 1 incident
              accDescr: From 5 March 2020 to 26 October 2020#46;
              section Truces
                declared 5 March 2020, effective 6 March 2020 : Idlib truce, by Russia and Türkiye
              section Incidents
                26 October 2020 : Jabal al#45;Duwailah strike, by Russia against Sham Legion : at least 78 killed
              section Not drawn
                Left out : Undated#58; 1 item, not drawn#58; Sham Legion in National Liberation Front#46;

            """);
    }

    [Fact]
    public void Nothing_to_draw_gives_a_sentence()
    {
        MermaidText.Network(ConflictRecord.Empty.On(Day)).Should().Contain("note1[\"Nothing to draw#58; the record tells of no relation on 4 May 2031#46;\"]:::note");
        MermaidText.Timeline(ConflictRecord.Empty).Should().Contain("Nothing : Nothing to draw#58; the record tells of no truce, incident, membership or milestone#46;");
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_names_are_inert(string name)
    {
        var (faction, truce) = (new Faction(name, ActorId.Parse("h")), new Truce(name, TruceId.Parse("t")));
        ConflictRecord record = [faction, Front, Paper, truce, faction.MemberOf(Front).Per(Paper), Front.Supports(faction).Per(Paper), truce.EffectiveFrom(Day).Per(Paper)];
        var network = MermaidText.Network(record.On(Day), new() { Title = name });
        var timeline = MermaidText.Timeline(record, new() { Title = name });
        network.Split('\n').Should().OnlyContain(line => NetworkLine().IsMatch(line) && !line.Contains("direction", StringComparison.Ordinal));
        timeline.Split('\n').Should().OnlyContain(line => TimelineLine().IsMatch(line));
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => MermaidText.Network(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MermaidText.Timeline((ConflictRecord)null!)).Should().Throw<ArgumentNullException>();
    }

    // Texts hold letters, digits, spaces, commas, what is beyond ASCII, and codes of characters; all else is ours.
    private const string Words = @"([A-Za-z0-9 ,\x80-\uffff]|#[0-9]+;)+";

    [GeneratedRegex(@"^ *(|flowchart LR|acc(Title|Descr): " + Words + @"|subgraph a\d+\[""" + Words + @"""\]|end|(a|note)\d+(self)?[\[(]""" + Words + @"""[\])](:::\w+)?|a\d+(self)? [=.ox>-]+\|""" + Words + @"""\| a\d+(self)?|class(Def)? [\w :,-]+)$")]
    private static partial Regex NetworkLine();

    [GeneratedRegex("^ *(|timeline|acc(Title|Descr): " + Words + "|(title|section) " + Words + "|" + Words + "( : " + Words + ")+)$")]
    private static partial Regex TimelineLine();
}
