using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>Compares claims by what they say, and not by who says it, when it holds, or how it is judged.</summary>
internal sealed class ClaimContent : IEqualityComparer<Claim>
{
    internal static ClaimContent Comparer { get; } = new();

    public bool Equals(Claim? x, Claim? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null && x.Kind == y.Kind && ContentText.Of(x).SequenceEqual(ContentText.Of(y)));

    public int GetHashCode([DisallowNull] Claim obj)
    {
        var hash = new HashCode();
        hash.Add(obj.Kind);
        foreach (var (member, text) in ContentText.Of(obj))
        {
            hash.Add(member);
            hash.Add(text);
        }

        return hash.ToHashCode();
    }

    private sealed class ContentText : ContentVisitor
    {
        private readonly List<(string Member, string Text)> content = [];

        protected override bool WantsTexts => true;

        internal static List<(string Member, string Text)> Of(Claim claim)
        {
            var visitor = new ContentText();
            claim.VisitContent(visitor);
            return visitor.content;
        }

        internal override void OnClaim(string member, ClaimId id) => OnText(member, id.Value);

        protected override void OnText(string member, string text) => content.Add((member, text));

        protected override void OnEntity(string member, EntityId id) => OnText(member, id.ToString());
    }
}
