using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>The fingerprint of a file, such as <c>sha256:9f86d0…</c>: with it, a copy can be checked for being the one that was read.</summary>
/// <remarks>
/// <para>Equality is by algorithm and digits, in lower case.</para>
/// <para>There is no natural order.</para>
/// <para>The default value says nothing.</para>
/// <para>Known are <c>md5</c>, <c>sha1</c>, <c>sha256</c>, <c>sha384</c> and <c>sha512</c>; others are kept, and cannot be checked.</para>
/// </remarks>
[JsonConverter(typeof(JsonTextConverter<ContentHash>))]
public readonly record struct ContentHash : IParsable<ContentHash>
{
    private const int LongestWord = 40;
    private const int MostDigits = 1024;

    private readonly string? algorithm;
    private readonly string? digits;

    private ContentHash(string algorithm, string digits) => (this.algorithm, this.digits) = (algorithm, digits);

    /// <summary>Gets the word for the algorithm, in lower case; empty for the default value.</summary>
    public string Algorithm => algorithm ?? "";

    /// <summary>Gets the hexadecimal digits, in lower case; empty for the default value.</summary>
    public string Digits => digits ?? "";

    /// <summary>Gets a value indicating whether it says anything.</summary>
    public bool IsStated => algorithm is not null;

    /// <summary>Makes the SHA-256 hash of a content.</summary>
    /// <param name="content">The bytes of the file.</param>
    public static ContentHash OfSha256(ReadOnlySpan<byte> content) => new("sha256", Hex(SHA256.HashData(content)));

    /// <summary>Reads a hash: the algorithm, a colon, and its hexadecimal digits.</summary>
    /// <remarks>Case does not count, nor does the hyphen in the name of a known algorithm: <c>SHA-256:9F86…</c> is <c>sha256:9f86…</c>.</remarks>
    /// <param name="s">The text to read.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no hash, or has not as many digits as its algorithm gives.</exception>
    public static ContentHash Parse(string s) =>
        TryRead(Guard.Against.Null(s), out var result) is { } fault ? throw new FormatException($"'{Quoting.Short(s)}' is no hash: {fault}.") : result;

    /// <summary>Reads a hash, if the text is one.</summary>
    /// <param name="s">The text to read; null is none.</param>
    /// <param name="result">The hash, or the default value.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ContentHash result)
    {
        result = default;
        return s is not null && TryRead(s, out result) is null;
    }

    /// <summary>Asks whether a content is the one that the hash was made of.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <returns>
    /// <see cref="Certainty.Possible"/> where the algorithm is not known here or the hash says nothing; and where an <c>md5</c> or <c>sha1</c>
    /// hash fits, since other contents can be made to fit those.
    /// </returns>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Archives give such hashes; a fit is answered as possible only.")]
    [SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "Archives give such hashes; a fit is answered as possible only.")]
    public Certainty Matches(ReadOnlySpan<byte> content)
    {
        var made = Algorithm switch
        {
            "md5" => MD5.HashData(content),
            "sha1" => SHA1.HashData(content),
            "sha256" => SHA256.HashData(content),
            "sha384" => SHA384.HashData(content),
            "sha512" => SHA512.HashData(content),
            _ => [],
        };
        return made.Length == 0 ? Certainty.Possible
            : Hex(made) != Digits ? Certainty.Impossible
            : Algorithm is "md5" or "sha1" ? Certainty.Possible
            : Certainty.Certain;
    }

    /// <summary>Writes <c>algorithm:digits</c>; nothing for the default value.</summary>
    public override string ToString() => IsStated ? $"{algorithm}:{digits}" : "";

    static ContentHash IParsable<ContentHash>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ContentHash>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContentHash result) => TryParse(s, out result);

    /// <summary>Reads a hash, or tells what keeps the text from being one.</summary>
    private static string? TryRead(string text, out ContentHash result)
    {
        result = default;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon is < 1 or > LongestWord || text.AsSpan(0, colon).ContainsAnyExcept(Texts.OfWord))
        {
            return "expected an algorithm, a colon and hexadecimal digits, such as sha256:9f86…";
        }

        var word = Lower(text.AsSpan(0, colon));
        if (Length(word) == 0 && Length(word.Replace("-", "", StringComparison.Ordinal)) > 0)
        {
            word = word.Replace("-", "", StringComparison.Ordinal);
        }

        var digits = text.AsSpan(colon + 1);
        var length = Length(word);
        if (length > 0 && digits.Length != length)
        {
            return $"{word} has {length} digits, and these are {digits.Length}";
        }

        if (digits.IsEmpty || digits.Length % 2 != 0 || digits.Length > MostDigits || digits.ContainsAnyExcept(Texts.OfHex))
        {
            return $"expected pairs of hexadecimal digits behind the colon, {MostDigits} digits at most";
        }

        result = new ContentHash(word, Lower(digits));
        return null;
    }

    private static int Length(string algorithm) => algorithm switch
    {
        "md5" => 32,
        "sha1" => 40,
        "sha256" => 64,
        "sha384" => 96,
        "sha512" => 128,
        _ => 0,
    };

    private static string Hex(byte[] hash) => Lower(Convert.ToHexString(hash));

    private static string Lower(ReadOnlySpan<char> text) => text.ToString().ToLowerInvariant();

    private static class Texts
    {
        internal static readonly SearchValues<char> OfHex = SearchValues.Create("0123456789abcdefABCDEF");
        internal static readonly SearchValues<char> OfWord = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/_");
    }
}
