using System.Text;

namespace OpenXla.Ir.PassManagement;

/// <summary>Pass managers as text that can be parsed again, on one line or indented for people.</summary>
public sealed class PipelineText(bool isIndented)
{
    private readonly StringBuilder _text = new();
    private int _indent;

    public string Format(OpPassManager manager)
    {
        ArgumentNullException.ThrowIfNull(manager);
        Append(manager);
        return _text.ToString();
    }

    /// <summary>One pass with its options.</summary>
    public static string Format(Pass pass)
    {
        ArgumentNullException.ThrowIfNull(pass);
        var text = new PipelineText(isIndented: false);
        text.Append(pass);
        return text._text.ToString();
    }

    private void Append(OpPassManager manager)
    {
        _text.Append(manager.AnchorName ?? OpPassManager.AnyAnchor).Append('(');
        _indent += 2;
        bool isFirst = true;
        foreach (var step in manager.Steps)
        {
            if (step.Pass is { } pass)
            {
                Separate(ref isFirst);
                Append(pass);
                continue;
            }
            foreach (var nested in step.Nested!)
            {
                Separate(ref isFirst);
                Append(nested);
            }
        }
        _indent -= 2;
        if (isFirst && isIndented) _text.Append('\n');
        NewLine();
        _text.Append(')');
    }

    private void Separate(ref bool isFirst)
    {
        if (!isFirst) _text.Append(',');
        isFirst = false;
        NewLine();
    }

    private void NewLine()
    {
        if (isIndented) _text.Append('\n').Append(' ', _indent);
    }

    private void Append(Pass pass)
    {
        _text.Append(pass.Name);
        var options = pass.Options;
        if (options.Count == 0) return;
        var order = Enumerable.Range(0, options.Count).OrderBy(i => options[i].Name, StringComparer.Ordinal).ToArray();
        // As upstream: by name, a space for each but the first, an empty list says nothing.
        for (int i = 0; i < options.Count; i++)
        {
            var option = options[order[i]];
            _text.Append(i == 0 ? '{' : ' ');
            Append(option, pass.GetOption(option.Name) ?? "");
        }
        _text.Append('}');
    }

    private void Append(PassOption option, string value)
    {
        if (option.IsList && value.Length == 0) return;
        _text.Append(option.Name).Append('=');
        if (option.IsList || NeedsBraces(value)) _text.Append('{').Append(value).Append('}');
        else _text.Append(value);
    }

    /// <summary>Whether white space would end the value, or reading it would take braces off.</summary>
    private static bool NeedsBraces(string value)
    {
        int space = value.IndexOf(' ', StringComparison.Ordinal);
        int bracket = value.AsSpan().IndexOfAny('{', '\'', '"');
        if (space >= 0 && (bracket < 0 || space < bracket)) return true;
        int depth = 0;
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] == '{') depth++;
            else if (value[i] == '}') depth--;
            else if (depth == 0 && char.IsWhiteSpace(value[i])) return true;
            if (depth < 0) return true;
        }
        return depth != 0 || value.StartsWith('{');
    }
}
