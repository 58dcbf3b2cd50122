using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace ConflictModel.Views;

/// <summary>Puts a page together from its frame, its style, its script, its drawings and its data.</summary>
internal sealed class PageTemplate(PageData data)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    internal void Write(Stream stream)
    {
        var script = Resource("answers.js") + Resource("explorer.js");
        var style = string.Concat(data.Pictures.Select(p => p.Style).Prepend(Resource("explorer.css")));
        var parts = new Dictionary<string, Action<Stream>>(StringComparer.Ordinal)
        {
            ["policy"] = to => Text(to, $"default-src 'none'; script-src '{Hash(script)}'; style-src '{Hash(style)}'; base-uri 'none'; form-action 'none'"),
            ["title"] = to => Text(to, WebUtility.HtmlEncode(data.Title)),
            ["counts"] = to => Text(to, WebUtility.HtmlEncode(data.Counts)),
            ["style"] = to => Text(to, style),
            ["drawings"] = Drawings,
            ["data"] = data.Write,
            ["script"] = to => Text(to, script),
        };
        var frame = Resource("explorer.html").Split("{{");
        Text(stream, frame[0]);
        foreach (var piece in frame.Skip(1))
        {
            var end = piece.IndexOf("}}", StringComparison.Ordinal);
            parts[piece[..end]](stream);
            Text(stream, piece[(end + 2)..]);
        }
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Utf8.GetBytes(text)))}";

    private static void Text(Stream stream, string text) => stream.Write(Utf8.GetBytes(text));

    /// <summary>Reads a part of the page. Line ends are made those that a browser reads, since the policy names its hash.</summary>
    private static string Resource(string name)
    {
        using var stream = typeof(PageTemplate).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its part {name}.");
        using var reader = new StreamReader(stream, Utf8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private void Drawings(Stream stream)
    {
        foreach (var picture in data.Pictures)
        {
            for (var i = 0; i < picture.Drawings.Count; i++)
            {
                Text(stream, $"<template id=\"drawing-{picture.Picture.Name}-{i}\">{picture.Drawings[i]}</template>\n");
            }
        }
    }
}
