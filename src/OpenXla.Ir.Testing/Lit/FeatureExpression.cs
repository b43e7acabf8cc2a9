using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.Lit;

/// <summary>Evaluates <c>a &amp;&amp; (!b || c-{{[0-9]+}})</c> over the features that are present; <c>true</c> always holds.</summary>
public sealed partial class FeatureExpression
{
    private readonly string _text;
    private readonly string[] _tokens;
    private readonly IReadOnlyCollection<string> _features;
    private int _next;

    private FeatureExpression(string text, IReadOnlyCollection<string> features)
    {
        _text = text;
        _features = features;
        _tokens = [.. Token().Matches(text).Select(static match => match.Value)];
        if (string.Concat(_tokens).Length != text.Count(static character => !char.IsWhiteSpace(character)))
            throw Error("unknown character");
    }

    private string Current => _next < _tokens.Length ? _tokens[_next] : "";

    /// <exception cref="FormatException">The text is no expression.</exception>
    public static bool Evaluate(string text, IReadOnlyCollection<string> features)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(features);
        var expression = new FeatureExpression(text, features);
        var value = expression.Or();
        return expression.Current.Length == 0 ? value : throw expression.Error($"unexpected '{expression.Current}'");
    }

    private bool Or()
    {
        var value = And();
        while (Eat("||")) value |= And();
        return value;
    }

    private bool And()
    {
        var value = Not();
        while (Eat("&&")) value &= Not();
        return value;
    }

    private bool Not()
    {
        if (Eat("!")) return !Not();
        if (Eat("("))
        {
            var value = Or();
            return Eat(")") ? value : throw Error("missing ')'");
        }

        if (Current.Length == 0 || Current is "&&" or "||" or ")") throw Error("missing feature name");
        return IsPresent(_tokens[_next++]);
    }

    private bool IsPresent(string name)
    {
        if (name is "true" or "false") return name == "true";
        if (!name.Contains("{{", StringComparison.Ordinal)) return _features.Contains(name);
        var pattern = RegexPart().Replace(name, static match => match.Groups[1].Success ? $"(?:{match.Groups[1].Value})" : Regex.Escape(match.Value));
        return _features.Any(feature => Regex.IsMatch(feature, $@"\A(?:{pattern})\z"));
    }

    private bool Eat(string token)
    {
        if (Current != token) return false;
        _next++;
        return true;
    }

    private FormatException Error(string problem) => new($"'{_text}' is no feature expression: {problem}");

    [GeneratedRegex(@"&&|\|\||[!()]|(?:[-+=._a-zA-Z0-9]|\{\{.+?\}\})+")]
    private static partial Regex Token();

    [GeneratedRegex(@"\{\{(.+?)\}\}|[^{]+")]
    private static partial Regex RegexPart();
}
