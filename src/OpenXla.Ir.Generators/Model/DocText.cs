using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace OpenXla.Ir.Generators.Model;

/// <summary>Doc comments as plain text.</summary>
internal static class DocText
{
    /// <summary>The summary as one line, or empty.</summary>
    public static string DocSummary(this ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(xml)) xml = Comments(symbol);
        try
        {
            var summary = XDocument.Parse(xml!).Descendants("summary").FirstOrDefault();
            return summary is null ? "" : string.Join(" ", Flatten(summary).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        catch (XmlException)
        {
            return "";
        }
    }

    /// <summary>A project that writes no documentation file has its doc comments as ordinary ones.</summary>
    private static string Comments(ISymbol symbol)
    {
        var lines = symbol.DeclaringSyntaxReferences
            .SelectMany(r => r.GetSyntax().GetLeadingTrivia().ToFullString().Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("///", StringComparison.Ordinal))
            .Select(line => line.Substring(3));
        return "<member>" + string.Join("\n", lines) + "</member>";
    }

    private static string Flatten(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => ((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("langword") ?? "").Split('.', ':').Last(),
        XElement inner => Flatten(inner),
        _ => "",
    }));
}
