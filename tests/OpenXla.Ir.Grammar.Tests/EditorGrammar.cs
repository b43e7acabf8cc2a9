using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OpenXla.Ir.Grammar.Tests;

/// <summary>What editors need to colour a language (a TextMate grammar), read off the words of its ANTLR grammar.</summary>
internal static partial class EditorGrammar
{
    /// <summary>How editors call what a token is; tokens that are not here stay as they are.</summary>
    private static readonly (string Token, string Scope)[] Scopes =
    [
        ("COMMENT", "comment.line.double-slash"),
        ("STRING", "string.quoted.double"),
        ("OPERATION", "entity.name.function"),
        ("VALUE", "variable.other"),
        ("BODY", "entity.name.label"),
        ("SYMBOL", "entity.name.function.symbol"),
        ("DIALECT_TYPE", "storage.type"),
        ("TYPE_NAME", "storage.type"),
        ("DIALECT_ATTRIBUTE", "constant.other"),
        ("ATTRIBUTE_NAME", "constant.other"),
        ("FLOAT", "constant.numeric"),
        ("INTEGER", "constant.numeric"),
    ];

    internal static string Of(string grammar, string name, string extension)
    {
        var tokens = TokenRule().Matches(Comment().Replace(grammar, "")).ToDictionary(static m => m.Groups[1].Value, static m => m.Groups[2].Value.Trim());
        var keywords = Keyword().Matches(TokenRule().Replace(Comment().Replace(grammar, ""), "")).Select(static m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal);
        var patterns = new JsonArray();
        foreach (var (token, scope) in Scopes) patterns.Add(Pattern($"{scope}.{extension}", ToRegex(tokens[token], tokens)));
        patterns.Insert(2, Pattern($"keyword.control.{extension}", $@"\b(?:{string.Join('|', keywords)})\b(?!\.)"));
        var root = new JsonObject { ["name"] = name, ["scopeName"] = $"source.{extension}", ["fileTypes"] = new JsonArray(extension), ["patterns"] = patterns };
        return root.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static JsonObject Pattern(string name, string match) => new() { ["name"] = name, ["match"] = match };

    /// <summary>Both are regular expressions; they differ in how they write literals, sets and the rest of a line.</summary>
    private static string ToRegex(string rule, Dictionary<string, string> tokens)
    {
        var regex = new StringBuilder();
        rule = rule.Split("->")[0];
        for (int i = 0; i < rule.Length; i++)
        {
            char c = rule[i];
            if (c == '\'')
            {
                int end = rule.IndexOf('\'', i + 1);
                regex.Append(Regex.Escape(rule[(i + 1)..end].Replace("\\\\", "\\", StringComparison.Ordinal)));
                i = end;
            }
            else if (c is '[' or '~')
            {
                int start = c == '~' ? i + 1 : i;
                int end = rule.IndexOf(']', start);
                regex.Append(c == '~' ? "[^" : "[").Append(rule, start + 1, end - start);
                i = end;
            }
            else if (char.IsAsciiLetterUpper(c))
            {
                int end = i;
                while (end < rule.Length && (char.IsAsciiLetterUpper(rule[end]) || rule[end] == '_')) end++;
                regex.Append("(?:").Append(ToRegex(tokens[rule[i..end]], tokens)).Append(')');
                i = end - 1;
            }
            else if (c == '(')
            {
                regex.Append("(?:");
            }
            else if (c != ' ')
            {
                regex.Append(c);
            }
        }
        return regex.ToString();
    }

    [GeneratedRegex(@"^//[^\n]*\n", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:fragment\s+)?([A-Z_]+)\s*:(.*?);\s*$", RegexOptions.Multiline)]
    private static partial Regex TokenRule();

    [GeneratedRegex("'([a-z]+)'")]
    private static partial Regex Keyword();
}
