namespace ConflictModel.Tests.Sources;

public class ContentHashTests
{
    // FIPS 180-4 and RFC 1321 give these for "abc".
    private const string Sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private const string Sha1 = "a9993e364706816aba3e25717850c26c9cd0d89d";
    private const string Md5 = "900150983cd24fb0d6963f7d28e17f72";
    private const string Sha384 = "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7";
    private const string Sha512 = "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f";

    [Theory]
    [InlineData("sha256:" + Sha256, Certainty.Certain)]
    [InlineData("sha384:" + Sha384, Certainty.Certain)]
    [InlineData("sha512:" + Sha512, Certainty.Certain)]
    [InlineData("sha1:" + Sha1, Certainty.Possible)]
    [InlineData("md5:" + Md5, Certainty.Possible)]
    [InlineData("blake3:6437b3ac", Certainty.Possible)]
    public void Tells_a_content_from_another(string text, Certainty same)
    {
        var hash = ContentHash.Parse(text);

        hash.ToString().Should().Be(text);
        hash.Matches("abc"u8).Should().Be(same);
        hash.Matches("abd"u8).Should().Be(hash.Algorithm == "blake3" ? Certainty.Possible : Certainty.Impossible);
    }

    [Fact]
    public void Is_made_of_a_content()
    {
        ContentHash.OfSha256("abc"u8).Should().Be(ContentHash.Parse("sha256:" + Sha256));
        ContentHash.OfSha256(default).Matches(default).Should().Be(Certainty.Certain);
    }

    [Theory]
    [InlineData("SHA-256:" + Sha256)]
    [InlineData("Sha256:" + Sha256)]
    public void Neither_case_nor_the_hyphen_of_a_known_name_counts(string text)
    {
        ContentHash.Parse(text).Should().Be(ContentHash.OfSha256("abc"u8));
        ContentHash.Parse("sha256:" + Sha256.ToUpperInvariant()).Should().Be(ContentHash.OfSha256("abc"u8));
    }

    [Fact]
    public void A_name_that_is_not_known_is_kept() => ContentHash.Parse("SHA3-256:0A").ToString().Should().Be("sha3-256:0a");

    [Theory]
    [InlineData("")]
    [InlineData("sha256")]
    [InlineData(":" + Sha256)]
    [InlineData("sha256:")]
    [InlineData("sha 256:" + Sha256)]
    [InlineData("blake3:abc")]
    [InlineData("blake3:xy")]
    [InlineData("blake3: ab")]
    [InlineData("sha256:" + Sha1)]
    [InlineData("sha-1:" + Sha256)]
    public void What_is_no_hash_is_refused(string text)
    {
        ContentHash.TryParse(text, out var result).Should().BeFalse();
        result.Should().Be(default(ContentHash));
        FluentActions.Invoking(() => ContentHash.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void The_message_tells_how_many_digits_are_missing() =>
        FluentActions.Invoking(() => ContentHash.Parse("sha-256:" + Sha1)).Should().Throw<FormatException>().WithMessage("*sha256 has 64 digits, and these are 40*");

    [Fact]
    public void Digits_have_a_limit()
    {
        ContentHash.TryParse("x:" + new string('a', 1024), out _).Should().BeTrue();
        ContentHash.TryParse("x:" + new string('a', 1026), out _).Should().BeFalse();
        ContentHash.TryParse(new string('a', 40) + ":00", out _).Should().BeTrue();
        ContentHash.TryParse(new string('a', 41) + ":00", out _).Should().BeFalse();
    }

    [Fact]
    public void The_default_says_nothing()
    {
        default(ContentHash).IsStated.Should().BeFalse();
        default(ContentHash).ToString().Should().BeEmpty();
        default(ContentHash).Matches("abc"u8).Should().Be(Certainty.Possible);
        ContentHash.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => ContentHash.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("s");
    }

    [Fact]
    public void A_copy_of_a_source_can_be_checked()
    {
        var paper = new Source("Morning paper") { Retrieved = new(2031, 5, 6), Copies = [new ArchiveCopy { Address = "https://archive.example/1", Captured = new(2031, 5, 7), Hash = ContentHash.OfSha256("abc"u8) }] };

        paper.Copies[0].Hash.Matches("abc"u8).Should().Be(Certainty.Certain);
        paper.Should().Be(paper with { Copies = [paper.Copies[0] with { }] }).And.NotBe(paper with { Copies = [] }).And.NotBe(paper with { Retrieved = default });
        FluentActions.Invoking(() => new ArchiveCopy { Address = null! }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Keeps_its_digits_apart_from_its_algorithm()
    {
        var hash = ContentHash.Parse($"sha256:{Sha256}");

        (hash.Algorithm, hash.Digits).Should().Be(("sha256", Sha256));
        ContentHash.OfSha256("abc"u8).Digits.Should().Be(Sha256);
    }
}
