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
        var names = new string[options.Count];
        for (int i = 0; i < names.Length; i++) names[i] = options[i].Name;
        Array.Sort(names, StringComparer.Ordinal);
        bool any = false;
        foreach (var name in names)
        {
            if (pass.GetOption(name) is not { Length: > 0 } value) continue;
            _text.Append(any ? ' ' : '{').Append(name).Append('=');
            any = true;
            if (NeedsBraces(value)) _text.Append('{').Append(value).Append('}');
            else _text.Append(value);
        }
        if (any) _text.Append('}');
    }

    private static bool NeedsBraces(string value) => value[0] != '{' && value.AsSpan().IndexOfAny(" ,(){}\t\n") >= 0;
}
