using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ConflictModel.Views.Tests;

public partial class ExplorerPageTests
{
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Incident Raid = new("Raid");
    private static readonly Source Paper = new("Morning paper") { Published = new(2031, 5, 4) };
    private static readonly Source Daily = new("The Daily") { Published = new(2031, 5, 9) };

    [Fact]
    public void Two_pages_are_identical_whatever_the_culture()
    {
        var first = ExplorerData.Of(Samples.Invented()).Html;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            ExplorerData.Of(Samples.Invented()).Html.Should().Be(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_policy_lets_nothing_run_but_the_script_and_style_of_the_page()
    {
        var html = ExplorerData.Of(Samples.Invented()).Html;
        var policy = Policy().Match(html).Groups[1].Value;
        policy.Should().Be($"default-src 'none'; script-src 'sha256-{Hash(Script().Match(html))}'; style-src 'sha256-{Hash(Style().Match(html))}'; base-uri 'none'; form-action 'none'");
        html.IndexOf("Content-Security-Policy", StringComparison.Ordinal).Should().BeLessThan(html.IndexOf("<style>", StringComparison.Ordinal), "what stands before a policy is not under it");
        Regex.Count(html, "<style").Should().Be(1, "the drawings' style is in the one that the policy names");
        Drawings().Match(html).Value.Should().Contain("<svg").And.NotContainAny(" style=", "<script", " onload", "href=", "url(http", "data:");
    }

    [Fact]
    public void The_script_builds_elements_and_never_markup()
    {
        var script = Script().Match(ExplorerData.Of(ConflictRecord.Empty).Html).Groups[1].Value;
        script.Should().Contain("'use strict'").And.NotContainAny("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "fetch(", "XMLHttpRequest", "import(");
    }

    [Fact]
    public void A_hostile_text_cannot_end_the_block_of_data()
    {
        const string Hostile = "</script><script>alert(1)</script><!-- \u2028 ]]> \u202e \u0000";
        var truce = new Truce(Hostile, TruceId.Parse("t"));
        var page = ExplorerData.Of([truce, truce.EffectiveFrom(new(2031, 4, 1)).Per(Paper.Itself().Saying(Hostile)) with { Note = Hostile }, Paper], new() { Title = Hostile });
        Regex.Count(page.Html, "</script>").Should().Be(2);
        page.Html.Should().NotContain("alert(1)</").And.NotContain("\u202e").And.NotContain("\u2028");
        page.Entity("truce:t").GetProperty("name").GetString().Should().Be("</script><script>alert(1)</script><!-- \ufffd ]]> \ufffd \ufffd");
    }

    [Fact]
    public void An_empty_record_gives_a_page()
    {
        var page = ExplorerData.Of(ConflictRecord.Empty);
        page.Root.GetProperty("counts").GetString().Should().Be("0 entities and 0 claims");
        page.Root.GetProperty("title").GetString().Should().Be("A record of armed conflict");
        page.Moments.Should().BeEmpty();
        page.Days.Should().BeEmpty();
        page.Html.Should().Contain("Nothing to draw: the record tells of no truce, incident, membership or milestone.");
    }

    [Fact]
    public void One_item_gives_a_page()
    {
        var page = ExplorerData.Of([Truce]);
        page.Root.GetProperty("counts").GetString().Should().Be("1 entity and 0 claims");
        page.Answer("truce:harvest-truce", "in force", 0, 0).Should().Be(("untold", 0), "nobody tells, which is not no");
    }

    [Fact]
    public void Each_thing_is_explained_by_its_own_name()
    {
        var (x, y, front) = (new Faction("Band X"), new Faction("Band Y"), new Alliance("Front"));
        var either = new Membership(Reference<ActorId>.OneOf([x.Id, y.Id]), front, MembershipKind.Member);
        var page = ExplorerData.Of([Truce, new Truce("Winter truce"), x, y, front, either]);
        var heads = page.Root.GetProperty("answers").EnumerateArray().Select(a => a[1].GetString()!).ToArray(); // texts
        heads.Should().Contain(h => h.StartsWith("Harvest truce", StringComparison.Ordinal)).And.Contain(h => h.StartsWith("Winter truce", StringComparison.Ordinal));
        heads.Should().Contain(h => h.StartsWith("Band X belongs to Front", StringComparison.Ordinal)).And.Contain(h => h.StartsWith("Band Y belongs to Front", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_five_hundred_characters_are_kept_whole()
    {
        var name = string.Concat(Enumerable.Repeat("بلدة ", 100)).Trim() + "x";
        var conflict = new Conflict(name, ConflictId.Parse("war"));
        var page = ExplorerData.Of([conflict]);
        page.Entity("conflict:war").GetProperty("name").GetString().Should().Be(name);
        page.Root.GetProperty("title").GetString().Should().Be(name, "the record's one conflict names the page");
    }

    [Fact]
    public void The_exact_words_and_where_they_stand_are_kept()
    {
        var toll = Raid.Killed(Estimate.AtLeast(12)).Per(Paper.Itself().At("page 3").Saying("at least twelve\nwere killed")).WithId("toll");
        var sources = ExplorerData.Of([Raid, Paper, toll]).Claim("toll").GetProperty("sources")[0];
        sources[1].GetString().Should().Be("page 3");
        sources[2].GetString().Should().Be("at least twelve\nwere killed");
    }

    [Fact]
    public void A_figure_is_told_as_known_then_with_whom_it_counts()
    {
        var page = ExplorerData.Of(
        [
            Raid, Paper, Daily,
            Raid.Killed(Estimate.AtLeast(12), Population.Civilians).Per(Paper),
            Raid.Killed(Estimate.AtLeast(30), Population.Civilians).Per(Daily),
        ]);
        page.Moments.Should().Equal("2031-05-04", "2031-05-09");
        page.Figure("incident:raid", "killed", 0).Should().Be("At least 12 civilians killed in Raid");
        page.Figure("incident:raid", "killed", 2).Should().Be("At least 12 civilians killed in Raid");
        page.Root.GetProperty("answers").EnumerateArray().Select(a => a[1].GetString()).Should().Contain(h => h!.Contains("How: from at least 12 and at least 30: at least 12.", StringComparison.Ordinal)); // no head is null
    }

    [Fact]
    public void Findings_stand_at_the_item_that_they_are_about()
    {
        var effect = Truce.EffectiveFrom(new(2031, 4, 1)).WithId("effect");
        var page = ExplorerData.Of([Truce, effect], new()
        {
            Findings =
            [
                new("/claims/effect/at", "error", "X1", "Of a claim.") { Link = "javascript:alert(1)" },
                new(Truce.Pointer, "note", "X2", "Of a truce.") { Link = "https://example.org/x2", WhatToDo = "Look." },
                new("/nowhere/else", "warning", "X3", "Of the whole."),
            ],
        });
        var findings = page.Root.GetProperty("findings");
        findings[0].GetProperty("claim").GetInt32().Should().Be(0);
        findings[0].TryGetProperty("link", out _).Should().BeFalse("a page links to https alone");
        findings[1].GetProperty("entity").GetInt32().Should().Be(0);
        findings[1].GetProperty("link").GetString().Should().Be("https://example.org/x2");
        findings[1].GetProperty("todo").GetString().Should().Be("Look.");
        findings[2].TryGetProperty("claim", out _).Should().BeFalse();
        findings[2].TryGetProperty("entity", out _).Should().BeFalse();
    }

    [Fact]
    public void Of_many_moments_some_are_chosen_and_the_page_says_so()
    {
        var sources = Enumerable.Range(1, 28).Select(n => new Source($"S{n}") { Published = new(2031, 5, n) }).ToArray();
        var page = ExplorerData.Of(ConflictRecord.Create([Raid, .. sources, .. sources.Select((s, n) => Raid.Killed(Estimate.Exactly(n + 1)).Per(s))]), new() { MostMoments = 4 });
        page.Moments.Should().Equal("2031-05-01", "2031-05-10", "2031-05-19", "2031-05-28");
        page.Limits.Should().Contain("What had been said can be asked at 4 of the 28 days on which something was said, chosen at even steps.");
        page.Figure("incident:raid", "killed", 1).Should().Be("1 to 10 people killed in Raid");
    }

    [Fact]
    public void What_would_be_asked_too_often_is_asked_by_the_whole_record_and_the_page_says_so()
    {
        var violations = Enumerable.Range(0, 56).Select(n => Truce.ViolatedBy([]).Per(n % 2 == 0 ? Paper : Daily) with { When = new(2031, 3 + (n / 28), 1 + (n % 28)) }).ToArray();
        ConflictRecord record = ConflictRecord.Create([Truce, Paper, Daily, Truce.EffectiveFrom(new(2031, 4, 1)).Per(Daily), .. violations.Select((v, n) => v.WithId($"v{n}"))]);
        ExplorerData.Of(record).Limits.Should().BeEmpty();
        var page = ExplorerData.Of(record, new() { MostQuestions = 100 });
        page.Limits.Should().ContainSingle().Which.Should().StartWith("1 thing has so many days and moments");
        page.Entity("truce:harvest-truce").GetProperty("limit").GetString().Should().Be("What holds on a day is shown by everything in the record, at whatever moment it is asked.");
        page.Answer("truce:harvest-truce", "in force", 22_400, 2).Degree.Should().Be("certain");
    }

    [Fact]
    public void What_so_many_claims_tell_of_that_it_cannot_be_asked_by_day_says_so()
    {
        var bands = Enumerable.Range(1, 1100).Select(n => new Faction($"Band {n}")).ToArray();
        var front = new Alliance("Front");
        var page = ExplorerData.Of(ConflictRecord.Create([front, .. bands, .. bands.Select((b, n) => b.MemberOf(front).Since(new ImpreciseDate(2031, 1, 1).Plus(NodaTime.Period.FromDays(n * 3))))]));
        page.Limits.Should().ContainSingle(l => l.StartsWith("1 thing has so many dated claims", StringComparison.Ordinal));
        page.Entity("actor:front").GetProperty("limit").GetString().Should().Contain("is not shown");
        page.Entity("actor:band-1").TryGetProperty("limit", out _).Should().BeFalse();
    }

    [Fact]
    public void Pictures_beyond_their_room_are_left_out_and_the_page_says_so()
    {
        var sources = Enumerable.Range(1, 28).Select(n => new Source($"S{n}") { Published = new(2031, 5, n) }).ToArray();
        ConflictRecord record = ConflictRecord.Create([Raid, Raid.Occurred(new(2031, 5, 3)), .. sources, .. sources.Select((s, n) => Raid.Killed(Estimate.Exactly(n + 1)).Per(s))]);
        var page = ExplorerData.Of(record, new() { MostPictureBytes = 30_000 });
        page.Limits.Should().Contain(l => l.StartsWith("Timeline: drawn at ", StringComparison.Ordinal) && l.Contains(" of 29 days or moments, for want of room", StringComparison.Ordinal));
        var states = page.Root.GetProperty("pictures")[0].GetProperty("states").EnumerateArray().Select(s => s[1].GetInt32()).ToArray();
        states.Should().Contain(28, "the whole record comes first").And.BeInAscendingOrder();
        states.Length.Should().BeInRange(2, 20);
    }

    [Fact]
    public void Ten_thousand_incidents_share_their_answers()
    {
        var items = Enumerable.Range(1, 10_000).Select(n => new Incident($"R{n}")).SelectMany(i => new Item[] { i, i.Occurred(new(2018, 5, 3)) });
        var page = ExplorerData.Of(ConflictRecord.Create([.. items]));
        page.Root.GetProperty("entities").GetArrayLength().Should().Be(10_000);
        page.Root.GetProperty("courses").GetArrayLength().Should().BeLessThan(5);
        page.Limits.Should().BeEmpty();
    }

    [Fact]
    public void Options_and_findings_refuse_nonsense()
    {
        FluentActions.Invoking(() => ExplorerPage.Write(null!, Stream.Null)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ExplorerPage.Write(ConflictRecord.Empty, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ExplorerOptions { MostMoments = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ExplorerOptions { MostQuestions = 99 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ExplorerOptions { MostPictureBytes = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ExplorerOptions { Title = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ExplorerOptions { Findings = [null!] }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ExplorerFinding("", " ", "X", "S")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ExplorerFinding("", "note", "X", "")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();
        ExplorerPage.Write([Truce], stream);
        stream.CanWrite.Should().BeTrue();
        stream.ToArray().Take(9).Should().Equal("<!doctype"u8.ToArray(), "there is no byte order mark");
    }

    private static string Hash(Match element) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.Groups[1].Value)));

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<template id=\"drawing.*</template>", RegexOptions.Singleline)]
    private static partial Regex Drawings();
}
