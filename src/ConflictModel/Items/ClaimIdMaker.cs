using System.Security.Cryptography;
using System.Text;

namespace ConflictModel;

/// <summary>Derives a claim's id from what it says and by whom: its kind, and thirteen letters and digits of a hash.</summary>
internal sealed class ClaimIdMaker : ContentVisitor
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz"; // no i, l, o, u: nothing reads like a digit or a word
    private readonly StringBuilder content = new();

    protected override bool WantsTexts => true;

    internal static ClaimId Make(Claim claim)
    {
        var maker = new ClaimIdMaker();
        maker.content.Append(claim.Kind).Append('\n');
        claim.VisitContent(maker);
        maker.OriginOf(claim);
        maker.Text("polarity", claim.Polarity is Polarity.Negated ? "negated" : "");
        maker.Value("mood", claim.Mood);
        maker.Value("holds", claim.Holds);
        var bytes = Encoding.UTF8.GetBytes(maker.content.ToString());
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return ClaimId.Parse($"{KindWord(claim.Kind)}-{Letters(hash)}");
    }

    internal override void OnClaim(string member, ClaimId id) => OnText(member, id.Value);

    protected override void OnText(string member, string text) =>
        content.Append(member).Append('=').Append(text.Length).Append(':').Append(text).Append('\n');

    protected override void OnEntity(string member, EntityId id) => OnText(member, id.ToString());

    private static string Letters(ReadOnlySpan<byte> hash)
    {
        var bits = System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(hash);
        return string.Create(13, bits, static (letters, rest) =>
        {
            for (var i = 0; i < letters.Length; i++, rest >>= 5)
            {
                letters[i] = Alphabet[(int)(rest & 31)];
            }
        });
    }

    private static string KindWord(string kind) =>
        string.Concat(kind.Select(c => char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : c.ToString()));

    private void OriginOf(Claim claim)
    {
        var origin = claim.By.Origin;
        if (origin.Kind is OriginKind.Actor)
        {
            Reference("origin", origin.Actor);
            Text("originKind", "actor");
            Text("originIn", OriginIdentity.WhereUnnamed(claim.By).Value);
        }
        else if (origin.Kind is OriginKind.Source)
        {
            OnEntity("origin", origin.Source);
        }
    }
}
