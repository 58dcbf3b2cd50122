using System.Text;

namespace ConflictModel.ApiPages;

/// <summary>The list of all types, by package.</summary>
internal sealed class IndexPage(ApiLibrary library)
{
    private readonly CommentText text = new(library);

    public string Write()
    {
        var page = new StringBuilder("---\noutline: 2\n---\n\n# API: every public type\n\nOne page a type, with every public member, from the comments in the code.\n\n");
        foreach (var package in library.Types.GroupBy(type => type.ContainingAssembly.Name))
        {
            page.Append("## ").Append(package.Key).Append("\n\n| Type | Is | What it is for |\n|---|---|---|\n");
            foreach (var type in package)
            {
                var summary = text.Of(library.CommentOf(type)?.Element("summary")).Replace("\n\n", " ", StringComparison.Ordinal);
                page.Append("| [").Append(CommentText.Escape(ApiLibrary.NameOf(type))).Append("](./").Append(ApiLibrary.PageOf(type)).Append(".md) | ")
                    .Append(Signatures.KindOf(type)).Append(" | ").Append(summary).Append(" |\n");
            }

            page.Append('\n');
        }

        return page.ToString();
    }
}
